import {UnusableDocumentError} from '../problem.js';

/** How much a document may hold; paragraphs are as it has them, near enough. */
export interface Extent {
  readonly paragraphs: number;
  readonly sentences: number;
}

/** No limit. */
export const BOUNDLESS: Extent = {paragraphs: Infinity, sentences: Infinity};

/** Where a block may begin: behind a blank line, at the sign of an item, a heading, a row or a quotation, or at a tag. */
const BEGINNING =
  /\n\s*\n|\n[ \t]*(?:[-+*#|=>:;!]|\p{Nd}{1,9}[.)])|<(?:p|li|tr|div|br|h[1-6]|dt|dd|blockquote|section|article|figcaption|caption|pre|hr)\b/giu;

/** How many paragraphs a text has, at a glance: before it is parsed. Lines that are paragraphs by themselves are missed. */
export function paragraphsAtAGlance(source: string): number {
  return 1 + (source.match(BEGINNING)?.length ?? 0);
}

/** @throws {UnusableDocumentError} If a document has more of something than it may have. */
export function assertWithin(most: Extent, kind: keyof Extent, count: number, path: string): void {
  if (count <= most[kind]) return;
  throw new UnusableDocumentError({code: `too-many-${kind}`, path, count});
}
