/** A stretch of a source text: UTF-16 code units, half-open, so that `source.slice(start, end)` is its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies within `outer`; a span lies within itself. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A span of a text without white space at its ends; empty where there is nothing else in it. */
export function trimmed(text: string, {start, end}: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return {start: from, end: Math.max(from, start + words.trimEnd().length)};
}
