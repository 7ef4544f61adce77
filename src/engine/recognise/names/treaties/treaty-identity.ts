import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameCover, NameHit} from '../hit.js';
import type {TreatyFacts} from '../known/named-identity.js';

/** A treaty as a sentence names it. */
export interface TreatyReading extends NameHit {
  /** What the gazetteer knows of it, where it stands there by name. */
  readonly facts: TreatyFacts | undefined;
  /** English noun: `Pact`. */
  readonly head: string;
  readonly plural: boolean;
  /** States in the name. */
  readonly parties: readonly string[];
  /** Types in the name: `Non-Aggression`. */
  readonly types: readonly string[];
  /** Places in the name, which may be what it is about or where it was made. */
  readonly topics: readonly string[];
  /** Years in the name. */
  readonly years: readonly number[];
  /** States that the sentence names before it. */
  readonly near: readonly string[];
}

const adjectivesOf = new WeakMap<NameGrammar, ReadonlyMap<string, string>>();

/** English adjectives of states: equal ones stand for states that followed each other (Soviet Russia, Soviet Union). */
function adjectives(grammar: NameGrammar): ReadonlyMap<string, string> {
  let made = adjectivesOf.get(grammar);
  if (!made) {
    made = new Map(
      grammar.gazetteer.flatMap(({name, adjective}) =>
        adjective === undefined ? [] : [[name, adjective] as const],
      ),
    );
    adjectivesOf.set(grammar, made);
  }
  return made;
}

/** The English adjective of a place that is a state, by its English name. */
export function adjectiveOf(name: string, grammar: NameGrammar): string | undefined {
  return adjectives(grammar).get(name);
}

/** Whether a place is a state, by its English name. */
export function isState(name: string, grammar: NameGrammar): boolean {
  return adjectives(grammar).has(name);
}

/** A treaty of the gazetteer. */
interface KnownTreaty {
  readonly name: string;
  readonly facts: TreatyFacts;
}

interface KnownTreaties {
  readonly byName: ReadonlyMap<string, TreatyFacts>;
  readonly byParties: ReadonlyMap<string, readonly KnownTreaty[]>;
}

const treatiesIn = new WeakMap<NameGrammar, KnownTreaties>();

function treatiesOf(grammar: NameGrammar): KnownTreaties {
  let made = treatiesIn.get(grammar);
  if (!made) {
    const all = grammar.gazetteer.flatMap(({name, treaty: facts}) =>
      facts ? [{name, facts}] : [],
    );
    const byParties = new Map<string, KnownTreaty[]>();
    for (const treaty of all) {
      const key = partiesKey(treaty.facts.parties, grammar);
      byParties.set(key, [...(byParties.get(key) ?? []), treaty]);
    }
    made = {byName: new Map(all.map(({name, facts}) => [name, facts])), byParties};
    treatiesIn.set(grammar, made);
  }
  return made;
}

/** The same for the same parties, in any order. */
function partiesKey(states: readonly string[], grammar: NameGrammar): string {
  const names = adjectives(grammar);
  return states
    .map((state) => names.get(state) ?? state)
    .sort()
    .join('|');
}

/** What the gazetteer knows of a treaty by its name. */
export function factsOf(name: string, grammar: NameGrammar): TreatyFacts | undefined {
  return treatiesOf(grammar).byName.get(name);
}

/** The states that a stretch of a sentence names, by place or people, each once. */
export function statesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  places: NameCover,
  grammar: NameGrammar,
): string[] {
  const states = new Map<string, string>();
  const add = (state: string | undefined) => {
    const adjective = state === undefined ? undefined : adjectives(grammar).get(state);
    if (state !== undefined && adjective !== undefined && !states.has(adjective)) {
      states.set(adjective, state);
    }
  };
  for (let at = from; at < to; at += 1) {
    const place = places[at];
    if (place) {
      add(place.value);
      at = place.to - 1;
    } else add(grammar.demonyms.get(grammar.bare(tokens[at]!.lower)));
  }
  return [...states.values()];
}

/** The treaty of the gazetteer between some parties that fits a reading's types, topics and years; only one may. */
export function matchTreaty(
  reading: TreatyReading,
  parties: readonly string[],
  grammar: NameGrammar,
): string | undefined {
  const {types, topics, years, plural} = reading;
  if (plural || parties.length < 2) return undefined;
  const between = treatiesOf(grammar).byParties.get(partiesKey(parties, grammar)) ?? [];
  const found = between.filter(
    ({facts}) =>
      facts.types.some((type) => types.includes(type) || topics.includes(type)) &&
      (years.length === 0 || years.includes(facts.year)),
  );
  const best = found.filter(({facts}) => types.every((type) => facts.types.includes(type)));
  const [only, ...others] = best.length > 0 ? best : found;
  return others.length === 0 ? only?.name : undefined;
}

/** A name made of parties, types and noun: "Lithuanian–Soviet Trade Treaty"; "mutual assistance treaties". */
export function nameTreaty(
  {parties, types, topics, years, head, plural}: TreatyReading,
  grammar: NameGrammar,
): string {
  const between = parties
    .map((state) => adjectives(grammar).get(state) ?? state)
    .sort()
    .join('–');
  const [place] = topics;
  // The peace of a town is its treaty: "Peace of Wehlau", „Vėluvos taikos sutartis“.
  const isOf = between === '' && place !== undefined && types.every((type) => type === 'Peace');
  const isTreaty = /^(?:Treat|Pact|Agreement)/.test(head) || (isOf && head === 'Peace');
  const noun = isTreaty ? (plural ? 'Treaties' : 'Treaty') : head.replace(/ies$/, 'y');
  const of = isOf ? ` of ${place}` : '';
  const kind = isOf ? '' : types.toSorted().join(' and ');
  const year = years.length === 1 ? ` (${years[0]!})` : '';
  return [between, kind, noun].filter((part) => part !== '').join(' ') + of + year;
}
