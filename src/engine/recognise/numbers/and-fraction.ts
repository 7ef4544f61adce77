import {lowerAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import {isHyphen} from '../signs.js';
import type {NumberReading, Numerals} from './grammar.js';

/**
 * A number, a fraction that is added to it, and the multiplier of both: "three and three quarter millions", "two and a
 * quarter miles"; undefined where no fraction follows, or one that may be an ordinal or a share: "two and a third came",
 * "forty and a quarter starved".
 */
export function withFraction(
  tokens: readonly Token[],
  {value, end, digits, grouped}: NumberReading,
  {articles, fractioned, fractions, joiners, multipliers, ordinals, plurals, words}: Numerals,
): NumberReading | undefined {
  const word = (at: number): string => lowerAt(tokens, at);
  if (grouped || !joiners.has(word(end)) || !Number.isInteger(value)) return undefined;
  const count = articles.has(word(end + 1)) ? 1 : words.get(word(end + 1));
  const at = isHyphen(tokens[end + 2]) ? end + 3 : end + 2;
  const share = (count ?? NaN) * (fractions.get(word(at)) ?? NaN);
  if (!(share < 1)) return undefined;
  const next = word(at + 1);
  const unit = multipliers.get(next) ?? plurals?.get(next);
  if (unit !== undefined && unit >= 1000) {
    return {value: Math.round((value + share) * unit), end: at + 2, digits, grouped: true};
  }
  if (ordinals.has(word(at)) || fractioned?.test(next) !== true) return undefined;
  return {value: value + share, end: at + 1, digits, grouped: true};
}

/** What a number last counted by, of which a half behind it is one: "a dozen and a half", „šimtas su puse“; 1 where it is by ones. */
function lastUnit(tokens: readonly Token[], {end}: NumberReading, {multipliers}: Numerals): number {
  const at = tokens[end - 1]!.text === '.' ? end - 2 : end - 1;
  return multipliers.get(lowerAt(tokens, at)) ?? 1;
}

/** A number with the half that is added to it, and the multiplier of both: "two and a half", „du su puse“. */
export function withHalf(
  tokens: readonly Token[],
  reading: NumberReading,
  numerals: Numerals,
): NumberReading {
  for (const words of numerals.andHalf) {
    if (!words.every((word, i) => tokens[reading.end + i]?.lower === word)) continue;
    const end = reading.end + words.length;
    const unit = numerals.multipliers.get(lowerAt(tokens, end));
    const value = (reading.value + lastUnit(tokens, reading, numerals) / 2) * (unit ?? 1);
    return {...reading, value, end: unit === undefined ? end : end + 1, grouped: true};
  }
  return reading;
}
