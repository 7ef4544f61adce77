import type {Token} from '../grammar/tokenise.js';
import type {NameMatch} from './gazetteer.js';
import type {NameGrammar} from './name-grammar.js';
import {coverOf, withoutOverlaps} from './name-hit.js';
import type {NameCover, NameHit} from './name-hit.js';
import {matchTreaty, nameTreaty} from './treaty-identity.js';
import type {TreatyReading} from './treaty-identity.js';
import {readPhrase} from './treaty-phrase.js';

/** Treaties of a sentence: those of the gazetteer, and noun phrases about a noun for a treaty. */
export function readTreaties(
  tokens: readonly Token[],
  places: NameCover,
  matches: readonly NameMatch[],
  grammar: NameGrammar,
): TreatyReading[] {
  const readings: TreatyReading[] = [];
  for (const {from, to, kind, identity} of matches) {
    if (kind !== 'treaty') continue;
    const {name: value, treaty: facts} = identity;
    readings.push({from, to, kind, value, ...NOTHING_READ, facts});
  }
  const listed = coverOf(readings, tokens.length);
  const {heads, plurals} = grammar.treaties;
  for (const [index, token] of tokens.entries()) {
    const head = heads.get(token.lower);
    if (head === undefined || listed[index]) continue;
    const plural = plurals.has(token.lower);
    const reading = readPhrase(tokens, index, {head, plural}, {places, listed}, grammar);
    if (reading) readings.push(reading);
  }
  return withoutOverlaps(readings, tokens.length).sort((a, b) => a.from - b.from);
}

const NOTHING_READ = {
  head: '',
  plural: false,
  parties: [],
  types: [],
  topics: [],
  years: [],
  near: [],
};

/**
 * Gives each treaty of an account its identity: by its name; by parties, types and year; or, where it names no
 * parties, by the account's other treaties of its type.
 */
export function resolveTreaties(
  sentences: readonly (readonly TreatyReading[])[],
  grammar: NameGrammar,
): NameHit[][] {
  const explicit = new Map<string, string[]>();
  const note = (type: string, value: string) => {
    const values = explicit.get(type) ?? [];
    if (!values.includes(value)) values.push(value);
    explicit.set(type, values);
  };
  for (const reading of sentences.flat()) {
    if (reading.facts) for (const type of reading.facts.types) note(type, reading.value);
    else if (reading.parties.length > 1) {
      const value = matchTreaty(reading, reading.parties, grammar) ?? nameTreaty(reading, grammar);
      for (const type of reading.types) note(type, value);
    }
  }
  return sentences.map((readings) =>
    readings.map((reading) => ({
      from: reading.from,
      to: reading.to,
      kind: 'treaty',
      value: reading.value || resolve(reading, explicit, grammar),
    })),
  );
}

function resolve(
  reading: TreatyReading,
  explicit: ReadonlyMap<string, readonly string[]>,
  grammar: NameGrammar,
): string {
  const {plural, types, years} = reading;
  // Parties in the name itself; else, with the name's one party, those that the sentence has named before it.
  let {parties} = reading;
  if (parties.length < 2 && !plural) {
    const near = [...new Set([...parties, ...reading.near])];
    if (near.length === 2) parties = near;
  }
  if (parties.length > 1 || reading.topics.length > 0) {
    const match = matchTreaty(reading, parties, grammar);
    if (match !== undefined) return match;
  }
  if (parties.length < 2 && !plural) {
    const candidates = new Set(types.flatMap((type) => explicit.get(type) ?? []));
    const ofYear = [...candidates].filter((name) =>
      years.every((year) => yearOf(name, grammar) === year),
    );
    if (ofYear.length > 0) return ofYear[0]!;
  }
  return nameTreaty({...reading, parties}, grammar);
}

function yearOf(name: string, {gazetteer}: NameGrammar): number | undefined {
  return gazetteer.find((identity) => identity.name === name)?.treaty?.year;
}
