import {isCapitalised} from '../../../grammar/spelling.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import {isForename} from './run-in-place.js';
import type {RunReading} from './run-reading.js';

/**
 * Readings in which the surname that heads an entry of a dictionary is one name with the forenames behind its comma: "Adams, John
 * (1735–1826), a lawyer". Its parts stand in the order in which the name is said.
 */
export function withHeadword(
  readings: readonly RunReading[],
  tokens: readonly Token[],
  grammar: NameGrammar,
): readonly RunReading[] {
  const [head, given, ...others] = readings;
  const [surname, more] = head?.parts ?? [];
  if (!given || !surname || more || surname.from > 0 || tokens[surname.to]?.text !== ',')
    return readings;
  const [first] = given.parts;
  const isNear =
    first!.from === surname.to + 1 ||
    (first!.from === surname.to + 2 && grammar.titles.has(lowerAt(tokens, surname.to + 1)));
  const isGiven = first!.kind === 'initial' || isForename(first!, grammar);
  if (!isNear || !isGiven || head!.kind === 'place' || isForename(surname, grammar))
    return readings;
  if (!opensEntry(tokens, given.parts.at(-1)!.to, grammar)) return readings;
  return [{parts: [...given.parts, surname], kind: 'person', votes: 3, isApart: true}, ...others];
}

/** Whether dates in brackets or what its bearer is stand behind a name, and no further name of a list. */
function opensEntry(tokens: readonly Token[], at: number, {conjunctions}: NameGrammar): boolean {
  const [sign, next] = [tokens[at], tokens[at + 1]];
  if (sign?.text === '(') return true;
  if (sign?.text !== ',' || next?.kind !== 'word' || isCapitalised(next.text)) return false;
  return (
    !conjunctions.has(lowerAt(tokens, at + 1)) &&
    tokens.slice(at + 2, at + 4).every(({kind}) => kind === 'word')
  );
}
