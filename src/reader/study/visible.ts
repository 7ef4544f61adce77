import type {Span} from '../../engine/span.js';

/**
 * Offset in the text of a stretch as it is shown, without its markup, of an offset in the source. Inside markup, the place
 * where that was left out.
 *
 * @param hidden - Markup, rising and disjoint, as `Passage.markup`.
 */
export function visibleOffset(at: number, stretch: Span, hidden: readonly Span[] = []): number {
  let left = 0;
  for (const {start, end} of hidden) {
    if (start < at) left += Math.max(0, Math.min(end, at) - Math.max(start, stretch.start));
  }
  return at - stretch.start - left;
}

/**
 * The other way: where in the source a shown offset is; before markup that stands there if it ends a stretch of words, else
 * behind it.
 */
export function sourceOffset(
  offset: number,
  stretch: Span,
  hidden: readonly Span[] = [],
  {isEnd = false} = {},
): number {
  let at = stretch.start + offset;
  for (const {start, end} of hidden) {
    if (end <= stretch.start) continue;
    const from = Math.max(start, stretch.start);
    if (isEnd ? from < at : from <= at) at += end - from;
  }
  return at;
}
