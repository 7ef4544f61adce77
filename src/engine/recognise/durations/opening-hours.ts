import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {isDash} from '../signs.js';

/** So many tokens before an hour a word says that something is open. */
const REACH = 8;

/** Whether a number is an hour from which or until which something is open: "Opening hours: 9 to 4", „dirba nuo 9 iki 17“. */
export function isOpeningHour(
  tokens: readonly Token[],
  at: number,
  end: number,
  latest: number,
  {countables, quantities: {openingHours, ranges}}: LanguagePack,
): boolean {
  if (latest > 24 || tokens[at]!.kind !== 'number') return false;
  const isBetween = (i: number): boolean =>
    isDash(tokens[i]) || ranges.some(({between}) => between === tokens[i]?.lower);
  const isFigure = (i: number): boolean => /^\d{1,2}$/.test(tokens[i]?.text ?? '');
  const isFirst = isBetween(end) && isFigure(end + 1);
  const isWhole = end > at + 1;
  if (!isFirst && !isWhole && !(isBetween(at - 1) && isFigure(at - 2))) return false;
  if (countables.idOf(tokens, isFirst ? end + 2 : end)) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    if (openingHours?.has(tokens[i]!.lower) === true) return true;
    if (/^[.;]$/.test(tokens[i]!.text)) return false;
  }
  return false;
}
