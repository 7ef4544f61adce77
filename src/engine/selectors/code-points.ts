const PAIR = /[\u{10000}-\u{10FFFF}]/gu;

/** How many code points a text has before an offset in UTF-16 code units. */
export function codePointsBefore(source: string, offset: number): number {
  return offset - (source.slice(0, offset).match(PAIR)?.length ?? 0);
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
