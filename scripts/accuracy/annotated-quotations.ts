import type {ComparedAccount} from '../../src/engine/comparison.js';
import type {Span} from '../../src/engine/span.js';

/** Words that stand once in an account, those meant in braces where the others only show the place; or several such. */
export type Quotation = string | readonly string[];

/** Where words of a text stand. */
export type Place = readonly [account: ComparedAccount, spans: readonly Span[]];

/** Throws an error where the quotation does not stand in the account just once. */
function locate({id, source}: ComparedAccount, quotation: string): Span {
  const words = quotation.replaceAll(/[{}]/g, '');
  const at = source.indexOf(words);
  if (at < 0 || source.includes(words, at + 1)) {
    throw new Error(`${id}: “${words}” stands there ${at < 0 ? 'nowhere' : 'more than once'}`);
  }
  const open = quotation.indexOf('{');
  if (open < 0) return {start: at, end: at + words.length};
  return {start: at + open, end: at + quotation.indexOf('}') - 1};
}

export function placeOf(account: ComparedAccount, quotation: Quotation): Place {
  return [account, [quotation].flat().map((one) => locate(account, one))];
}

/** The sentence that holds the first of the spans. */
export function sentenceAt([account, [span]]: Place): {id: string; text: string} {
  for (const {id, start, end} of account.passages.flatMap((passage) => passage.sentences)) {
    if (span && start <= span.start && span.start < end)
      return {id, text: `«${account.source.slice(start, end)}»`};
  }
  return {id: `none-${span?.start}`, text: 'no sentence'};
}
