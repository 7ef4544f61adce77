import {firstFrom} from '../first-from.js';

const PAIR = /[\u{10000}-\u{10FFFF}]/gu;

/**
 * How many code points a text has before an offset in UTF-16 code units: a function that knows the text, since to count
 * anew for each of many offsets would take as often as long.
 */
export function codePointsIn(source: string): (offset: number) => number {
  const pairs = Array.from(source.matchAll(PAIR), ({index}) => index);
  // A pair that the offset parts is not before it.
  return (offset) => offset - firstFrom(pairs, offset, (index) => index + 1);
}

/** The offset in UTF-16 code units before which a text has so many code points; its end, where it has fewer. */
export function offsetOf(source: string, codePoints: number): number {
  let offset = codePoints;
  for (const {index} of source.matchAll(PAIR)) {
    if (index >= offset) break;
    offset += 1;
  }
  return Math.min(offset, source.length);
}
