import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {Numerals} from '../../numbers/grammar.js';
import {mayBeginNumber, ordinalAt, readNumber} from '../../numbers/numerals.js';
import {isHyphen} from '../../signs.js';

/** A year in words, and the index behind it. */
export interface WordedYear {
  readonly value: number;
  readonly end: number;
  /** Whether nothing but a year is said so; "two thousand and one" may count. */
  readonly sure: boolean;
}

/**
 * A year in words: "nineteen thirty-nine", "eighteen hundred and twelve", "nineteen-oh-five"; as an ordinal „tūkstantis
 * devyni šimtai trisdešimt devintieji“.
 */
export function yearInWords(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
): WordedYear | undefined {
  if (tokens[at]?.kind !== 'word' || !mayBeginNumber(tokens[at], numerals)) return undefined;
  const ordinal = ordinalAt(tokens, at, numerals);
  if (ordinal) return isYear(ordinal.value) ? {...ordinal, sure: true} : undefined;
  const {yearNoughts: noughts} = numerals;
  const first = noughts && readNumber(tokens, at, numerals);
  if (!first) return undefined;
  const {value: hundreds, end, grouped} = first;
  if (grouped) {
    // Neither "a thousand" nor "fifteen hundred" is a year by itself.
    const isRound = hundreds % 100 === 0;
    return isYear(hundreds) && !isRound ? {value: hundreds, end, sure: false} : undefined;
  }
  let next = isHyphen(tokens[end]) ? end + 1 : end;
  const hasNought = noughts.has(lowerAt(tokens, next));
  if (hasNought) next += isHyphen(tokens[next + 1]) ? 2 : 1;
  const second = readNumber(tokens, next, numerals);
  if (!second || second.digits || second.grouped || second.value < 10 === !hasNought) {
    return undefined;
  }
  // "nineteen thirty-pound guns"
  if (isHyphen(tokens[second.end])) return undefined;
  const value = hundreds * 100 + second.value;
  return isYear(value) && second.value < 100 ? {value, end: second.end, sure: true} : undefined;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value < 2100;
}
