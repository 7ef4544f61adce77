import {lowerAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {NumberReading, Numerals} from './grammar.js';
import {isHyphen} from '../signs.js';

/** Reads a number in words, of multipliers below a bound: "three hundred and five", „pusantro tūkstančio“. */
export function readWords(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
  below = Infinity,
): NumberReading | undefined {
  let end = at;
  let total = 0;
  let current = 0;
  let seen = false;
  let grouped = false;
  /** The least unit that the last word left open: "sixty" lets units follow, "three" lets none. */
  let open = Infinity;
  /** The last multiplier of thousands or more. */
  let largest = below;
  const turned = unitsFirst(tokens, at, numerals);
  if (turned) return turned;
  if (numerals.articles.has(lowerAt(tokens, end))) {
    if (!numerals.alone.has(lowerAt(tokens, end + 1))) return undefined;
    end += 1;
  }
  for (;;) {
    const token = tokens[end];
    if (token?.kind !== 'word') break;
    const half = seen ? undefined : numerals.halves.get(token.lower);
    const value = numerals.words.get(token.lower);
    const factor = numerals.multipliers.get(token.lower);
    if (half !== undefined) {
      let next = end + 1;
      while (numerals.articles.has(lowerAt(tokens, next))) next += 1;
      const unit = numerals.multipliers.get(lowerAt(tokens, next));
      // „pusantro rublio“, but "half a rouble" is a share of one
      if (unit === undefined)
        return half > 1 ? {value: half, end: end + 1, digits: false, grouped: false} : undefined;
      // „pusantro šimto tūkstančių“
      const more = numerals.multipliers.get(lowerAt(tokens, next + 1)) ?? 1;
      const isMore = more >= 1000 && unit < 1000;
      const value = half * unit * (isMore ? more : 1);
      return {value, end: next + (isMore ? 2 : 1), digits: false, grouped: true};
    }
    if (value !== undefined && value < open) {
      current += value;
      open = value >= 20 && value < 100 ? 10 : value >= 100 ? 100 : 1;
    } else if (factor !== undefined && token.text.length > 1) {
      // "several hundred" is no hundred; where a language has an article, one multiplier needs it.
      const bare = numerals.articles.size > 0 && end === at && !isKnown(tokens, at, numerals);
      if (!seen && (bare || !numerals.alone.has(token.lower))) return undefined;
      // Multipliers fall as a number goes on: "five hundred six hundred" are two.
      if (factor < 1000) {
        if (current >= factor) break;
        current = (current || 1) * factor;
      } else {
        if (factor >= largest) break;
        largest = factor;
        total += (current || 1) * factor;
        current = 0;
      }
      open = factor;
      grouped = true;
    } else break;
    seen = true;
    end += 1;
    const joiner = tokens[end];
    const after = numerals.words.get(lowerAt(tokens, end + 1));
    if (open >= 1000 && numerals.commas && joiner?.text === ',') {
      const rest = readWords(tokens, end + 1, numerals, open);
      if (rest?.grouped && rest.value < open) {
        return {...rest, value: total + current + rest.value};
      }
    }
    // "sixty-five", "two hundred and three", "dvidešimt ir trys"
    const joins = isHyphen(joiner) || (joiner && numerals.joiners.has(joiner.lower) && grouped);
    if (joins && after !== undefined && after < open) end += 1;
    // "hundred-and-twelve"
    else if (grouped && isHyphenedAnd(tokens, end, open, numerals)) end += 3;
  }
  if (!seen) return undefined;
  return {value: total + current, end, digits: false, grouped};
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

/** "the hundred days", "her thousand men", but "by the hundred", "the Hundred Days". */
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
  return definite.before.has(before?.lower ?? '') && earlier?.lower !== 'by';
}

/** "four-and-twenty". */
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

/** "a quarter of a million", „trys ketvirčiai milijono“: a share of a multiplier. */
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
