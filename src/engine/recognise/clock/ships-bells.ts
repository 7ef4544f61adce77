import {lowerAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {readNumber} from '../numbers/numerals.js';

/** Maximum number of bells struck in a watch. */
const BELLS = 8;

/** Whether a number is of the bells of a ship's watch: "at four bells". */
export function isBells(
  tokens: readonly Token[],
  at: number,
  end: number,
  {numerals, clock: {cues, bells}, quantities: {definiteArticle}}: LanguagePack,
): boolean {
  const before = lowerAt(tokens, at - 1);
  if (!bells?.has(lowerAt(tokens, end)) || !cues.has(before)) return false;
  if (before === definiteArticle) return false;
  return (readNumber(tokens, at, numerals)?.value ?? Infinity) <= BELLS;
}
