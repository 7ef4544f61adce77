import type {Token} from '../../grammar/tokenise.js';
import {isHyphen} from '../signs.js';
import type {NumberReading, Numerals} from './numerals.js';

/** So short are words that no unit is: "three and a quarter to four". */
const SHORT = 4;

/**
 * A number, a fraction that is added to it, and the multiplier of both: "three and three quarter millions", "two and a
 * quarter miles"; undefined where no fraction follows, or one that may be an ordinal: "two and a third came".
 */
export function withFraction(
  tokens: readonly Token[],
  {value, end, digits, grouped}: NumberReading,
  {articles, fractions, joiners, multipliers, ordinals, partitives, plurals, words}: Numerals,
): NumberReading | undefined {
  const word = (at: number): string => tokens[at]?.lower ?? '';
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
  const isOpen = next.length > SHORT && tokens[at + 1]!.kind === 'word';
  if (ordinals.has(word(at)) || partitives?.has(next) === true || !isOpen) return undefined;
  return {value: value + share, end: at + 1, digits, grouped: true};
}
