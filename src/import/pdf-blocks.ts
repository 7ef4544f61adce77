import type {PdfLine} from './pdf-lines.js';
import {escaped} from './xml.js';

/** A line, and how far the column reaches in which it stands. */
interface SetLine extends PdfLine {
  readonly edge: number;
}

/** Lines that are set together, of one size. */
interface Block {
  readonly lines: SetLine[];
  readonly size: number;
}

/** A heading is so many times as large as the text, and has at most so many characters. */
const HEADING = 1.12;
const LONGEST_HEADING = 200;
/** What is smaller than so much of the text, and stands below it, is a note. */
const NOTE = 0.93;
/** Lines are set together if their sizes differ by less than this share, and they are no further apart than so many usual steps. */
const SAME_SIZE = 0.06;
const STEP = 1.35;
/** A line that ends so much of its column's width before its edge is short; and so short that no paragraph goes on behind it. */
const SHORT = 0.12;
const LAST = 0.4;
/** So many lines before and behind one show how wide its column is. */
const AROUND = 40;
/** A paragraph is set in by more than so much of its size. */
const INDENT = 0.7;

/** So many lines at either edge of a page may be its head and its foot, if so many pages, or all, have the same there but for numbers. */
const EDGE = 2;
const PAGES = 3;

const ENDED = /[.!?:;…]["”“»’)\]]*\d{0,3}\s*$/u;
const BULLET = /^\s*[•▪◦●■]\s*/u;
const HYPHEN = /(\p{L}+)[-‐]$/u;
/** So many characters before the end of a line show how it ends. */
const LONGEST_WORD = 60;
/** A dash between two words or numbers, not between clauses. */
const DASH = /[\p{L}\d][–—]$/u;

/**
 * The HTML that the lines of pages were most probably set from: headings by their size, paragraphs by what is set in, ends
 * early or stands apart, over the ends of pages, without what is at the head or foot of each, words that a line parts put together;
 * notes after the paragraph at whose page they stand.
 */
export function htmlOfPages(pages: readonly (readonly PdfLine[])[]): string {
  const told = withoutEdges(pages).map(inColumns);
  const size = usualSize(told.flat());
  const blocks: (Block & {readonly isNote?: boolean})[] = [];
  let notes: Block[] = [];
  let open: Block | undefined;
  const close = (): void => {
    if (open) blocks.push(open);
    for (const note of notes) blocks.push({...note, isNote: true});
    [open, notes] = [undefined, []];
  };
  const step = usualStep(told, size);
  for (const lines of told) {
    const end = lines.findLastIndex((line) => line.size >= NOTE * size) + 1;
    for (const line of lines.slice(0, end)) {
      if (open && belongs(line, open, step)) open.lines.push(line);
      else {
        close();
        open = {lines: [line], size: line.size};
      }
    }
    let note: Block | undefined;
    for (const line of lines.slice(end)) {
      if (note && belongs(line, note, step)) note.lines.push(line);
      else notes.push((note = {lines: [line], size: line.size}));
    }
  }
  close();
  const parted = partedWords(told.flat());
  return blocks
    .map((block) => {
      const html = htmlOfLines(block.lines, parted);
      if (block.isNote) return `<aside>${html}</aside>`;
      const isHeading = block.size >= HEADING * size && html.length <= LONGEST_HEADING;
      if (isHeading) return `<h2>${html}</h2>`;
      return BULLET.test(html) ? `<ul><li>${html.replace(BULLET, '')}</li></ul>` : `<p>${html}</p>`;
    })
    .join('\n');
}

/** Whether a line goes on with what is set above it, or in the column or on the page before. */
function belongs(line: SetLine, {lines, size}: Block, step: number): boolean {
  const before = lines.at(-1)!;
  if (Math.abs(line.size - size) > SAME_SIZE * size) return false;
  const [{text}, {text: next}] = [before, line];
  if (BULLET.test(next)) return false;
  const isEnded = ENDED.test(text);
  const isSetIn = line.left - Math.min(...lines.slice(-2).map(({left}) => left)) > INDENT * size;
  const lacking = (before.edge - before.right) / (before.edge - before.left);
  if (lacking > LAST) return false;
  const apart = before.base - line.base;
  if (apart <= 0) return !isEnded && (lacking <= SHORT || /^\s*\p{Ll}/u.test(next));
  if (apart > STEP * step * size) return false;
  return isSetIn ? !isEnded && lacking <= SHORT : !(isEnded && lacking > SHORT);
}

/** Lines of a page, each with how far the lines around it reach that stand above or below it. */
function inColumns(lines: readonly PdfLine[]): SetLine[] {
  return lines.map((line, at) => {
    const around = lines.slice(Math.max(0, at - AROUND), at + AROUND);
    const column = around.filter(({left, right}) => left < line.right && right > line.left);
    return {...line, edge: Math.max(line.right, ...column.map(({right}) => right))};
  });
}

/** The size of most letters. */
function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + line.text.length);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [1, 0])[0];
}

/** From base to base of lines of the text, as a multiple of its size: the middle of all. */
function usualStep(pages: readonly (readonly PdfLine[])[], size: number): number {
  const steps = pages
    .flatMap((lines) => lines.slice(1).map((line, at) => (lines[at]!.base - line.base) / size))
    .filter((step) => step > 0.8 && step < 3)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 1.2;
}

/** Pages without their running heads and feet, and their numbers. */
function withoutEdges(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const keyOf = (line: PdfLine): string => line.text.replace(/\d+/g, '#').trim();
  const isAtEdge = (at: number, {length}: readonly PdfLine[]): boolean =>
    Math.min(at, length - 1 - at) < EDGE;
  const counts = new Map<string, number>();
  const inOrder = pages.map((lines) => [...lines].sort((a, b) => b.base - a.base));
  for (const lines of inOrder) {
    const keys = lines.filter((_, at) => isAtEdge(at, lines)).map(keyOf);
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.map((lines, page) => {
    const edge = new Set(
      inOrder[page]!.filter((line, at, all) => {
        if (!isAtEdge(at, all)) return false;
        const key = keyOf(line);
        const isNumber = pages.length > 1 && /^\P{L}*#\P{L}*$/u.test(key) && key.length < 10;
        return (
          isNumber || (pages.length > 1 && (counts.get(key) ?? 0) >= Math.min(PAGES, pages.length))
        );
      }),
    );
    return lines.filter((line) => !edge.has(line));
  });
}

/** Words with a hyphen that stand in the middle of a line: so they are written, also where a line parts them. */
function partedWords(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = lines.flatMap((line) => line.text.match(/\p{L}+-\p{L}+/gu) ?? []);
  return new Set(words.map((word) => word.toLowerCase()));
}

/** What lines say in one, the words put together that their ends part. */
function htmlOfLines(lines: readonly PdfLine[], parted: ReadonlySet<string>): string {
  let html = '';
  for (const [at, one] of lines.entries()) {
    const line = escaped(one.text.normalize('NFC').replaceAll('\u00AD', '')).trim();
    const end = html.slice(-LONGEST_WORD);
    const hyphen = HYPHEN.exec(end);
    const rest = /^\p{Ll}+/u.exec(line)?.[0];
    const isWhole = hyphen && rest && !parted.has(`${hyphen[1]}-${rest}`.toLowerCase());
    if (isWhole) html = html.slice(0, -1) + line;
    else html += (at === 0 || hyphen || DASH.test(end) ? '' : ' ') + line;
  }
  return html;
}
