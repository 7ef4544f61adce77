import type {PassageKind} from '../account.js';
import type {Span} from '../span.js';

/** A passage before it is cut into sentences and numbered. */
export interface Block extends Span {
  readonly kind: PassageKind;
  /** Rising and disjoint, inside the block. */
  readonly markup: readonly Span[];
  readonly level?: number;
}

/** The text of a stretch of the source, its markup blanked, so that offsets into it are offsets into the stretch. */
export function textOf(source: string, {start, end, markup}: Block): string {
  let text = '';
  let at = start;
  for (const hidden of markup) {
    text += source.slice(at, hidden.start) + ' '.repeat(hidden.end - hidden.start);
    at = hidden.end;
  }
  return text + source.slice(at, end);
}

/** Cuts white space off both ends of a span; undefined if nothing is left. */
export function trimSpan<T extends Span>(source: string, span: T): T | undefined {
  const text = source.slice(span.start, span.end);
  const start = span.start + (text.length - text.trimStart().length);
  const end = span.start + text.trimEnd().length;
  return end > start ? {...span, start, end} : undefined;
}
