import type {Span} from '../../engine/span.js';
import type {Lookup} from './lookup.js';

/** Code units of a sentence that a link quotes, at most: cut behind a word. */
const LONGEST = 60;

/** The first words of a sentence of an account, by which a link is found again where the text has changed. */
export function quoteOf({start, end}: Span, source: string): string {
  const text = source.slice(start, Math.min(end, start + LONGEST));
  return start + text.length < end ? text.replace(/\s+\S*$/u, '') : text;
}

/** Whether a sentence is there, with the words that a link quotes, if it quotes any. */
export function isQuoted(
  quote: string | undefined,
  sentence: string,
  {sentences}: Pick<Lookup, 'sentences'>,
): boolean {
  const placed = sentences.get(sentence);
  if (!placed) return false;
  const {start, end} = placed.sentence;
  return quote === undefined || placed.account.source.slice(start, end).includes(quote);
}
