import type {SourceDocument} from '../../src/engine/compare-accounts.js';

/** Code units of an excerpt, about: a page of a schoolbook. */
const LENGTH = 1400;

/** The whole paragraphs and sentences of a document from its beginning on, and from the paragraph nearest its middle. */
export function excerptsOf(document: SourceDocument): SourceDocument[] {
  const {source} = document;
  const middle = Math.max(0, source.lastIndexOf('\n\n', source.length / 2));
  return [0, middle].map((start) => ({
    ...document,
    source: source.slice(start, endOfSentence(source, start + LENGTH)),
  }));
}

function endOfSentence(source: string, before: number): number {
  if (before >= source.length) return source.length;
  return Math.max(source.lastIndexOf('. ', before), source.lastIndexOf('.\n', before)) + 1;
}
