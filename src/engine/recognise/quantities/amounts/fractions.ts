import {phraseOf} from '../../../grammar/phrase.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {isHalfHour, isQuarterHour} from '../../clock/clock-times.js';
import type {Numerals} from '../../numbers/grammar.js';
import {ordinalAt, readNumber} from '../../numbers/numerals.js';
import {qualifierBefore} from '../../qualifiers.js';
import {isApostrophe, isHyphen} from '../../signs.js';
import type {QuantityGrammar} from '../grammar.js';
import {standsAlone} from '../../beside/stands-alone.js';
import {isSideOf} from './sides.js';

/** A share of one thing in words. */
interface Fraction {
  readonly value: number;
  /** Index behind its last token. */
  readonly end: number;
}

/** Nobody tells of more parts than these: "twenty twenty-fifths". */
const MOST_PARTS = 20;

/**
 * A share in words: "two thirds", "half of the town", „trečdalis gyventojų“.
 *
 * @param isSure - Whether the words before it leave no other reading.
 */
export function fractionAt(
  tokens: readonly Token[],
  at: number,
  isSure: boolean,
  pack: LanguagePack,
): Fraction | undefined {
  const token = tokens[at];
  if (!token || isHalfHour(tokens, at, at + 1, pack) || isQuarterHour(tokens, at, pack))
    return undefined;
  // „ketvirtis milijono“, "a quarter of a million" are numbers.
  if (readNumber(tokens, at, pack.numerals)?.grouped) return undefined;
  const own = pack.numerals.fractions.get(token.lower);
  return own === undefined
    ? countedParts(tokens, at, isSure, pack)
    : partAlone(tokens, at, own, pack);
}

/** A share by one word: "half of the town", "half the town", „trečdalis“; but "quarter" alone is a part of a town. */
function partAlone(
  tokens: readonly Token[],
  at: number,
  value: number,
  pack: LanguagePack,
): Fraction | undefined {
  const {numerals, quantities: grammar} = pack;
  if (numerals.manyParts?.test(tokens[at]!.lower)) return undefined;
  if (isSideOrTurn(tokens, at, value, pack)) return undefined;
  const next = lowerAt(tokens, at + 1);
  const isShare =
    numerals.articles.size === 0
      ? !numerals.multipliers.has(next) && !grammar.timeBehind.has(next)
      : value === 0.5 &&
        (isByHalf(tokens, at, pack) ||
          (isOfWhole(tokens, at, pack) && !isTime(tokens, at + 1, grammar)));
  return isShare ? {value, end: at + 1} : undefined;
}

/** Whether a word for a half is a side or a time, and no share: "the western half", „antroji pusė“, „trys pusės“. */
function isSideOrTurn(
  tokens: readonly Token[],
  at: number,
  value: number,
  {numerals: {articles, ordinals, words}, quantities: grammar}: LanguagePack,
): boolean {
  const [earlier, before] = [lowerAt(tokens, at - 2), lowerAt(tokens, at - 1)];
  if (ordinals.has(before) || ordinals.has(earlier)) return true;
  if (grammar.isSide(before) || isSideOf(tokens, at, grammar)) return true;
  return value === 0.5 && articles.size === 0 && (words.get(before) ?? 1) > 1;
}

/** Whether a share with nothing behind it tells by how much something changed: "fell by half". */
function isByHalf(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  return pack.quantities.byHow.has(lowerAt(tokens, at - 1)) && standsAlone(tokens, at + 1, pack);
}

/**
 * Whether the words beside a share tell that it is of a whole: "half of the town", "half the town", "of whom only about half
 * ever came".
 */
function isOfWhole(
  tokens: readonly Token[],
  at: number,
  {numerals: {partitives}, quantities: grammar}: LanguagePack,
): boolean {
  const next = lowerAt(tokens, at + 1);
  if (partitives?.has(next) === true || grammar.determiners.has(next)) return true;
  const start = qualifierBefore(tokens, at, grammar)?.start ?? at;
  return [start - 2, start - 3].some((from) =>
    grammar.refersBack.has(phraseOf(tokens, from, from + 2)),
  );
}

