import {lowerAt} from '../../grammar/token-at.js';
import {isCapitalised} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {readNumber} from '../numbers/numerals.js';
import {isHyphen} from '../signs.js';

/** Whether a number in words begins the name of a thing that a time is named in: "Thirty Years' War". */
export function isNamedTime(
  tokens: readonly Token[],
  at: number,
  {durations: grammar, numerals}: LanguagePack,
): boolean {
  const first = tokens[at]!;
  if (first.kind !== 'word' || !isCapitalised(first.text)) return false;
  const number = readNumber(tokens, at, numerals);
  const value = number?.end ?? (numerals.multipliers.has(first.lower) ? at + 1 : undefined);
  if (value === undefined) return false;
  let end = value;
  if (isHyphen(tokens[end])) end += 1;
  if (!grammar.units.has(lowerAt(tokens, end))) return false;
  end += 1;
  while (/^['’]$/u.test(tokens[end]?.text ?? '')) end += 1;
  const head = tokens[end];
  if (!head || !grammar.nameHeads.has(head.lower)) return false;
  return !grammar.nameHeadCapital || isCapitalised(head.text);
}
