import {SHARE} from '../../concept-ids.js';
import {lowerAt} from '../../grammar/token-at.js';
import {isCapitalised} from '../../grammar/spelling.js';
import type {Token, TokenisedSentence} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {MentionDraft} from '../../mention.js';
import type {Span} from '../../span.js';
import {numberEnd} from '../numbers/number-end.js';
import {beginningsOfNumbers, ordinalAt} from '../numbers/numerals.js';
import {qualifierOf, spanOf} from './amounts/amount-words.js';
import {amountAt} from './amounts/amounts.js';
import {coinsAt} from './amounts/coins.js';
import {isBehindEvery, shareAt} from './amounts/shares.js';
import {unitsAndHalf, unitsAndSmaller} from './amounts/units-and-half.js';
import {countedAmount} from './counted-amount.js';
import {isLabel} from './labels/labels.js';
import type {ColumnHeads} from './nouns/lists/column-heads.js';
import {belowHead, columnHeads, headOf, isCell} from './nouns/lists/column-heads.js';
import type {ToldBefore} from './nouns/told/told-amount.js';
import {toldAmounts} from './nouns/told/told-amounts.js';
import type {FoundQuantity} from './percentages.js';
import {percentage} from './percentages.js';

/**
 * Recognises amounts: number or range, qualifier, and what is counted.
 *
 * @param taken Spans of dates, durations and formations, rising, whose numbers are spoken for.
 */
export function recogniseQuantities(
  sentences: readonly TokenisedSentence[],
  pack: LanguagePack,
  taken: readonly Span[],
): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  let next = 0;
  let heads: ColumnHeads = [];
  const amounts = toldAmounts(pack);
  const beginsNumber = beginningsOfNumbers(pack.numerals);
  for (const [index, {tokens, passage}] of sentences.entries()) {
    const first = passage.kind === 'heading' ? headingNumberEnd(tokens) : 0;
    const isRow = passage.kind === 'table-row';
    const isFirstRow = isRow && sentences[index - 1]?.passage.kind !== 'table-row';
    if (isFirstRow) heads = columnHeads(tokens, pack);
    let ofRow: string | undefined;
    for (let at = first; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      while (next < taken.length && taken[next]!.end <= token.start) next += 1;
      if (next < taken.length && taken[next]!.start <= token.start) continue;
      const mayBegin = beginsNumber(token) || pack.quantities.coinWords?.has(token.lower);
      if (!mayBegin && !isBehindEvery(tokens, at, pack)) continue;
      const limit = taken[next]?.start ?? Infinity;
      const before = amounts.before(index);
      const head = isRow && !isFirstRow ? headOf(heads, tokens, at) : undefined;
      const told = isRow ? {...before, column: head?.counted ?? ofRow} : before;
      const amount = quantityAt(tokens, at, pack, limit, told);
      const found =
        amount && head && isCell(tokens, at, amount.end)
          ? {...amount, draft: belowHead(amount.draft, head)}
          : amount;
      if (!found) {
        // A number that is no amount is passed whole, so that its tail is not read as one.
        at = numberEnd(tokens, at, pack.numerals) - 1;
        continue;
      }
      // "Three armies and a thaw", a title's
      const {value} = found.draft;
      const isTitle = passage.kind === 'heading' && token.kind === 'word';
      if (isTitle && Number(value) < 10 && Number(value) >= 1) {
        at = found.end - 1;
        continue;
      }
      drafts.push(found.draft);
      const isOfHead = head?.counted !== undefined;
      if (isRow && !isOfHead && isCell(tokens, at, found.end)) ofRow ??= found.draft.counted;
      // „moterys – 4427 (60,8 proc.), vyrų – 2851“: it says of the amount before it how many these are.
      const isAside = found.draft.unit === 'percent' && tokens[at - 1]?.text === '(';
      if (!isAside) amounts.tell(found.draft, tokens, at, found.end, index);
      at = found.end - 1;
    }
  }
  return drafts;
}

/** The index behind the number of a heading: "4.2 Harpoon"; 0 where it has none. */
function headingNumberEnd(tokens: readonly Token[]): number {
  let end = 0;
  while (/^(?:\d{1,2}|\.)$/.test(tokens[end]?.text ?? '') && (end === 0 || tokens[end]!.joined))
    end += 1;
  const isNumber = end > 2 && isCapitalised(tokens[end]?.text ?? '');
  return isNumber ? end : 0;
}

function quantityAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
  limit: number,
  told: ToldBefore,
): FoundQuantity | undefined {
  const {numerals, quantities: grammar} = pack;
  const token = tokens[at]!;
  const share = shareAt(tokens, at, pack);
  if (share) {
    return {
      end: share.end,
      draft: {
        ...spanOf(tokens, at, share.end),
        kind: 'quantity',
        value: share.value,
        qualifier:
          typeof share.value === 'object' ? 'exact' : qualifierOf(tokens, at, share.end, grammar),
        ...shareOf(tokens, share.end, pack),
      },
    };
  }
  // "6d." is sixpence, "2d." may be the second.
  const coins = coinsAt(tokens, at, pack);
  const mayBeOrdinal = !coins || /^(?:.*[^1])?[23]$/.test(token.text);
  if (mayBeOrdinal && ordinalAt(tokens, at, numerals)) return undefined;
  const halved = coins ?? unitsAndHalf(tokens, at, pack) ?? unitsAndSmaller(tokens, at, pack);
  if (halved) {
    const {end, value, counted} = halved;
    const qualifier = qualifierOf(tokens, at, end, grammar);
    return {
      end,
      draft: {...spanOf(tokens, at, end), kind: 'quantity', value, qualifier, counted},
    };
  }
  const amount = amountAt(tokens, at, pack);
  if (!amount || tokens[amount.end - 1]!.end > limit) return undefined;
  const percent = percentage(tokens, at, amount, pack, told);
  if (percent || isLabel(tokens, at, amount, pack)) return percent;
  return countedAmount(tokens, at, amount, pack, told);
}

/** What a share is of, where that is a measure: "a quarter of a mile", „pusę tonos“. */
function shareOf(
  tokens: readonly Token[],
  end: number,
  {countables, numerals, quantities: {of}}: LanguagePack,
): Pick<MentionDraft, 'counted' | 'unit'> {
  let at = end;
  if (of.has(lowerAt(tokens, at))) at += 1;
  if (numerals.articles.has(lowerAt(tokens, at))) at += 1;
  const unit = tokens[at] && countables.idOf(tokens, at)?.id;
  return unit !== undefined && countables.isUnit(unit)
    ? {counted: unit}
    : {counted: SHARE, unit: 'fraction'};
}
