import {lowerAt} from '../../../grammar/token-at.js';
import {phraseOf} from '../../../grammar/phrase.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {MentionValue} from '../../../mention.js';
import {isHalfHour, isQuarterHour} from '../../clock/clock-times.js';
import type {Numerals} from '../../numbers/grammar.js';
import {ordinalAt, readNumber} from '../../numbers/numerals.js';
import {qualifierBefore} from '../../qualifiers.js';
import type {QuantityGrammar} from '../grammar.js';
import {isHyphen} from '../../signs.js';
import {isSideOf} from './sides.js';

/** A share as a number: "one fifth" is 0.2. */
export interface Share {
  readonly value: MentionValue;
  /** Index behind its last token. */
  readonly end: number;
}

/** "one fifth", "half of the town", "by a quarter", "between a third and a half": a share of something, or a range of them. */
export function shareAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): Share | undefined {
  const range = pack.quantities.ranges.find(
    ({before}) => before !== undefined && tokens[at - 1]?.lower === before,
  );
  const member = oneOfSoMany(tokens, at, pack);
  if (member) return member;
  const figures = shareInFigures(tokens, at, pack);
  if (figures) return figures;
  const first = fractionAt(tokens, at, range !== undefined, pack);
  if (!first) return undefined;
  if (range && tokens[first.end]?.lower === range.between) {
    const second = fractionAt(tokens, first.end + 1, true, pack);
    if (second && first.value < second.value) {
      return {value: {min: first.value, max: second.value}, end: second.end};
    }
  }
  return fractionAt(tokens, at, false, pack);
}

/** Whether a word stands before a token that makes a share of an ordinal: "every fifth man". */
export function isBehindEvery(
  tokens: readonly Token[],
  at: number,
  {quantities: {every}}: LanguagePack,
): boolean {
  return every?.has(lowerAt(tokens, at - 1)) === true;
}

/** So many at most, one of whom stands for a share. */
const MANY = 1000;

/** "every fifth man", „kas penktas valstietis“; "one in five", "one man in five". */
function oneOfSoMany(tokens: readonly Token[], at: number, pack: LanguagePack): Share | undefined {
  const {
    numerals,
    durations: {units},
  } = pack;
  if (isBehindEvery(tokens, at, pack)) {
    const ordinal = ordinalAt(tokens, at, numerals);
    const isTime = units.has(lowerAt(tokens, ordinal?.end ?? at));
    const isShare = ordinal && ordinal.value > 1 && ordinal.value < MANY && !isTime;
    return isShare ? {value: 1 / ordinal.value, end: ordinal.end} : undefined;
  }
  return inSoMany(tokens, at, pack);
}

/** "one in five", "two in three households"; "one man in five", but not "one man in two boats". */
function inSoMany(
  tokens: readonly Token[],
  at: number,
  {
    numerals,
    quantities: grammar,
    durations: {units},
    countables,
    segmentation: {finite},
  }: LanguagePack,
): Share | undefined {
  const {ratio} = grammar;
  const first = ratio === undefined ? undefined : readNumber(tokens, at, numerals);
  if (!first || first.digits || !Number.isInteger(first.value)) return undefined;
  // "one Roman household in eight"
  const noun = [first.end + 1, first.end + 2].find((i) => tokens[i]?.lower === ratio);
  const isApart =
    first.value === 1 &&
    noun !== undefined &&
    !tokens.slice(first.end, noun).some(({kind, lower}) => kind !== 'word' || finite.test(lower));
  const link = isApart ? noun : first.end;
  const second = tokens[link]?.lower === ratio && readNumber(tokens, link + 1, numerals);
  if (!second || second.digits || second.value <= first.value || second.value >= MANY)
    return undefined;
  const next = lowerAt(tokens, second.end);
  if (units.has(next)) return undefined;
  const isCounted =
    grammar.nounForm(next) !== undefined || countables.idOf(tokens, second.end) !== undefined;
  return isApart && isCounted ? undefined : {value: first.value / second.value, end: second.end};
}

/** „1/3 gyventojų“, "2/3 of the town": but not "3/4 May", or the second of "No 2/3". */
function shareInFigures(
  tokens: readonly Token[],
  at: number,
  {dates, durations: {units}, numerals, quantities: {labels, timeBehind}}: LanguagePack,
): Share | undefined {
  const [over, stroke, under, next] = tokens.slice(at, at + 4);
  if (over?.kind !== 'number' || stroke?.text !== '/' || !stroke.joined) return undefined;
  if (!under?.joined || !/^[1-9]$/.test(over.text) || !/^[2-9]$/.test(under.text)) return undefined;
  const value = Number(over.text) / Number(under.text);
  if (value >= 1 || over.joined || next?.kind !== 'word' || next.joined) return undefined;
  const {lower} = next;
  const isOther = [dates.months, dates.dayWords, units, timeBehind, numerals.multipliers].some(
    (words) => words.has(lower),
  );
  const label = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  return isOther || labels.has(lowerAt(tokens, label)) ? undefined : {value, end: at + 3};
}

