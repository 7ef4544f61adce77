import type {Token, TokenisedSentence} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {MentionDraft} from '../../mention.js';
import type {Span} from '../../span.js';
import type {Amount} from './amounts.js';
import {amountAt} from './amounts.js';
import {carriedNoun, isOfTold} from './carried-noun.js';
import {countingOf, isThrough, qualifierOf, spanOf} from './amount-words.js';
import {coinsAt} from './coins.js';
import {countedThing, genitiveBefore, outcomeBefore, saysCounted} from './counted.js';
import {fateOf} from './fates.js';
import {isGapped} from './gapped-noun.js';
import {knownWhole} from './known-whole.js';
import {isLabel, looksLikeYear, looksLikeYears} from './labels.js';
import {isNameNumber} from './name-numbers.js';
import {numberEnd} from '../numbers/number-end.js';
import {mayBeginNumber, ordinalAt} from '../numbers/numerals.js';
import type {FoundQuantity} from './percentages.js';
import {percentage} from './percentages.js';
import type {QuantityGrammar} from './grammar.js';
import {qualifierBehind} from '../qualifiers.js';
import {isBehindEvery, shareAt} from './shares.js';
import type {ToldBefore} from './told-amounts.js';
import {toldAmounts} from './told-amounts.js';
import {unitsAndHalf, unitsAndSmaller} from './units-and-half.js';

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
  const amounts = toldAmounts(pack);
  for (const [index, {tokens}] of sentences.entries()) {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      while (next < taken.length && taken[next]!.end <= token.start) next += 1;
      if (next < taken.length && taken[next]!.start <= token.start) continue;
      if (!mayBeginNumber(token, pack.numerals) && !isBehindEvery(tokens, at, pack)) continue;
      const limit = taken[next]?.start ?? Infinity;
      const found = quantityAt(tokens, at, pack, limit, amounts.before(index));
      if (!found) {
        // A number that is no amount is passed whole, so that its tail is not read as one.
        at = numberEnd(tokens, at, pack.numerals) - 1;
        continue;
      }
      drafts.push(found.draft);
      amounts.tell(found.draft, tokens, at, found.end, index);
      at = found.end - 1;
    }
  }
  return drafts;
}

function quantityAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
  limit: number,
  told: ToldBefore,
): FoundQuantity | undefined {
  const {numerals, quantities: grammar} = pack;
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
  if (ordinalAt(tokens, at, numerals)) return undefined;
  const halved =
    coinsAt(tokens, at, pack) ??
    unitsAndHalf(tokens, at, pack) ??
    unitsAndSmaller(tokens, at, pack);
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
  const percent = percentage(tokens, at, amount, pack);
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
  if (of.has(tokens[at]?.lower ?? '')) at += 1;
  if (numerals.articles.has(tokens[at]?.lower ?? '')) at += 1;
  const unit = tokens[at] && countables.idOf(tokens, at)?.id;
  return unit !== undefined && countables.isUnit(unit)
    ? {counted: unit}
    : {counted: 'share', unit: 'fraction'};
}

function countedAmount(
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  pack: LanguagePack,
  told: ToldBefore,
): FoundQuantity | undefined {
  const {quantities: grammar} = pack;
  const {end, start} = amount;
  const money =
    grammar.money.get(tokens[start - 1]?.text ?? '') ?? grammar.money.get(tokens[end]?.text ?? '');
  // "300 or more villages"
  const behind = qualifierBehind(tokens, end, grammar)?.end ?? end;
  const counting = countingOf(tokens, amount, false);
  const fate = fateOf(tokens, start, behind, pack);
  const {last, thing} = told;
  const isOf = isOfTold(tokens, start, last, pack);
  const isLike =
    fate === undefined &&
    (genitiveBefore(tokens, start, pack) ?? outcomeBefore(tokens, start, pack)) === undefined &&
    isGapped(tokens, start, end, last, pack);
  const isTold = isOf || isLike;
  const isTogether = grammar.together?.has(tokens[start]!.lower) === true;
  const isNamed =
    isTogether ||
    (money ?? fate) !== undefined ||
    isTold ||
    saysCounted(tokens, start, behind, counting, pack);
  const known =
    isNamed || genitiveBefore(tokens, start, pack)
      ? undefined
      : knownWhole(tokens, amount, told, pack);
  if (!isNamed) {
    if (looksLikeYears(tokens, at, amount)) return undefined;
    if (isNameNumber(tokens, at, amount, pack)) return undefined;
    if (isManner(tokens, at, amount, grammar)) return undefined;
  }
  const together = isTogether ? 'people' : undefined;
  const own =
    money ??
    together ??
    known ??
    (isTold ? last?.counted : countedThing(tokens, start, behind, counting, pack));
  const isOfArmy = own === 'people' && thing?.counted === 'troops';
  if ((own ?? fate) === undefined && (amount.small || looksLikeYear(tokens, at, amount)))
    return undefined;
  // „Iš 1 204 vyrų liko 979.“
  const isMen = isOfArmy && grammar.men.has(tokens[behind]?.lower ?? '');
  const counted = isMen
    ? 'troops'
    : (own ??
      carriedNoun(tokens, start, behind, counting.value, last, pack) ??
      carriedNoun(tokens, start, behind, counting.value, thing, pack) ??
      fate);
  const unit = money ?? (isLike ? last?.unit : undefined);
  return {
    end,
    draft: {
      ...spanOf(tokens, start, end),
      kind: 'quantity',
      value: amount.value,
      qualifier: isThrough(tokens, start, end, pack)
        ? 'exact'
        : (amount.qualifier ?? qualifierOf(tokens, start, end, grammar)),
      ...(counted !== undefined && {counted}),
      ...(unit !== undefined && {unit}),
    },
  };
}

/** "broke in two": so few, in a word, behind a preposition, count nothing. */
function isManner(
  tokens: readonly Token[],
  at: number,
  {value}: Amount,
  {clockAt, settings}: QuantityGrammar,
): boolean {
  const isWord = typeof value === 'number' && tokens[at]!.kind === 'word';
  const before = tokens[at - 1]?.lower ?? '';
  // "at ten weighed"
  if (isWord && value <= 12 && clockAt.has(before) && before !== 'the') return true;
  return isWord && value < 10 && settings.has(before);
}
