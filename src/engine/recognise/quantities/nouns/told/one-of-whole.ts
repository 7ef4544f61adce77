import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import {readNumber} from '../../../numbers/numerals.js';

/** Number of tokens before it in which the whole is told of. */
const WHOLE = 10;

/** Whether an amount is of a whole with which its clause begins: „iš keturių dujotiekių liko vienas“, "Of the six, one …". */
export function isOneOfWhole(
  tokens: readonly Token[],
  at: number,
  end: number,
  {numerals, quantities: {shares, definite, auxiliaries}, segmentation}: LanguagePack,
): boolean {
  const next = tokens[end];
  const isLast =
    next === undefined ||
    next.kind === 'sign' ||
    segmentation.finite.test(next.lower) ||
    auxiliaries.has(next.lower);
  if (!isLast) return false;
  if (tokens[at]!.kind !== 'word') return false;
  for (let i = at - 1; i >= Math.max(0, at - WHOLE); i -= 1) {
    const {lower, text} = tokens[i]!;
    if (/^[.;:]$/u.test(text)) return false;
    if (!shares.has(lower)) continue;
    const number = definite.has(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
    const whole = number < at ? readNumber(tokens, number, numerals) : undefined;
    return whole !== undefined && whole.value > 1;
  }
  return false;
}
