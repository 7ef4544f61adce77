import {lowerAt} from '../../grammar/token-at.js';
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
  const [one, two] = [lowerAt(tokens, amount.end), lowerAt(tokens, amount.end + 1)];
  const size = grammar.percent.has(`${one} ${two}`) ? 2 : grammar.percent.has(one) ? 1 : 0;
  if (size === 0) return undefined;
  const end = amount.end + size;
  const behind = tokens[end]?.text === '.' && tokens[end].joined ? end + 1 : end;
  const isAside =
    last?.isHere === true && last.unit === undefined && isInBrackets(tokens, amount.start, end);
  const counting = countingOf(tokens, amount, true, pack);
  const counted = isAside
    ? last.counted
    : (changedThing(tokens, at, behind, counting, pack) ??
      countedThing(tokens, at, behind, counting, pack));
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
