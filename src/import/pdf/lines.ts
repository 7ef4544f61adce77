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
  /** Whether it begins with the mark of a note, as notes do. */
  readonly isMarked: boolean;
}

/** What is less than so much of a line's size, and begins so much of it above its base, is the mark of a note. */
const SMALL = 0.85;
const RAISED = 0.2;
const LOWERED = 0.3;
/** What begins further from the base than so much of the size is of another line. */
const OF_LINE = 0.6;

/** What begins so much of the size before the end of what stands there is set over it. */
const OVERLAP = 0.02;

const MARK = /^\s*(?:\d{1,3}|[*†‡])\s*$/u;
const POWERS: Readonly<Record<string, string>> = {2: '²', 3: '³'};
const UNIT = /(?<!\p{L})(?:[kcmd]?m|mi)$/u;

/** Letters of a ligature whose bytes a program (Ghostscript 10.0) gave in the wrong order: a word in Han signs of no other use. */
const SWAPPED = /[昀椀樀氀猀琀]{2,3}/gu;

function inOrder(letters: string): string {
  return letters.replace(/./gu, (letter) => String.fromCharCode(letter.charCodeAt(0) >> 8));
}

/** Lines of a page, in the order in which it gives them; text that does not run from left to right is passed over. */
export function linesOf(texts: readonly PdfText[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let text = '';
  let [left, right, base, size] = [0, 0, 0, 0];
  let isMarked = false;
  const close = (): void => {
    if (text.trim() !== '')
      lines.push({text: text.replace(SWAPPED, inOrder), left, right, base, size, isMarked});
    [text, isMarked] = ['', false];
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
    if (height > size && str.trim() !== '') {
      if (size < SMALL * height && base - y > RAISED * height && MARK.test(text)) {
        isMarked = true;
        text = `${text.trim()} `;
      }
      [base, size] = [y, height];
    }
    if (str !== '') {
      // Quotation marks that a font lacks are made of others.
      const isLowered = base - y > LOWERED * size && str === '”';
      if (isLowered) text += '„';
      else if (isRaised) text = raisedAfter(text.trimEnd(), str.trim());
      else text = x < right - OVERLAP * size ? overlaid(text, str) : text + str;
      if (str.trim() !== '') right = Math.max(right, x + width);
    }
    if (hasEOL) close();
  }
  close();
  return lines;
}

/** Accents that are letters of their own, and what they are above or below another. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030A',
  '˝': '\u030B',
  ˇ: '\u030C',
  '¸': '\u0327',
  '˛': '\u0328',
};
const DOTLESS: Readonly<Record<string, string>> = {ı: 'i', ȷ: 'j'};

/** A text and what is set over its end: an accent and its letter, whichever comes first (as TeX makes what its fonts lack). */
function overlaid(text: string, more: string): string {
  const before = accented(more[0], text.at(-1));
  if (before) return text.slice(0, -1) + before + more.slice(1);
  const behind = accented(text.at(-1), more[0]);
  return behind ? text.slice(0, -1) + behind + more.slice(1) : text + more;
}

/** One letter made of an accent and another, if there is such a one. */
function accented(accent = '', letter = ''): string | undefined {
  const mark = ACCENTS[accent];
  const made = mark && ((DOTLESS[letter] ?? letter) + mark).normalize('NFC');
  return made?.length === 1 ? made : undefined;
}

/** A text with a raised sign behind it: a power behind a unit, else the mark of a note. */
function raisedAfter(text: string, sign: string): string {
  return text + ((UNIT.test(text) ? POWERS[sign] : undefined) ?? `[${sign}]`);
}

/** The sizes of lines that are set together differ by less than this share. */
const SAME_SIZE = 0.06;

/** Whether two lines are of one size. */
export function isSameSize(one: Pick<PdfLine, 'size'>, other: Pick<PdfLine, 'size'>): boolean {
  return Math.abs(one.size - other.size) <= SAME_SIZE * other.size;
}

/** Whether two lines are one above the other, and not side by side. */
export function isOver(one: PdfLine, other: PdfLine): boolean {
  return one.left < other.right && one.right > other.left;
}
