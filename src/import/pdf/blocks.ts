import {hyphenatedWords} from '../parted-words.js';
import {withoutEdges} from './edges.js';
import type {PdfLine} from './lines.js';
import {isOver, isSameSize} from './lines.js';
import {notesIn} from './notes.js';
import {escaped} from '../xml/html-of-xml.js';

/** A line, and from where to where the column reaches in which it stands. */
interface SetLine extends PdfLine {
  readonly start: number;
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
/** Lines are set together that are no further apart than so many usual steps. */
const STEP = 1.35;
/** A line that ends so much of its column's width before its edge is so short that no paragraph goes on behind it. */
const LAST = 0.4;
/** Number of lines before and behind one that show how wide its column is. */
const AROUND = 40;
/** Number of last lines of a paragraph that show how far its own lines reach. */
const SETTLED = 8;
/** A paragraph is set in by more than so much of its size. */
const INDENT = 0.7;

const ENDED = /[.!?:;…]["”“»’)\]]*\d{0,3}\s*$/u;
/** An initial, behind which a name goes on. */
const INITIAL = /(?<!\p{L})\p{Lu}\.$/u;
/** Fonts of signs have theirs in places of no meaning. */
const BULLET = /^\s*[•▪◦●■\p{Co}\p{Cc}]\s*/u;
const HYPHEN = /(?<![-‐])(?<!\p{L})(\p{L}+)[-‐]$/u;
const AT_HYPHEN = /[\p{L}\d][-‐]$/u;
/** Number of characters before the end of a line that show how it ends. */
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
  let note: Block | undefined;
  const close = (): void => {
    if (open) blocks.push(open);
    for (const note of notes) blocks.push({...note, isNote: true});
    [open, notes] = [undefined, []];
  };
  const step = usualStep(told, size);
  for (const lines of told) {
    const ofNotes = notesIn(lines, {size, step: STEP * step * size, goesOn: breaksOff(note)});
    for (const line of lines) {
      if (ofNotes.has(line)) continue;
      if (open && belongs(line, open, step)) open.lines.push(line);
      else {
        close();
        open = {lines: [line], size: line.size};
      }
    }
    let isFirst = true;
    for (const line of lines.filter((one) => ofNotes.has(one))) {
      const goesOn = isFirst
        ? note && !line.isMarked && isSameSize(line, note) && breaksOff(note)
        : note && belongs(line, note, step);
      if (note && goesOn) note.lines.push(line);
      else notes.push((note = {lines: [line], size: line.size}));
      isFirst = false;
    }
  }
  close();
  const parted = hyphenatedWords(told.flat().map(({text}) => text));
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

/** Whether the last line of a block ends in mid-sentence. */
function breaksOff(block: Block | undefined): boolean {
  return block !== undefined && !ENDED.test(block.lines.at(-1)!.text);
}

/** Whether a line goes on with what is set above it, or in the column or on the page before. */
function belongs(line: SetLine, {lines, size}: Block, step: number): boolean {
  const before = lines.at(-1)!;
  if (!isSameSize(line, before)) return false;
  if (BULLET.test(line.text) || line.isMarked) return false;
  const isLower = /^\s*\p{Ll}/u.test(line.text);
  const isEnded = ENDED.test(before.text) && !INITIAL.test(before.text.trimEnd()) && !isLower;
  const depths = lines.slice(-2).map(({left, start}) => left - start);
  const depth = line.left - line.start;
  // A first line is set in, or those behind it are; behind one line of its own another may begin.
  const isSetIn =
    depth - Math.min(...depths) > INDENT * size ||
    (lines.length === 1 && isEnded && depth > INDENT * size);
  const isOut = lines.length > 1 && depths.at(-1)! - depth > INDENT * size;
  // What is set narrower than its column ends where its own lines do.
  const edge =
    lines.length > 1 ? Math.max(...lines.slice(-SETTLED).map(({right}) => right)) : before.edge;
  if (before.edge - before.right > LAST * (before.edge - before.left)) return false;
  const isShort = edge - before.right > widthOfFirstWord(line);
  const apart = before.base - line.base;
  if (apart <= 0) return isShort || isSetIn ? isLower : true;
  if (apart > STEP * step * size || (isOut && isEnded)) return false;
  return isSetIn ? !isEnded && !isShort : !(isEnded && isShort);
}

/** How wide the first word of a line is, with a space before it: what does not fit behind the line above. */
function widthOfFirstWord({text, left, right}: PdfLine): number {
  const [word = ''] = /^\s*\S+/u.exec(text) ?? [];
  return ((word.trim().length + 1) * (right - left)) / Math.max(1, text.trim().length);
}

/** Lines of a page, each with how far the lines of its size around it reach that stand above or below it. */
function inColumns(lines: readonly PdfLine[]): SetLine[] {
  return lines.map((line, at) => {
    const column = lines
      .slice(Math.max(0, at - AROUND), at + AROUND)
      .filter((other) => isOver(other, line) && isSameSize(other, line));
    return {
      ...line,
      start: Math.min(...column.map(({left}) => left)),
      edge: Math.max(...column.map(({right}) => right)),
    };
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
    else html += (at === 0 || AT_HYPHEN.test(end) || DASH.test(end) ? '' : ' ') + line;
  }
  return html;
}
