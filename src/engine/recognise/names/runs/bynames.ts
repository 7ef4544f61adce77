import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import {titleBefore} from './context.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import type {RunReading} from './run-reading.js';
import type {RunPart} from './run.js';
import {partOf} from './run.js';

/**
 * Readings in which a given name and the place that its bearer is told from by are one name: "Catherine of Aragon", "Bruno of
 * Querfurt". Behind the title of a ruler it is the land that he rules ("King John of Bohemia"), and a place of its own,
 * as is that behind somebody whom the gazetteer knows by one name.
 *
 * @param known - Names of the gazetteer in the sentence, in any order.
 */
export function withBynames(
  readings: readonly RunReading[],
  known: readonly NameHit[],
  tokens: readonly Token[],
  grammar: NameGrammar,
): readonly RunReading[] {
  const begins = (reading: RunReading): boolean => {
    return (
      isForename(reading, tokens, grammar) &&
      !known.some(({kind, from}) => kind === 'person' && from === reading.parts[0]!.from)
    );
  };
  if (!readings.some(begins)) return readings;
  const merged = new Set<RunReading>();
  const named = readings.map((reading, i): RunReading => {
    if (!begins(reading)) return reading;
    const [name] = reading.parts;
    const at = name!.to + 1;
    const next = readings[i + 1];
    if (next?.parts[0]!.from === at && next.parts.length === 1 && next.kind !== 'thing') {
      merged.add(next);
      return bynamed(name!, next.parts[0], tokens, grammar);
    }
    const place = known.find(({kind, from}) => kind === 'place' && from === at);
    if (!place) return reading;
    const last = partOf(at, place.to, place.value, 'name', grammar);
    return bynamed(name!, last, tokens, grammar);
  });
  return named.filter((reading) => !merged.has(reading));
}

function isForename(
  {parts: [name, more]}: RunReading,
  tokens: readonly Token[],
  {origins, givenNames, rulers, offices}: NameGrammar,
): boolean {
  return (
    more === undefined &&
    origins.has(lowerAt(tokens, name!.to)) &&
    givenNames.has(name!.lower) &&
    offices?.has(name!.lower) !== true &&
    rulers?.has(titleBefore(tokens, name!.from)) !== true
  );
}

function bynamed(
  name: RunPart,
  place: RunPart,
  tokens: readonly Token[],
  grammar: NameGrammar,
): RunReading {
  const [from, to] = [name.to, place.from];
  const link = partOf(from, to, tokens[from]!.text, 'particle', grammar);
  return {parts: [name, link, place], kind: 'person', votes: 3};
}
