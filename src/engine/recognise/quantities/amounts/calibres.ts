import type {Token} from '../../../grammar/tokenise.js';
import {isHyphen} from '../../signs.js';
import type {QuantityGrammar} from '../grammar.js';

/** The index of what a calibre, whose number ends before an index, describes or is part of: "18-inch mortars", "24-pounders". */
export function calibreEnd(
  tokens: readonly Token[],
  at: number,
  {calibres, nounForm}: QuantityGrammar,
): number | undefined {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  if (!hyphen?.joined || !isHyphen(hyphen)) return undefined;
  if (!word?.joined || calibres?.has(word.lower) !== true) return undefined;
  return nounForm(word.lower) === undefined ? at + 2 : at + 1;
}
