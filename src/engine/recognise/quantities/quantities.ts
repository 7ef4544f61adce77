import type {Token, TokenisedSentence} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {MentionDraft} from '../../mention.js';
import type {Span} from '../../span.js';
import type {Amount} from './amounts.js';
import {amountAt} from './amounts.js';
import type {ToldAmount} from './carried-noun.js';
import {carriedNoun, isListed, isOfTold} from './carried-noun.js';
import {countingOf, isThrough, qualifierOf, spanOf} from './amount-words.js';
import {coinsAt} from './coins.js';
import {countedThing, saysCounted} from './counted.js';
import {fateOf} from './fates.js';
import {isLabel, looksLikeYear, looksLikeYears} from './labels.js';
import {isNameNumber} from './name-numbers.js';
import {numberEnd} from '../numbers/number-end.js';
import {mayBeginNumber, ordinalAt} from '../numbers/numerals.js';
import type {FoundQuantity} from './percentages.js';
import {percentage} from './percentages.js';
import type {QuantityGrammar} from './grammar.js';
import {qualifierBehind} from '../qualifiers.js';
import {isBehindEvery, shareAt} from './shares.js';
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
  /** What the last amount counts, in a sentence and the one after it. */
  let told: Told | undefined;
  for (const [index, {tokens}] of sentences.entries()) {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      while (next < taken.length && taken[next]!.end <= token.start) next += 1;
      if (next < taken.length && taken[next]!.start <= token.start) continue;
      if (!mayBeginNumber(token, pack.numerals) && !isBehindEvery(tokens, at, pack)) continue;
      const limit = taken[next]?.start ?? Infinity;
      const isNear = told && index - told.sentence < REACH;
      const before = isNear ? {...told!, isHere: told!.sentence === index} : undefined;
      const found = quantityAt(tokens, at, pack, limit, before);
      if (!found) {
        // A number that is no amount is passed whole, so that its tail is not read as one.
        at = numberEnd(tokens, at, pack.numerals) - 1;
        continue;
      }
      drafts.push(found.draft);
      told = {counted: found.draft.counted, sentence: index, end: found.end};
      at = found.end - 1;
    }
  }
  return drafts;
}

/** So many sentences what was counted may be meant. */
const REACH = 2;

/** What the last amount counted, and where it ended. */
interface Told {
  readonly counted: string | undefined;
  readonly sentence: number;
  readonly end: number;
}

function quantityAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
  limit: number,
  told: ToldAmount | undefined,
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
  told: ToldAmount | undefined,
): FoundQuantity | undefined {
  const {quantities: grammar} = pack;
  const {end, start} = amount;
  const money =
    grammar.money.get(tokens[start - 1]?.text ?? '') ?? grammar.money.get(tokens[end]?.text ?? '');
  // "300 or more villages"
  const behind = qualifierBehind(tokens, end, grammar)?.end ?? end;
  const counting = countingOf(tokens, amount, false);
  const fate = fateOf(tokens, start, behind, pack);
  const isTold = isOfTold(tokens, start, told, pack) || isListed(tokens, start, end, told, pack);
  const isTogether = grammar.together?.has(tokens[start]!.lower) === true;
  const isNamed =
    isTogether ||
    (money ?? fate) !== undefined ||
    isTold ||
    saysCounted(tokens, start, behind, counting, pack);
  if (!isNamed) {
    if (looksLikeYears(tokens, at, amount)) return undefined;
    if (isNameNumber(tokens, at, amount, pack)) return undefined;
    if (isManner(tokens, at, amount, grammar)) return undefined;
  }
  const together = isTogether ? 'people' : undefined;
  const own =
    money ??
    together ??
    (isTold ? told?.counted : countedThing(tokens, start, behind, counting, pack));
  const isOfArmy = own === 'people' && told?.counted === 'troops';
  if ((own ?? fate) === undefined && (amount.small || looksLikeYear(tokens, at, amount)))
    return undefined;
  // „Iš 1 204 vyrų liko 979.“
  const isMen = isOfArmy && grammar.men.has(tokens[behind]?.lower ?? '');
  const counted = isMen
    ? 'troops'
    : (own ?? carriedNoun(tokens, start, behind, told, pack) ?? fate);
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
      ...(money !== undefined && {unit: money}),
    },
  };
}

/** "broke in two": so few, in a word, behind a preposition, count nothing. */
function isManner(
  tokens: readonly Token[],
  at: number,
  {value}: Amount,
  {settings}: QuantityGrammar,
): boolean {
  const isFew = typeof value === 'number' && value < 10 && tokens[at]!.kind === 'word';
  return isFew && settings.has(tokens[at - 1]?.lower ?? '');
}
