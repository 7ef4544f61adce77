import type {PdfLine} from './lines.js';

/** Maximum number of lines at either edge of a page that are its head or its foot, and how many usual steps these are from what is next to them. */
const EDGE = 2;
const APART = 1.4;
/** They are if so many pages, or all, have the same there but for numbers; or half of the pages something at the same height. */
const PAGES = 3;
/** What is more times the size of a line is no step within a text. */
const LONGEST_STEP = 2;

const NUMBER = /^\P{L}*(?:\d|[ivxlc]+)\P{L}*$/u;
const SENTENCE = /[.!?]$/u;
const LONGEST_NUMBER = 10;
const NUMBER_AT_EDGE = /^\d{1,4}(?![\d.,)])|(?<!\d)\d{1,4}$/u;

/** A line at an edge of a page. */
interface EdgeLine {
  readonly line: PdfLine;
  readonly page: number;
  readonly isFoot: boolean;
  /** Whether it, or what is beyond it, is further from the next than lines of a text are. */
  readonly isApart: boolean;
}

/** Pages without their running heads and feet, and their numbers. */
export function withoutEdges(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  if (pages.length < 2) return pages.map((lines) => [...lines]);
  const step = usualStep(pages);
  const edges = pages.flatMap((lines, page) => edgesOf(lines, page, step));
  const pagesWith = (
    keysOf: (edge: EdgeLine) => readonly string[],
  ): ((edge: EdgeLine) => number) => {
    const found = new Map<string, Set<number>>();
    for (const edge of edges) {
      for (const key of keysOf(edge)) found.set(key, (found.get(key) ?? new Set()).add(edge.page));
    }
    return (edge) => Math.max(0, ...keysOf(edge).map((key) => found.get(key)!.size));
  };
  const withText = pagesWith(textOf);
  const withNumber = pagesWith(numberOf);
  const withHeight = pagesWith(heightsOf);
  const many = Math.max(PAGES, pages.length / 2);
  const found = new Set(
    edges
      .filter(
        (edge) =>
          isNumber(edge.line) ||
          withText(edge) >= Math.min(PAGES, pages.length) ||
          withNumber(edge) >= many ||
          withHeight(edge) >= many,
      )
      .map(({line}) => line),
  );
  return pages.map((lines) => lines.filter((line) => !found.has(line)));
}

function isNumber({text}: PdfLine): boolean {
  return text.length < LONGEST_NUMBER && NUMBER.test(text);
}

function edgesOf(lines: readonly PdfLine[], page: number, step: number): EdgeLine[] {
  const down = [...lines].sort((a, b) => b.base - a.base);
  return [down, down.toReversed()].flatMap((inward, side) => {
    const end = inward.findIndex((line, at) => {
      const next = inward[at + 1];
      return (
        next !== undefined &&
        Math.abs(next.base - line.base) > APART * Math.min(step, LONGEST_STEP * line.size)
      );
    });
    return inward
      .slice(0, EDGE)
      .map((line, at) => ({line, page, isFoot: side === 1, isApart: at <= end && end < EDGE}));
  });
}

/** Points from line to line, in the middle of all. */
function usualStep(pages: readonly (readonly PdfLine[])[]): number {
  const steps = pages
    .flatMap((lines) => lines.slice(1).map((line, at) => lines[at]!.base - line.base))
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? Infinity;
}

/**
 * What a line says but for numbers, and how large: a title is not the head that repeats it. What is a sentence may be the last line
 * of notes, which say the same but for numbers too.
 */
function textOf({line, isApart}: EdgeLine): string[] {
  const text = line.text.trim();
  const isSentence = SENTENCE.test(text);
  if (isSentence && !isApart) return [];
  return [`${Math.round(line.size)} ${isSentence ? text : text.replace(/\d+/g, '#')}`];
}

/** Of a number at either end of a line that is apart, how far it is from that of the page in the file. */
function numberOf({line, page, isFoot, isApart}: EdgeLine): string[] {
  const [number] = NUMBER_AT_EDGE.exec(line.text.trim()) ?? [];
  return isApart && !SENTENCE.test(line.text.trim()) && number !== undefined
    ? [`${isFoot} ${Number(number) - page}`]
    : [];
}

/** How high on its page a line that is apart stands, in points, rounded either way. */
function heightsOf({line, isApart}: EdgeLine): string[] {
  return isApart && !SENTENCE.test(line.text.trim())
    ? [`${Math.floor(line.base)}-`, `-${Math.ceil(line.base)}`]
    : [];
}
