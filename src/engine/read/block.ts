import type {PassageKind} from '../account.js';
import type {Span} from '../span.js';
import {trimmed} from '../span.js';

/** A passage before it is cut into sentences and numbered. */
export interface Block extends Span {
  readonly kind: PassageKind;
  /** Rising and disjoint, inside the block. */
  readonly markup: readonly Span[];
  readonly level?: number;
}

/** The text of a stretch of the source, its markup blanked, so that offsets into it are offsets into the stretch. */
export function blankedText(source: string, {start, end, markup}: Omit<Block, 'kind'>): string {
  if (markup.length === 0) return source.slice(start, end);
  const pieces: string[] = [];
  let at = start;
  for (const hidden of markup) {
    pieces.push(source.slice(at, hidden.start), ' '.repeat(hidden.end - hidden.start));
    at = hidden.end;
  }
  pieces.push(source.slice(at, end));
  return pieces.join('');
}

/** Cuts white space and markup off both ends of a block; undefined if nothing is left. */
export function trimBlock(source: string, block: Block): Block | undefined {
  const text = blankedText(source, block);
  const {start, end} = trimmed(text, {start: 0, end: text.length});
  return end > start
    ? part(block, {start: block.start + start, end: block.start + end})
    : undefined;
}

/** A stretch of a block, with the markup that lies in it. */
export function part(block: Block, {start, end}: Span): Block {
  const markup = block.markup.filter((hidden) => hidden.start >= start && hidden.end <= end);
  return {...block, start, end, markup};
}
