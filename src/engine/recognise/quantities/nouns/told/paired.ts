import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import {YEAR} from '../../../dates/tokens.js';
import {readNumber} from '../../../numbers/numerals.js';
import type {AmountInText} from '../../amount-in-text.js';

/** Maximum number of tokens from a pair of amounts back to the one before, and from its bracket back to its first number. */
const ROW = 30;
const NOUN = 6;

/**
 * What either of two amounts counts, the second of which stands in brackets behind the first, as in the pair before: „8 765 šeimos
 * (28 981 žmogus), iš Latvijos – `13 624` (`42 231`)“.
 */
export function pairedNoun({tokens, lead, behind, told, pack}: AmountInText): string | undefined {
  const isInside = tokens[lead - 1]?.text === '(' && tokens[behind]?.text === ')';
  if (!isInside && tokens[behind]?.text !== '(') return undefined;
  // "48,399 (1580)"
  if (!isInside && YEAR.test(tokens[behind + 1]?.text ?? '')) return undefined;
  const inside = isInside ? undefined : readNumber(tokens, behind + 1, pack.numerals);
  if (!isInside && (!inside || tokens[inside.end]?.text !== ')')) return undefined;
  const open = bracketBefore(tokens, lead - 1);
  if (open === undefined) return undefined;
  const value = isInside
    ? readNumber(tokens, open + 1, pack.numerals)?.value
    : numberBefore(tokens, open, pack);
  return value === undefined ? undefined : told.again(value);
}

/** The index of the last bracket before another that opens around a number, in the same row. */
function bracketBefore(tokens: readonly Token[], before: number): number | undefined {
  for (let at = before - 1; at >= Math.max(1, before - ROW); at -= 1) {
    if (tokens[at]!.text === '(' && tokens[at + 1]?.kind === 'number') return at;
  }
  return undefined;
}

/** The last number that ends near before an index. */
function numberBefore(
  tokens: readonly Token[],
  before: number,
  {numerals}: LanguagePack,
): number | undefined {
  const least = Math.max(0, before - NOUN);
  let last: {readonly value: number; readonly end: number} | undefined;
  for (let at = before - 1; at >= least; at -= 1) {
    if (tokens[at]!.kind !== 'number') continue;
    const number = readNumber(tokens, at, numerals);
    // „8 765“, "8,765": from its first figures on
    if (number && (!last || number.end === last.end)) last = number;
  }
  return last?.value;
}
