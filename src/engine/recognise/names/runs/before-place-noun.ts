import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';

/** Maximum number of words between a name and the noun for a place that it goes before. */
const BETWEEN = 2;

/** Whether a noun for a place stands at an index, or behind words that say of which kind it is: "railway station". */
export function isBeforePlaceNoun(
  tokens: readonly Token[],
  at: number,
  {placeNouns, beforePlaceNouns}: NameGrammar,
): boolean {
  let noun = at;
  while (noun < at + BETWEEN && beforePlaceNouns?.has(lowerAt(tokens, noun))) noun += 1;
  return placeNouns.has(lowerAt(tokens, noun));
}
