import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {MentionDraft} from '../../mention.js';
import {countingOf} from './nouns/phrase/counting.js';
import {qualifierOf, spanOf} from './amounts/amount-words.js';
import type {Amount} from './amounts/amount.js';
import {changedThing} from './nouns/clause/change.js';
import {countedThing} from './nouns/clause/counted.js';
import {isInBrackets} from './nouns/told/in-brackets.js';
import type {ToldBefore} from './nouns/told/told-amount.js';
import {percentEnd, sharedInRow, toldOfShare} from './percentages-in-row.js';

/** An amount as it is reported, and the index behind its last token. */
export interface FoundQuantity {
  readonly draft: MentionDraft;
  readonly end: number;
}

/** An amount as a percentage: "80 % of trade", „6 proc. gyventojų“; undefined where no word or sign for it follows. */
export function percentage(
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  pack: LanguagePack,
  {last}: ToldBefore,
): FoundQuantity | undefined {
  const {quantities: grammar} = pack;
  const end = percentEnd(tokens, amount.end, pack);
  if (end === undefined) return undefined;
  const behind = tokens[end]?.text === '.' && tokens[end].joined ? end + 1 : end;
  const isAside =
    last?.isHere === true && last.unit === undefined && isInBrackets(tokens, amount.start, end);
  const counting = countingOf(tokens, amount, true, pack);
  const counted = isAside
    ? last.counted
    : (toldOfShare(tokens, at, behind, last, pack) ??
      changedThing(tokens, at, behind, counting, pack) ??
      countedThing(tokens, at, behind, counting, pack) ??
      sharedInRow(tokens, behind, last, pack));
  return {
    end,
    draft: {
      ...spanOf(tokens, amount.start, end),
      kind: 'quantity',
      value: amount.value,
      qualifier: amount.qualifier ?? qualifierOf(tokens, amount.start, end, grammar),
      ...(counted !== undefined && {counted}),
      unit: 'percent',
    },
  };
}
