import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import {isAllCapitals} from './letters.js';

/** Number of words behind the letters that may tell that these stand for something else. */
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

/** Maximum number of words of a ship's name before a name in it: "HMS Prince of Wales". */
const LONGEST_SHIP = 3;

/**
 * Whether a name is a ship's, which may be that of a place or a person: "HMS Glasgow", "USS King George V", "the cruiser
 * Edinburgh". Where there are cases, a place behind the noun says where it is: „laivas Klaipėdos uoste“.
 */
export function isOfShip(tokens: readonly Token[], from: number, grammar: NameGrammar): boolean {
  const {cases, origins, vessels} = grammar;
  if (cases) return false;
  for (let at = from - 1; at >= from - LONGEST_SHIP && at >= 0; at -= 1) {
    const {lower, text} = tokens[at]!;
    if (vessels.has(lower)) return at === from - 1 || isAllCapitals(text);
    if (standsForShip(tokens, at, grammar)) return true;
    if (!isCapitalised(text) && !origins.has(lower)) return false;
  }
  return false;
}

/** Whether a ship has a person's name: "The battleship Tirpitz lay", "the Bismarck was sunk"; not "the Stalin cult". */
export function isVessel(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NameGrammar,
): boolean {
  const {vessels, article} = grammar;
  const before = lowerAt(tokens, from - 1);
  if (to > from + 1) return false;
  return vessels.has(before) || (before === article && isShipBehind(tokens, to, grammar));
}

/** Whether what follows a name behind an article leaves it whole: no noun that the name would describe. */
export function isShipBehind(
  tokens: readonly Token[],
  to: number,
  {beforeActs, conjunctions, vesselActs}: NameGrammar,
): boolean {
  const {text = '.', lower = ''} = tokens[to] ?? {};
  return (
    /^[.,;:!?)]$/.test(text) ||
    [beforeActs, conjunctions, vesselActs].some((words) => words?.has(lower) === true)
  );
}

/** Number of tokens behind a name in which the guns of a ship are told. */
const ARMED = 5;

/** Whether what follows a name befalls ships only, or tells of guns: "was torpedoed", "mounted 98 guns", ", of 20 guns". */
export function isOnlyShipBehind(
  tokens: readonly Token[],
  to: number,
  {beforeActs, onlyVessels, arms}: NameGrammar,
): boolean {
  const act = beforeActs.has(lowerAt(tokens, to)) ? to + 1 : to;
  if (onlyVessels?.has(lowerAt(tokens, act)) === true) return true;
  return tokens
    .slice(to, to + ARMED)
    .some(({kind}, at) => kind === 'number' && arms?.has(lowerAt(tokens, to + at + 1)) === true);
}