/** @param isSure Whether the words before it leave no other reading. */
function fractionAt(
  tokens: readonly Token[],
  at: number,
  isSure: boolean,
  pack: LanguagePack,
): {readonly value: number; readonly end: number} | undefined {
  const {numerals, quantities: grammar} = pack;
  const {fractions, words, articles, multipliers, ordinals, partitives} = numerals;
  const token = tokens[at];
  if (!token || isHalfHour(tokens, at, at + 1, pack) || isQuarterHour(tokens, at, pack))
    return undefined;
  // „ketvirtis milijono“, "a quarter of a million" are numbers.
  if (readNumber(tokens, at, numerals)?.grouped) return undefined;
  const own = fractions.get(token.lower);
  // "the western half", „antroji pusė“: a side or a time, no share.
  const before = lowerAt(tokens, at - 1);
  const isCounted = [before, lowerAt(tokens, at - 2)].some((word) => ordinals.has(word));
  if (own !== undefined && (isCounted || grammar.isSide(before))) return undefined;
  if (own !== undefined && isSideOf(tokens, at, grammar)) return undefined;
  // „trys pusės“
  if (own === 0.5 && articles.size === 0 && (words.get(before) ?? 1) > 1) return undefined;
  const next = lowerAt(tokens, at + 1);
  if (own !== undefined) {
    if (articles.size === 0) {
      return multipliers.has(next) || grammar.timeBehind.has(next)
        ? undefined
        : {value: own, end: at + 1};
    }
    // "half of the town", "half the town"; "quarter" alone is a part of a town.
    const isHalf =
      own === 0.5 &&
      (isOfTold(tokens, at, grammar) ||
        partitives?.has(next) === true ||
        grammar.determiners.has(next));
    return isHalf && !isTime(tokens, at + 1, grammar) ? {value: own, end: at + 1} : undefined;
  }
  const isArticle = articles.has(token.lower);
  const count = isArticle ? 1 : words.get(token.lower);
  if (count === undefined) return undefined;
  // "the twenty-ninth"
  if (count > 1 && ordinalAt(tokens, at, numerals)) return undefined;
  // "a good third"
  const isFilled = isArticle && grammar.shareFillers?.has(next) === true;
  const gap = isHyphen(tokens[at + 1]) || isFilled ? 2 : 1;
  const last = lastOfDenominator(tokens, at + gap, numerals);
  const word = lowerAt(tokens, last);
  const part = fractions.get(word);
  if (part === undefined || count > 20) return undefined;
  // „į vieną pusę“, „iš trijų pusių“
  const isOfSides = articles.size === 0 && part === 0.5;
  if (isOfSides && (count > 1 || grammar.isSide(token.lower))) return undefined;
  const tens = last > at + gap ? words.get(tokens[at + gap]!.lower)! : 0;
  const fraction = 1 / (tens + 1 / part);
  const behind = lowerAt(tokens, last + 1);
  // "a third" is mostly an ordinal unless a share of something follows, or an increase by it is told.
  const isBy = grammar.byHow.has(lowerAt(tokens, at - 1));
  const isQualified = qualifierBefore(tokens, at, grammar) !== undefined;
  const isShare = isSure || isBy || isQualified || partitives?.has(behind) === true;
  if (isArticle && !isShare && ordinals.has(word)) {
    return undefined;
  }
  if (partitives?.has(behind) && isTime(tokens, last + 1, grammar)) return undefined;
  return {value: count / Math.round(1 / fraction), end: last + 1};
}

/** "of whom half were enslaved", "of which only about half ever came". */
function isOfTold(tokens: readonly Token[], at: number, grammar: QuantityGrammar): boolean {
  const start = qualifierBefore(tokens, at, grammar)?.start ?? at;
  return [start - 2, start - 3].some((from) =>
    grammar.refersBack.has(phraseOf(tokens, from, from + 2)),
  );
}

/** The index of the word that ends a share's denominator: of "fifths", or of "twenty-fifths". */
function lastOfDenominator(tokens: readonly Token[], at: number, {words}: Numerals): number {
  const tens = words.get(lowerAt(tokens, at)) ?? 0;
  return tens >= 20 && tens < 100 && isHyphen(tokens[at + 1]) ? at + 2 : at;
}

/** "a quarter of a century", "half of the year". */
function isTime(
  tokens: readonly Token[],
  at: number,
  {of, determiners, timeBehind}: QuantityGrammar,
): boolean {
  let i = at;
  while (of.has(lowerAt(tokens, i)) || determiners.has(lowerAt(tokens, i))) i += 1;
  return timeBehind.has(lowerAt(tokens, i));
}
