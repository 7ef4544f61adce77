/** A piece of text as a PDF places it on a page (PDF.js `TextItem`): lengths in points, from the lower left corner. */
export interface PdfText {
  readonly str: string;
  readonly width: number;
  /** The matrix of its letters: how large and how slanted they are, and where they begin. */
  readonly transform: readonly number[];
  /** Whether its line ends with it. */
  readonly hasEOL: boolean;
}

/** A line of a page: points from the left edge, and from the lower. */
export interface PdfLine {
  /** What it says; the mark of a note in brackets. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** What is less than so much of a line's size, and begins so much of it above its base, is the mark of a note. */
const SMALL = 0.85;
const RAISED = 0.2;
/** What begins further from the base than so much of the size is of another line. */
const OF_LINE = 0.6;

const MARK = /^\s*(?:\d{1,3}|[*†‡])\s*$/u;
const POWERS: Readonly<Record<string, string>> = {2: '²', 3: '³'};
const UNIT = /(?<!\p{L})(?:[kcmd]?m|mi)$/u;

/** Lines of a page, in the order in which it gives them; text that does not run from left to right is passed over. */
export function linesOf(texts: readonly PdfText[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let text = '';
  let [left, right, base, size] = [0, 0, 0, 0];
  const close = (): void => {
    if (text.trim() !== '') lines.push({text, left, right, base, size});
    text = '';
  };
  for (const {str, width, transform, hasEOL} of texts) {
    const [along = 0, across = 0, , upright = 0, x = 0, y = 0] = transform;
    if (Math.abs(across) > Math.abs(along)) continue;
    const height = Math.abs(upright);
    const goesOn =
      text !== '' &&
      Math.abs(y - base) <= OF_LINE * Math.max(size, height) &&
      x >= right - Math.max(size, height);
    if (!goesOn && str !== '') {
      close();
      [left, right, base, size] = [x, x, y, height];
    }
    const isRaised = height < SMALL * size && y - base > RAISED * size && MARK.test(str);
    // Of a line that begins with something small, what follows says how large it is.
    if (height > size && str.trim() !== '') [base, size] = [y, height];
    if (str !== '') {
      text += isRaised ? raisedAfter(text, str.trim()) : str;
      right = Math.max(right, x + width);
    }
    if (hasEOL) close();
  }
  close();
  return lines;
}

/** What a raised sign says behind a text: a power behind a unit, else the mark of a note. */
function raisedAfter(text: string, sign: string): string {
  return (UNIT.test(text) ? POWERS[sign] : undefined) ?? `[${sign}]`;
}
