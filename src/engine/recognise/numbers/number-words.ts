import {lowerAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {NumberReading, Numerals} from './grammar.js';
import {isHyphen} from '../signs.js';

/** A number in words, as far as it was read. */
interface Sum {
  /** Of thousands and more, and of what comes below them. */
  readonly thousands: number;
  readonly rest: number;
  /** What is added next is less than that: "sixty" lets units follow, "three" lets none. */
  readonly open: number;
  /** The last multiplier of thousands or more: those behind it are smaller. */
  readonly largest: number;
  /** Whether a multiplier stands in it. */
  readonly grouped: boolean;
}

/** Reads a number in words, of multipliers below a bound: "three hundred and five", „pusantro tūkstančio“. */
export function readWords(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
  below = Infinity,
): NumberReading | undefined {
  const turned = unitsFirst(tokens, at, numerals);
  if (turned) return turned;
  const hasArticle = numerals.articles.has(lowerAt(tokens, at));
  const first = hasArticle ? at + 1 : at;
  if (hasArticle && !numerals.alone.has(lowerAt(tokens, first))) return undefined;
  if (tokens[first]?.kind !== 'word') return undefined;
  const half = numerals.halves.get(tokens[first].lower);
  if (half !== undefined) return halfMore(tokens, first, half, numerals);
  if (isVagueMultiplier(tokens, first, hasArticle, numerals)) return undefined;
  const nothing = {thousands: 0, rest: 0, open: Infinity, largest: below, grouped: false};
  let sum = withWord(nothing, tokens[first], numerals);
  let end = first;
  while (sum) {
    end += 1;
    const value = sum.thousands + sum.rest;
    const more = behindComma(tokens, end, sum, numerals);
    if (more) return {...more, value: value + more.value};
    const next = behindJoiner(tokens, end, sum, numerals);
    const longer = withWord(sum, tokens[next], numerals);
    if (!longer) return {value, end, digits: false, grouped: sum.grouped};
    [sum, end] = [longer, next];
  }
  return undefined;
}

/**
 * So many and a half of the multiplier behind it, or by itself, where it is more than one: „pusantro tūkstančio“, „pusantro
 * šimto tūkstančių“, „pusantro rublio“.
 */
function halfMore(
  tokens: readonly Token[],
  at: number,
  half: number,
  {articles, multipliers}: Numerals,
): NumberReading | undefined {
  let next = at + 1;
  while (articles.has(lowerAt(tokens, next))) next += 1;
  const unit = multipliers.get(lowerAt(tokens, next));
  // "half a rouble" is a share of one.
  if (unit === undefined)
    return half > 1 ? {value: half, end: at + 1, digits: false, grouped: false} : undefined;
  const more = multipliers.get(lowerAt(tokens, next + 1)) ?? 1;
  const isMore = more >= 1000 && unit < 1000;
  const value = half * unit * (isMore ? more : 1);
  return {value, end: next + (isMore ? 2 : 1), digits: false, grouped: true};
}

/** Whether a number begins with a multiplier that is none: "several hundred"; where a language has an article, one needs it. */
function isVagueMultiplier(
  tokens: readonly Token[],
  at: number,
  hasArticle: boolean,
  numerals: Numerals,
): boolean {
  const {lower, text} = tokens[at]!;
  const {words, multipliers, alone, articles} = numerals;
  if (words.has(lower) || !multipliers.has(lower) || text.length === 1) return false;
  return !alone.has(lower) || (articles.size > 0 && !hasArticle && !isKnown(tokens, at, numerals));
}

/** A sum with a word more; undefined where it cannot go on with that. */
function withWord(
  sum: Sum,
  token: Token | undefined,
  {words, multipliers}: Numerals,
): Sum | undefined {
  if (token?.kind !== 'word') return undefined;
  const value = words.get(token.lower);
  if (value !== undefined && value < sum.open) {
    const open = value >= 20 && value < 100 ? 10 : value >= 100 ? 100 : 1;
    return {...sum, rest: sum.rest + value, open};
  }
  const factor = multipliers.get(token.lower);
  return factor === undefined || token.text.length === 1 ? undefined : times(sum, factor);
}

/** A sum times a multiplier. They fall as a number goes on: "five hundred six hundred" are two. */
function times({thousands, rest, largest}: Sum, factor: number): Sum | undefined {
  if (factor >= 1000) {
    const more = (rest || 1) * factor;
    if (factor >= largest) return undefined;
    return {thousands: thousands + more, rest: 0, open: factor, largest: factor, grouped: true};
  }
  if (rest >= factor) return undefined;
  return {thousands, rest: (rest || 1) * factor, open: factor, largest, grouped: true};
}

/** The rest of a number that goes on behind a comma: "four thousand, `three hundred`". */
function behindComma(
  tokens: readonly Token[],
  at: number,
  {open}: Sum,
  numerals: Numerals,
): NumberReading | undefined {
  if (open < 1000 || !numerals.commas || tokens[at]?.text !== ',') return undefined;
  const more = readWords(tokens, at + 1, numerals, open);
  return more?.grouped && more.value < open ? more : undefined;
}

/** The index behind what joins the next word to a sum: "sixty-five", "two hundred and three", "hundred-and-twelve". */
function behindJoiner(
  tokens: readonly Token[],
  at: number,
  {open, grouped}: Sum,
  numerals: Numerals,
): number {
  const joiner = tokens[at];
  const joins = isHyphen(joiner) || (grouped && joiner && numerals.joiners.has(joiner.lower));
  if (joins && (numerals.words.get(lowerAt(tokens, at + 1)) ?? Infinity) < open) return at + 1;
  return grouped && isHyphenedAnd(tokens, at, open, numerals) ? at + 3 : at;
}

function isHyphenedAnd(
  tokens: readonly Token[],
  at: number,
  open: number,
  {joiners, words}: Numerals,
): boolean {
  if (!isHyphen(tokens[at]) || !isHyphen(tokens[at + 2])) return false;
  const after = words.get(lowerAt(tokens, at + 3)) ?? Infinity;
  return after < open && joiners.has(tokens[at + 1]!.lower);
}

/**
 * Whether a multiplier without a number is one of it, by a word that shows it before a noun: "the hundred days", "her thousand
 * men"; but "by the hundred", "the Hundred Days".
 */
function isKnown(tokens: readonly Token[], at: number, {definite}: Numerals): boolean {
  const [earlier, before, {lower, text}, next] = [
    tokens[at - 2],
    tokens[at - 1],
    tokens[at]!,
    tokens[at + 1],
  ];
  if (definite?.multipliers.has(lower) !== true || text !== lower) return false;
  if (next?.kind !== 'word' && !isHyphen(next)) return false;
  if (definite.unless.has(next!.lower)) return false;
  return definite.before.has(before?.lower ?? '') && !definite.notBehind.has(earlier?.lower ?? '');
}

/** A number whose units stand before its tens: "four-and-twenty". */
function unitsFirst(
  tokens: readonly Token[],
  at: number,
  {words, joiners}: Numerals,
): NumberReading | undefined {
  const [first, dash, joiner, second, last] = tokens.slice(at, at + 5);
  if (!isHyphen(dash) || !isHyphen(second) || !joiners.has(joiner!.lower)) return undefined;
  const [units, tens] = [words.get(first!.lower), words.get(last?.lower ?? '')];
  const isOne = units !== undefined && tens !== undefined && units < 10 && tens % 10 === 0;
  return isOne ? {value: units + tens, end: at + 5, digits: false, grouped: false} : undefined;
}

/** A share of a multiplier, as a number: "a quarter of a million", „trys ketvirčiai milijono“. */
export function readShare(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
): NumberReading | undefined {
  const word = (i: number): string => lowerAt(tokens, i);
  const count = numerals.articles.has(word(at)) ? 1 : numerals.words.get(word(at));
  let end = count === undefined ? at : at + 1;
  const fraction = numerals.fractions.get(word(end));
  if (fraction === undefined) return undefined;
  end += 1;
  while (numerals.partitives?.has(word(end)) || numerals.articles.has(word(end))) end += 1;
  const unit = numerals.multipliers.get(word(end));
  if (unit === undefined || unit < 1000) return undefined;
  const value = Math.round((count ?? 1) * fraction * unit);
  return {value, end: end + 1, digits: false, grouped: true};
}
