import type {Span} from '../span.js';

/** A stretch of a text that resembles a pattern. */
export interface Approximation extends Span {
  /** Characters to insert, delete or replace (Levenshtein). */
  readonly edits: number;
}

/**
 * Finds the stretch of a text that is nearest to a pattern in edit distance, the first of equals (Sellers 1980, with
 * Ukkonen's cut-off). Time is the length of the text times that of the pattern at worst.
 *
 * @returns undefined if none is within `most` edits.
 */
export function approximate(
  text: string,
  pattern: string,
  most: number,
): Approximation | undefined {
  const height = pattern.length;
  // costs[i]: fewest edits from the first i characters of the pattern to a stretch that ends here and began at starts[i].
  const costs = Int32Array.from({length: height + 1}, (_, i) => i);
  const starts = new Int32Array(height + 1);
  let active = Math.min(height, most + 1);
  let best: Approximation | undefined;
  for (let end = 1; end <= text.length; end += 1) {
    const code = text.charCodeAt(end - 1);
    let diagonal = 0;
    let from = end - 1;
    costs[0] = 0;
    starts[0] = end;
    for (let i = 1; i <= active; i += 1) {
      const [left, leftStart] = [costs[i]!, starts[i]!];
      let cost = diagonal + (pattern.charCodeAt(i - 1) === code ? 0 : 1);
      let start = from;
      if (costs[i - 1]! + 1 < cost) {
        cost = costs[i - 1]! + 1;
        start = starts[i - 1]!;
      }
      if (left + 1 < cost) {
        cost = left + 1;
        start = leftStart;
      }
      costs[i] = cost;
      starts[i] = start;
      diagonal = left;
      from = leftStart;
    }
    // Rows past the last one that is still within bounds cannot matter in the next column, but for one.
    while (active > 0 && costs[active]! > most) active -= 1;
    if (active === height) {
      const edits = costs[height]!;
      if (!best || edits < best.edits) best = {start: starts[height]!, end, edits};
    } else {
      active += 1;
      costs[active] = most + 1;
      starts[active] = end;
    }
  }
  return best;
}

/**
 * Where each boundary of a pattern comes to lie in a text that resembles it, by the alignment of fewest edits.
 * For short strings: time and memory are the product of the lengths.
 */
export function mapBoundaries(text: string, pattern: string): number[] {
  const width = text.length + 1;
  const costs = new Int32Array((pattern.length + 1) * width);
  for (let at = 0; at < width; at += 1) costs[at] = at;
  for (let i = 1; i <= pattern.length; i += 1) {
    costs[i * width] = i;
    for (let at = 1; at < width; at += 1) {
      const replaced = costs[(i - 1) * width + at - 1]! + (pattern[i - 1] === text[at - 1] ? 0 : 1);
      const shifted = Math.min(costs[(i - 1) * width + at]!, costs[i * width + at - 1]!) + 1;
      costs[i * width + at] = Math.min(replaced, shifted);
    }
  }
  const boundaries = new Array<number>(pattern.length + 1).fill(0);
  let at = text.length;
  boundaries[pattern.length] = at;
  for (let i = pattern.length; i > 0;) {
    const cost = costs[i * width + at]!;
    const same = pattern[i - 1] === text[at - 1] ? 0 : 1;
    if (at > 0 && costs[(i - 1) * width + at - 1]! + same === cost) {
      i -= 1;
      at -= 1;
      boundaries[i] = at;
    } else if (at > 0 && costs[i * width + at - 1]! + 1 === cost) {
      at -= 1;
    } else {
      i -= 1;
      boundaries[i] = at;
    }
  }
  return boundaries;
}
