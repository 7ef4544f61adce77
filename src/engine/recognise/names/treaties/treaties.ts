import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import {coverOf, withoutOverlaps} from '../hit.js';
import type {NameMatch} from '../known/listed-names.js';
import type {NameLexicon} from '../name-lexicon.js';
import type {NameSentence} from '../name-sentence.js';
import type {TreatyReading} from './treaty-identity.js';
import {factsOf, isState, matchTreaty, nameTreaty} from './treaty-identity.js';
import {treatyPhrase} from './treaty-phrase.js';

/** Treaties of a sentence: those of the gazetteer, and noun phrases about a noun for a treaty. */
export function readTreaties(
  {tokens, words, places}: NameSentence,
  matches: readonly NameMatch[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): TreatyReading[] {
  const readings: TreatyReading[] = [];
  for (const {from, to, kind, identity} of matches) {
    if (kind !== 'treaty' || isOfTalks(tokens, to, grammar)) continue;
    const {name: value, treaty: facts} = identity;
    readings.push({from, to, kind, value, ...NOTHING_READ, facts});
  }
  const listed = coverOf(readings, tokens.length);
  const {plurals} = grammar.treaties;
  for (let index = 0; index < words.length; index += 1) {
    const head = words[index]!.treaty;
    if (head === undefined || listed[index] || isOfTalks(tokens, index + 1, grammar)) continue;
    const plural = plurals.has(tokens[index]!.lower);
    const reading = treatyPhrase(tokens, index, {head, plural}, {places, listed}, grammar, lexicon);
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
  const explicit = new Map<string, FirstTreaties>();
  const note = (type: string, value: string) => {
    const ofType = explicit.get(type) ?? new Map<number | undefined, string>();
    explicit.set(type, ofType);
    for (const year of [undefined, factsOf(value, grammar)?.year]) {
      if (!ofType.has(year)) ofType.set(year, value);
    }
  };
  for (const reading of sentences.flat()) {
    if (reading.facts) for (const type of reading.facts.types) note(type, reading.value);
    else if (reading.parties.length > 1) {
      const value = matchTreaty(reading, reading.parties, grammar) ?? nameTreaty(reading, grammar);
      for (const type of reading.types) note(type, value);
    }
  }
  const named = new Set(sentences.flat().flatMap(({facts, value}) => (facts ? [value] : [])));
  return sentences.map((readings) =>
    readings.map((reading) => ({
      from: reading.from,
      to: reading.to,
      kind: 'treaty',
      value: reading.value || resolve(reading, explicit, named, grammar),
    })),
  );
}

/** The first treaty of a type that an account names by its parties: of each year, and of any. */
type FirstTreaties = Map<number | undefined, string>;

function resolve(
  reading: TreatyReading,
  explicit: ReadonlyMap<string, FirstTreaties>,
  named: ReadonlySet<string>,
  grammar: NameGrammar,
): string {
  const {plural, types, years} = reading;
  // Parties in the name itself; else, with the name's one party, those that the sentence has named before it.
  let {parties} = reading;
  // A protocol belongs to a treaty, whoever is named beside it.
  if (parties.length < 2 && !plural && reading.head !== 'Protocol') {
    const near = [...new Set([...parties, ...reading.near])];
    if (near.length === 2) parties = near;
  }
  if (parties.length > 1 || reading.topics.length > 0) {
    const match = matchTreaty(reading, parties, grammar);
    if (match !== undefined) return match;
  }
  // "the Paris Peace Treaty" is not the peace of Moscow.
  const isTowns = reading.topics.some((topic) => !isState(topic, grammar));
  if (parties.length < 2 && !plural) {
    const type = types.find((one) => explicit.get(one)?.has(years[0]));
    const first = type === undefined ? undefined : explicit.get(type)?.get(years[0]);
    const isOther = isTowns && !reading.topics.some((topic) => first?.includes(topic));
    if (first !== undefined && !isOther && new Set(years).size < 2) return first;
    // "The treaty with Ukraine": the only one of the account that it is a party to.
    const [only, ...others] = types.length > 0 ? [] : withParty(parties, named, grammar);
    if (only !== undefined && others.length === 0) return only;
  }
  return nameTreaty({...reading, parties}, grammar);
}

/** Of the treaties that an account names those whose parties are known to be these and others. */
function withParty(
  parties: readonly string[],
  named: ReadonlySet<string>,
  grammar: NameGrammar,
): string[] {
  if (parties.length === 0) return [];
  return [...named].filter((value) => {
    const known = factsOf(value, grammar)?.parties ?? [];
    return parties.every((party) => known.includes(party));
  });
}

/** Whether talks are what is meant, of whose object there is nothing yet: „Rygos taikos derybos“. */
function isOfTalks(tokens: readonly Token[], end: number, {treaties}: NameGrammar): boolean {
  const next = tokens[end];
  return next !== undefined && treaties.talks.has(next.lower);
}
