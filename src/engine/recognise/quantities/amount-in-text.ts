import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {readNumber} from '../numbers/numerals.js';
import {qualifierBefore, qualifierBehind} from '../qualifiers.js';
import type {Amount} from './amounts/amount.js';
import {calibreEnd} from './amounts/calibres.js';
import {countingOf} from './nouns/phrase/counting.js';
import type {Counting} from './nouns/phrase/noun-phrase-grammar.js';
import type {ToldBefore} from './nouns/told/told-amount.js';

/** An amount in its sentence, with all that may tell what it counts. Places are indices of tokens. */
export interface AmountInText extends Amount {
  readonly tokens: readonly Token[];
  /** The first token of its number, behind the sign of a negative one. */
  readonly at: number;
  /** The first of the words that qualify it, "about 300"; its own start where there are none. */
  readonly lead: number;
  /** Behind it and all that belongs to it before its noun: "300 or more", "two 18-inch" guns. */
  readonly behind: number;
  readonly counting: Counting;
  /** The amounts before it. */
  readonly told: ToldBefore;
  readonly pack: LanguagePack;
}

/** Sets an amount, whose number begins at a token, into its sentence. */
export function amountInText(
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  told: ToldBefore,
  pack: LanguagePack,
): AmountInText {
  const {start, end} = amount;
  const {numerals, quantities} = pack;
  return {
    ...amount,
    tokens,
    at,
    lead: qualifierBefore(tokens, start, quantities)?.start ?? start,
    behind:
      calibreEnd(tokens, readNumber(tokens, end, numerals)?.end ?? end, quantities) ??
      qualifierBehind(tokens, end, quantities)?.end ??
      end,
    counting: countingOf(tokens, amount, false, pack),
    told,
    pack,
  };
}
