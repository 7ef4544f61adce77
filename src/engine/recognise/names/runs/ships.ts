import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import {isAllCapitals} from './letters.js';

/** So many words behind the letters may tell that these stand for something else. */
const NAME = 3;

/** Whether letters that stand for more than a ship stand for one here: "SS Athenia", but "SS Major Lechthaler", "SS Cavalry Brigade". */
export function standsForShip(
  tokens: readonly Token[],
  at: number,
  {shipLetters, titles, formations: {units, branches}}: NameGrammar,
): boolean {
  const [letters, name] = [tokens[at]!, tokens[at + 1]];
  if (shipLetters?.has(letters.lower) !== true || !isAllCapitals(letters.text)) return false;
  if (name?.kind !== 'word' || name.joined || !isCapitalised(name.text)) return false;
  return tokens
    .slice(at + 1, at + 1 + NAME)
    .every(({lower}) => ![titles, units, branches].some((words) => words.has(lower)));
}
