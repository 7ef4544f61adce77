import type {Token} from '../../grammar/tokenise.js';
import type {Numerals} from './grammar.js';
import {ordinalAt, readNumber} from './numerals.js';

/** The index behind a number that is no amount, all its parts included: a telephone number, a score. */
export function numberEnd(tokens: readonly Token[], at: number, numerals: Numerals): number {
  const ordinal = ordinalAt(tokens, at, numerals);
  if (ordinal) return ordinal.end;
  let end = readNumber(tokens, at, numerals)?.end ?? at + 1;
  if (tokens[at]!.kind !== 'number') return end;
  // "9216-9-4", "10:40", "1.2.3", "5:6": figures joined by signs are one.
  while (
    tokens[end]?.joined &&
    tokens[end]?.kind === 'sign' &&
    tokens[end + 1]?.joined &&
    tokens[end + 1]?.kind === 'number'
  ) {
    end += 2;
  }
  // A label's number may have more parts: a telephone number.
  while (
    tokens[end]?.kind === 'number' &&
    !tokens[end]!.joined &&
    !tokens[end]!.tabbed &&
    end < at + 6
  )
    end += 1;
  return Math.max(end, at + 1);
}