/** A share of so many parts: "two thirds", "a good third", „trys ketvirtadaliai“. */
function countedParts(
  tokens: readonly Token[],
  at: number,
  isSure: boolean,
  {numerals, quantities: grammar}: LanguagePack,
): Fraction | undefined {
  const {fractions, words, articles, ordinals, partitives} = numerals;
  const {lower} = tokens[at]!;
  const isArticle = articles.has(lower);
  const count = isArticle ? 1 : words.get(lower);
  // "the twenty-ninth"
  if (count === undefined || (count > 1 && ordinalAt(tokens, at, numerals))) return undefined;
  // "a good third"
  const isFilled = isArticle && grammar.shareFillers?.has(lowerAt(tokens, at + 1)) === true;
  const first = isHyphen(tokens[at + 1]) || isFilled ? at + 2 : at + 1;
  const last = lastOfDenominator(tokens, first, numerals);
  const part = fractions.get(lowerAt(tokens, last));
  if (part === undefined || count > MOST_PARTS) return undefined;
  // "the two Ninth Fort massacres"
  if (isCapitalised(tokens[last]!.text) && !isCapitalised(tokens[at]!.text)) return undefined;
  // „į vieną pusę“, „iš trijų pusių“
  const isOfSides = articles.size === 0 && part === 0.5;
  if (isOfSides && (count > 1 || grammar.isSide(lower))) return undefined;
  // "three quarters' rent"
  const behind = tokens[last + 1];
  if (isApostrophe(behind) && behind!.joined) return undefined;
  const isPartitive = partitives?.has(lowerAt(tokens, last + 1)) === true;
  // "a third" is mostly an ordinal unless a share of something follows, or an increase by it is told.
  const isOrdinal = isArticle && ordinals.has(lowerAt(tokens, last));
  const isShare = isSure || isPartitive || isChange(tokens, at, grammar);
  if (isOrdinal && !isShare) return undefined;
  // "by a third party"
  const isBeforeNoun = behind?.kind === 'word' && !grammar.phraseEnds.has(behind.lower);
  if (isOrdinal && !isSure && !isPartitive && isBeforeNoun) return undefined;
  if (isPartitive && isTime(tokens, last + 1, grammar)) return undefined;
  const tens = last > first ? words.get(tokens[first]!.lower)! : 0;
  const parts = Math.round(tens + 1 / part);
  // "four quarters" are those of a town.
  return count > 1 && count === parts ? undefined : {value: count / parts, end: last + 1};
}

/** Whether a word before a share tells by how much, or how exactly: "by a third", "about a third", "a loss of a third". */
function isChange(tokens: readonly Token[], at: number, grammar: QuantityGrammar): boolean {
  return (
    grammar.byHow.has(lowerAt(tokens, at - 1)) ||
    qualifierBefore(tokens, at, grammar) !== undefined ||
    (grammar.of.has(lowerAt(tokens, at - 1)) &&
      grammar.changesBy?.has(lowerAt(tokens, at - 2)) === true)
  );
}

/** The index of the word that ends a share's denominator: of "fifths", or of "twenty-fifths". */
function lastOfDenominator(tokens: readonly Token[], at: number, {words}: Numerals): number {
  const tens = words.get(lowerAt(tokens, at)) ?? 0;
  return tens >= 20 && tens < 100 && isHyphen(tokens[at + 1]) ? at + 2 : at;
}

/** Whether a part is of a time: "a quarter of a century", "half of the year". */
function isTime(
  tokens: readonly Token[],
  at: number,
  {of, determiners, timeBehind}: QuantityGrammar,
): boolean {
  let i = at;
  while (of.has(lowerAt(tokens, i)) || determiners.has(lowerAt(tokens, i))) i += 1;
  return timeBehind.has(lowerAt(tokens, i));
}
