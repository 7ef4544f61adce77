import type {SourceDocument} from '../../src/engine/compare-accounts.js';

/** Code units of an excerpt, about: a page of a schoolbook. */
const LENGTH = 1400;

/**
 * The whole sentences of a document from its beginning on, and from the last paragraph that begins in its first half.
 *
 * @param length How many code units of it, at most.
 */
export function excerptsOf<Document extends Pick<SourceDocument, 'source'>>(
  document: Document,
  length = LENGTH,
): Document[] {
  const {source} = document;
  const middle = Math.max(0, source.lastIndexOf('\n\n', source.length / 2));
  return [0, middle].map((start) => ({
    ...document,
    source: source.slice(start, endOfSentence(source, start + length)),
  }));
}

function endOfSentence(source: string, before: number): number {
  if (before >= source.length) return source.length;
  return Math.max(source.lastIndexOf('. ', before), source.lastIndexOf('.\n', before)) + 1;
}
