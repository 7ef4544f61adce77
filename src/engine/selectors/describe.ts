import type {Span} from '../span.js';

/** Characters of context on either side of a quotation. */
const CONTEXT = 32;

/** Words of a text by quotation and by position: a TextQuoteSelector and a TextPositionSelector of the W3C in one. */
export interface Selector extends Span {
  readonly exact: string;
  /** What stands before the quotation; empty at the beginning of the text. */
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Describes a stretch of a text so that it can be found again when the text has moved.
 *
 * @throws {RangeError} If the span is empty or lies outside the text.
 */
export function describeSpan(source: string, {start, end}: Span): Selector {
  if (start < 0 || end > source.length || start >= end) {
    throw new RangeError(`Expected a stretch within 0 to ${source.length}, got ${start} to ${end}`);
  }
  return {
    start,
    end,
    exact: source.slice(start, end),
    prefix: source.slice(whole(source, Math.max(0, start - CONTEXT), start), start),
    suffix: source.slice(end, whole(source, Math.min(source.length, end + CONTEXT), end)),
  };
}

/** A cut that would part a surrogate pair moves one unit towards `near`. */
function whole(source: string, cut: number, near: number): number {
  const parts =
    /[\uDC00-\uDFFF]/.test(source[cut] ?? '') && /[\uD800-\uDBFF]/.test(source[cut - 1] ?? '');
  return parts ? cut + Math.sign(near - cut) : cut;
}
