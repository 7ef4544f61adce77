import type {PdfLine} from './lines.js';
import {isOver, isSameSize} from './lines.js';

/** What is smaller than so much of the text, and stands below it, is a note. */
const SMALL = 0.93;
/** Number of lines that are looked at for the one above or below another, in pages of many columns. */
const NEAR = 200;

const MARK = /^\s*(?:\[?\d{1,3}(?![\d\p{L}])|[*†‡])/u;

/**
 * Lines of notes at the foot of their column. They begin with the mark of a note, if they do not go on with one of the page before;
 * and what is below them is like them, or smaller than the text.
 *
 * @param size - Of the text.
 * @param step - The most points between lines that are set together.
 * @param goesOn - Whether a note on the page before breaks off.
 */
export function notesIn(
  page: readonly PdfLine[],
  {size, step, goesOn}: {readonly size: number; readonly step: number; readonly goesOn: boolean},
): ReadonlySet<PdfLine> {
  const small = new Set<PdfLine>();
  /** From which nothing but lines like them follows to the end of the column. */
  const last = new Set<PdfLine>();
  const down = [...page].sort((a, b) => b.base - a.base);
  for (let at = down.length - 1; at >= 0; at -= 1) {
    const line = down[at]!;
    const below = down.slice(at + 1, at + NEAR).filter((other) => isOver(other, line));
    if (line.size < SMALL * size && !below.some((other) => other.size >= SMALL * size)) {
      small.add(line);
    }
    const [next] = below;
    // Notes may stand further apart than their lines.
    const apart = next && (line.base - next.base) / (next.isMarked ? 2 : 1);
    if (!next || (last.has(next) && isSameSize(next, line) && apart! <= step)) last.add(line);
  }
  const notes = new Set<PdfLine>();
  for (const [at, line] of down.entries()) {
    const isSmall = small.has(line);
    if (!isSmall && !last.has(line)) continue;
    const above = down.slice(Math.max(0, at - NEAR), at).findLast((other) => isOver(other, line));
    const isFirst =
      line.isMarked || (isSmall && (MARK.test(line.text) || (goesOn && notes.size === 0)));
    if (isFirst || (above && notes.has(above))) notes.add(line);
  }
  return notes;
}
