import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {readNumber} from '../numbers/numerals.js';

/** So many bells at most are struck in a watch. */
const BELLS = 8;

/** "at four bells", of a ship's watch. */
export function isBells(
  tokens: readonly Token[],
  at: number,
  end: number,
  {numerals, quantities: {clockAt, clockBells, definiteArticle}}: LanguagePack,
): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (!clockBells?.has(tokens[end]?.lower ?? '') || !clockAt.has(before)) return false;
  if (before === definiteArticle) return false;
  return (readNumber(tokens, at, numerals)?.value ?? Infinity) <= BELLS;
}
