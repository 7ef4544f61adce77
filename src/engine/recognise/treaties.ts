import type {Token} from '../grammar/tokenise.js';
import {isCapitalised} from './gazetteer.js';
import type {NameMatch} from './gazetteer.js';
import type {NameGrammar} from './name-grammar.js';
import {isIn} from './name-hit.js';
import type {NameHit} from './name-hit.js';
import {matchTreaty, nameTreaty, statesOf} from './treaty-identity.js';
import type {TreatyReading} from './treaty-identity.js';

/** How many words may go on after the joiner of a treaty's name. */
const LONGEST_PHRASE = 16;

const DASH = /^[-‐‑–—]$/;
const YEAR = /^1\d{3}$|^20\d{2}$/;

/** Treaties of a sentence: those of the gazetteer, and noun phrases about a noun for a treaty. */
export function readTreaties(
  tokens: readonly Token[],
  listed: readonly NameHit[],
  matches: readonly NameMatch[],
  grammar: NameGrammar,
): TreatyReading[] {
  const readings: TreatyReading[] = [];
  for (const {from, to, kind, identity} of matches) {
    if (kind !== 'treaty' || from < (readings.at(-1)?.to ?? 0)) continue;
    const {name: value, treaty: facts} = identity;
    readings.push({from, to, kind, value, ...emptyReading(), facts});
  }
  const {heads, plurals} = grammar.treaties;
  for (const [index, token] of tokens.entries()) {
    const head = heads.get(token.lower);
    if (head === undefined || isIn(readings, index)) continue;
    const plural = plurals.has(token.lower);
    const reading = readPhrase(tokens, index, head, plural, listed, grammar);
    if (!reading || readings.some(({from, to}) => from < reading.to && reading.from < to)) continue;
    readings.push(reading);
  }
  return readings.sort((a, b) => a.from - b.from);
}

function emptyReading() {
  return {head: '', plural: false, parties: [], types: [], topics: [], years: [], near: []};
}

function readPhrase(
  tokens: readonly Token[],
  index: number,
  head: string,
  plural: boolean,
  listed: readonly NameHit[],
  grammar: NameGrammar,
): TreatyReading | undefined {
  const from = leftEdge(tokens, index, listed, grammar);
  const to = rightEdge(tokens, index, listed, grammar);
  const next = tokens[index + 1];
  // The last of several nouns is the head: "taikos sutartis".
  if (to === index + 1 && next && grammar.treaties.heads.has(next.lower)) return undefined;
  const inside = listed.filter((hit) => hit.from >= from && hit.to <= to && hit.kind === 'place');
  const states = statesOf(tokens, from, to, inside, grammar);
  const {types, topics} = typesOf(tokens, from, to, index, inside, grammar);
  const years = tokens
    .slice(from, to)
    .filter(({text}) => YEAR.test(text))
    .map(({text}) => Number(text));
  const specific = types.length > 0 || states.length > 0;
  // Nouns that mean other things as well ("peace", "union", "act") need a name.
  if (['Peace', 'Union', 'Act', 'Declaration', 'Armistice', 'Truce'].includes(head)) {
    const named = inside.length > 0 && (isCapitalised(tokens[index]!.text) || !grammar.suffix);
    if (!named || (grammar.suffix && to === index + 1)) return undefined;
    if (!grammar.suffix && inside.at(-1)!.to !== index && types.length === 0) return undefined;
  } else if (
    !specific &&
    to === index + 1 &&
    !(from < index && isCapitalised(tokens[index]!.text))
  ) {
    return undefined;
  }
  const before = listed.filter((hit) => hit.to <= from && hit.kind === 'place');
  const near = statesOf(tokens, 0, from, before, grammar);
  return {
    from,
    to,
    kind: 'treaty',
    value: '',
    facts: undefined,
    head,
    plural,
    parties: states,
    types,
    topics: [...topics, ...inside.map(({value}) => value)],
    years,
    near,
  };
}

/** Walks left over what may stand before the noun: types, parties, years, capitals. */
function leftEdge(
  tokens: readonly Token[],
  index: number,
  listed: readonly NameHit[],
  {treaties, demonyms, bare, suffix}: NameGrammar,
): number {
  const typeWords = wordsOfTypes(treaties.types);
  const capital = isCapitalised(tokens[index]!.text);
  let edge = index;
  for (let at = index - 1; at >= 0; at -= 1) {
    const {text, lower, kind} = tokens[at]!;
    const isContent =
      typeWords.has(lower) ||
      demonyms.has(bare(lower)) ||
      isIn(listed, at) ||
      (kind === 'number' && YEAR.test(text)) ||
      (capital && suffix !== undefined && kind === 'word' && isCapitalised(text) && at > 0) ||
      (capital && text === '.' && isCapitalised(tokens[at - 1]?.text ?? ''));
    if (isContent) edge = at;
    else if (!DASH.test(text) && !(treaties.links.has(lower) && lower !== 'the')) break;
  }
  return edge;
}

/** Walks right over a joiner and what the treaty is of or about. */
function rightEdge(
  tokens: readonly Token[],
  index: number,
  listed: readonly NameHit[],
  {treaties, demonyms, bare}: NameGrammar,
): number {
  if (!treaties.joiners.has(tokens[index + 1]?.lower ?? '')) return index + 1;
  const typeWords = wordsOfTypes(treaties.types);
  let edge = index + 1;
  for (let at = index + 2; at < Math.min(tokens.length, index + 2 + LONGEST_PHRASE); at += 1) {
    const {text, lower, kind} = tokens[at]!;
    const isContent =
      typeWords.has(lower) ||
      isIn(listed, at) ||
      YEAR.test(text) ||
      (kind === 'word' && (treaties.continues(lower) || demonyms.has(bare(lower)))) ||
      (kind === 'word' && isCapitalised(text));
    if (isContent) edge = at + 1;
    else if (!DASH.test(text) && !treaties.links.has(lower)) break;
  }
  return edge;
}

const wordsOf = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>();

/** The single words of the phrases that name types of treaties. */
function wordsOfTypes(types: ReadonlyMap<string, string>): ReadonlySet<string> {
  let words = wordsOf.get(types);
  if (!words) {
    words = new Set([...types.keys()].flatMap((phrase) => phrase.split(/[ -]/)));
    wordsOf.set(types, words);
  }
  return words;
}

function typesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  places: readonly NameHit[],
  {treaties}: NameGrammar,
): {types: string[]; topics: string[]} {
  const types = new Set<string>();
  for (let at = from; at < to; at += 1) {
    if (at === head || isIn(places, at)) continue;
    for (let length = 3; length > 0; length -= 1) {
      const words = tokens.slice(at, Math.min(at + length, to));
      const phrase = words
        .map(({lower}) => lower)
        .join(' ')
        .replaceAll(/ [-‐‑] /g, '-');
      const type = treaties.types.get(phrase);
      if (type === undefined || words.length < length) continue;
      types.add(type);
      at += length - 1;
      break;
    }
  }
  return {types: [...types], topics: []};
}

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
