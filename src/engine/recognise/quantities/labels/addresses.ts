import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LabelGrammar} from './label-grammar.js';

/** Maximum number of words in the name of a street, not counting the last. */
const STREET = 3;

/** Whether a number is that of a house: "14 High Street". */
export function isHouseNumber(
  tokens: readonly Token[],
  end: number,
  {addresses}: LabelGrammar,
): boolean {
  if (!addresses) return false;
  for (let i = end; i <= end + STREET; i += 1) {
    if (!isCapitalised(tokens[i]?.text ?? '')) return false;
    if (i > end && addresses.has(tokens[i]!.lower)) return true;
  }
  return false;
}

/**
 * Whether a number stands behind the name of a street, with which no sentence opens by chance: "Lake Street 7", „Bažnyčios
 * gatvėje 3, kur“.
 */
export function isInStreet(tokens: readonly Token[], at: number, {streets}: LabelGrammar): boolean {
  const street = tokens[at - 1];
  if (!street || streets?.has(street.lower) !== true) return false;
  const isNamed = at > 2 || isCapitalised(street.text);
  return isNamed && isCapitalised(tokens[at - 2]?.text ?? '');
}
