import {isSmallRoman} from '../../../grammar/spelling.js';
import type {NameGrammar} from '../grammar.js';
import type {NameLexicon} from '../name-lexicon.js';
import type {RunReading} from './run-reading.js';
import type {RunPart} from './run.js';

/**
 * Decides what each run is, by all runs of the account with the same last word. `surnames` are the last words of
 * persons that the gazetteer knows and the account names in full.
 */
export function settleKinds(
  readings: readonly RunReading[],
  surnames: ReadonlySet<string>,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): ReadonlyMap<readonly RunPart[], RunReading['kind']> {
  // "Mehmed II" is called Mehmed, "Bruno of Querfurt" Bruno.
  const lastOf = (parts: readonly RunPart[]): RunPart => {
    if (grammar.origins.has(parts[1]?.text ?? '')) return parts[0]!;
    return parts.findLast(({text}) => !isSmallRoman(text)) ?? parts.at(-1)!;
  };
  const keyOf = ({parts}: RunReading): string => lexicon.nominative(lastOf(parts).bare);
  const votes = new Map<string, Record<'person' | 'place' | 'thing', number>>();
  for (const surname of surnames) votes.set(surname, {person: 1, place: 0, thing: 0});
  for (const reading of readings) {
    const {kind} = reading;
    if (kind === 'unknown') continue;
    // "Barbé-Marbois" is called Marbois.
    const {lower} = lastOf(reading.parts);
    const tail = kind === 'person' ? lower.split('-').slice(1).at(-1) : undefined;
    const short = tail === undefined ? [] : [lexicon.nominative(grammar.bare(tail))];
    for (const key of [keyOf(reading), ...short]) {
      const sum = votes.get(key) ?? {person: 0, place: 0, thing: 0};
      sum[kind] += reading.votes;
      votes.set(key, sum);
    }
  }
  const kinds = new Map<readonly RunPart[], RunReading['kind']>();
  for (const reading of readings) {
    const key = keyOf(reading);
    const sum = votes.get(key);
    const [kind, most] = Object.entries(sum ?? {unknown: 0}).reduce((best, entry) =>
      entry[1] > best[1] ? entry : best,
    ) as [RunReading['kind'], number];
    const isOwn = reading.isApart === true || reading.votes >= 3 || most === 0;
    kinds.set(reading.parts, isOwn ? reading.kind : kind);
  }
  return kinds;
}
