import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {Amount} from '../../amounts/amount.js';
import {lastValue} from '../../amounts/amount.js';
import type {Counting} from './noun-phrase-grammar.js';
import {qualifierBefore} from '../../../qualifiers.js';

/** An amount, as far as its noun depends on it. */
export function countingOf(
  tokens: readonly Token[],
  amount: Amount,
  isShare: boolean,
  {quantities}: LanguagePack,
): Counting {
  // „iš 82 mokinių“: the preposition decides the case of a number in figures.
  const start = qualifierBefore(tokens, amount.start, quantities)?.start ?? amount.start;
  const before = lowerAt(tokens, start - 1);
  const isGoverned = quantities.governing?.has(before) === true;
  const isGiven = quantities.giving?.has(before) === true;
  return {
    value: lastValue(amount),
    lastWord: tokens[amount.end - 1]!.lower,
    isShare,
    ...(isGoverned && {isGoverned}),
    ...(isGiven && {isGiven}),
  };
}
