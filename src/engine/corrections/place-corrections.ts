import type {Account, Sentence} from '../account.js';
import type {Correction} from '../correction.js';
import {matchQuote} from '../selectors/match-quote.js';
import type {Span} from '../span.js';

/** Words of a correction, found in an account. */
export interface CorrectedWords extends Span {
  readonly account: string;
  /** Ids of the sentences that they are, or stand in. */
  readonly sentences: readonly string[];
}

/** A correction with its places, at least one in each of its accounts. */
export interface PlacedCorrection extends Correction {
  readonly words: readonly CorrectedWords[];
}

/**
 * Finds the words of corrections in accounts. What is said of accounts that are not at hand is passed over; a correction
 * with no place left in one that is at hand is lost, and not applied to the others.
 *
 * @returns The earliest first.
 */
export function placeCorrections(
  corrections: readonly Correction[],
  accounts: readonly Account[],
): {placed: PlacedCorrection[]; lost: Correction[]} {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const placed: PlacedCorrection[] = [];
  const lost: Correction[] = [];
  for (const correction of [...corrections].sort((a, b) => a.made.localeCompare(b.made))) {
    const own = new Set(correction.on.map(({account}) => account).filter((id) => byId.has(id)));
    const isOfSeveral = correction.says === 'together' || correction.says === 'apart';
    if (own.size < (isOfSeveral ? 2 : 1)) continue;
    if (!isOfSeveral && own.size < new Set(correction.on.map(({account}) => account)).size)
      continue;
    const words = correction.on.flatMap(({account, ...quote}): CorrectedWords[] => {
      const where = byId.get(account);
      const match = where && matchQuote(where.source, quote);
      if (!match) return [];
      const {start, end} = match;
      return [{account, start, end, sentences: sentencesAt(where, match)}];
    });
    const found = new Set(
      words.filter(({sentences}) => sentences.length > 0).map(({account}) => account),
    );
    if (found.size < own.size) lost.push(correction);
    else placed.push({...correction, words});
  }
  return {placed, lost};
}

/** Sentences that share at least half of themselves, or of the words, with the words. */
function sentencesAt({passages}: Account, words: Span): string[] {
  const isIn = (sentence: Sentence): boolean => {
    const shared = Math.min(sentence.end, words.end) - Math.max(sentence.start, words.start);
    const least = Math.min(sentence.end - sentence.start, words.end - words.start);
    return shared > 0 && shared * 2 >= least;
  };
  return passages
    .filter(({start, end}) => start < words.end && words.start < end)
    .flatMap(({sentences}) => sentences.filter(isIn).map(({id}) => id));
}
