import type {Finding} from '../../engine/comparison.js';
import {sentenceWith} from '../../library/own-place.js';
import type {ReaderState} from '../address.js';
import {whileAnswering} from '../long-page/answering.js';
import type {Lookup} from '../findings/lookup.js';

/** What a link names that is not there any more. */
export type Lost = 'passage' | 'finding';

/** What a link names, found in texts that have changed since it was made. */
export interface FoundPlace {
  readonly place: Partial<ReaderState>;
  /** What is not there any more. */
  readonly lost?: Lost;
}

/** Finds by its words what a link names by an id that is not there, or is another's now. */
export async function findPlace(
  {at, finding, quote, said}: ReaderState,
  lookup: Lookup,
): Promise<FoundPlace> {
  const sentence = quote === undefined ? undefined : await sentenceIn(quote, at, lookup);
  if (at !== undefined) {
    return sentence === undefined
      ? {place: {at: undefined}, lost: 'passage'}
      : {place: {at: sentence, quote}};
  }
  // Of a finding without its sentence the card says so.
  if (sentence === undefined) return {place: {finding, quote, said}};
  const found = findingOf(sentence, said, lookup);
  return found
    ? {place: {finding: found.id}}
    : {place: {finding: undefined, at: sentence}, lost: 'finding'};
}

/** The account that the link's id names is the first to be asked, then those that have its very words. */
async function sentenceIn(
  exact: string,
  at: string | undefined,
  {comparison: {accounts}}: Lookup,
): Promise<string | undefined> {
  const named = accounts.filter(({id}) => at?.startsWith(`${id}:`));
  const inTheseWords = accounts.filter(({source}) => source.includes(exact));
  for (const {id} of new Set([...named, ...inTheseWords, ...accounts])) {
    const sentence = await whileAnswering(sentenceWith({account: id, exact}, accounts));
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

/** The one finding of a sentence that says these words there, or, where a link has none, the only one: no other is meant. */
function findingOf(
  sentence: string,
  said: string | undefined,
  {findings, mentions}: Lookup,
): Finding | undefined {
  const told = [...findings.values()].filter(({claims}) =>
    claims.some(
      (claim) =>
        claim.sentence === sentence &&
        (said === undefined || claim.mentions.some((id) => mentions.get(id)?.text === said)),
    ),
  );
  return told.length === 1 ? told[0] : undefined;
}
