import type {Token} from '../grammar/tokenise.js';
import type {DateFields, DateReading} from './date-grammar.js';
import {isDash} from './signs.js';

/** Dates all in figures: `1940-06-15`, `1940 06 15`, `15.06.1940`, `10/11/1939`. */
export function numericDate(tokens: readonly Token[], at: number): DateReading | undefined {
  const [first] = [tokens[at]];
  if (first?.kind !== 'number' || (first.joined && tokens[at - 1]?.kind !== 'sign'))
    return undefined;
  const sign = tokens[at + 1];
  const spaced = sign?.kind === 'number';
  const [second, third] = spaced
    ? [tokens[at + 1], tokens[at + 2]]
    : [tokens[at + 2], tokens[at + 4]];
  if (second?.kind !== 'number' || third?.kind !== 'number') return undefined;
  if (!spaced) {
    if (!/^[-./‐‑–]$/u.test(sign?.text ?? '') || tokens[at + 3]?.text !== sign!.text)
      return undefined;
    if (![1, 2, 3, 4].every((i) => tokens[at + i]!.joined)) return undefined;
  }
  const end = at + (spaced ? 3 : 5);
  // A fourth part makes it a number of something else: ISBN, telephone.
  const behind = tokens[end];
  if (!spaced && behind?.joined && isDash(behind) && tokens[end + 1]?.kind === 'number')
    return undefined;
  const date = (year: Token, month: Token, day: Token): DateFields | undefined =>
    /^(?:1\d|20)\d\d$/.test(year.text) &&
    /^(?:0?[1-9]|1[0-2])$/.test(month.text) &&
    /^(?:0?[1-9]|[12]\d|3[01])$/.test(day.text)
      ? {year: Number(year.text), month: Number(month.text), day: Number(day.text)}
      : undefined;
  const two = (token: Token): boolean => token.text.length === 2;
  if (spaced) {
    const from = two(second) && two(third) ? date(first, second, third) : undefined;
    return from && {end, from};
  }
  const from =
    date(first, second, third) ?? date(third, second, first) ?? date(third, first, second);
  if (!from) return undefined;
  const either =
    date(third, second, first) !== undefined && date(third, first, second) !== undefined;
  const ambiguous = either && sign!.text === '/' && first.text !== second.text;
  return {end, from, ...(ambiguous && {ambiguous: true as const})};
}
