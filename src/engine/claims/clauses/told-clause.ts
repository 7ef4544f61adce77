import type {ToldClause} from '../../claim.js';
import type {Correspondence, Mode} from '../../comparison.js';
import type {LanguagePack} from '../../language-pack.js';
import type {Mention} from '../../mention.js';
import {printValue} from '../../mention.js';
import type {Span} from '../../span.js';
import {clauseAt, cutsOf, startingIn} from '../clause.js';
import type {ConceptPlace} from '../told/concepts.js';
import {ownerOf} from './owner.js';
import {openingOf, properNamesOf} from './proper-names.js';
import {placesInTurn} from './places-in-turn.js';
import type {ToldSentence} from '../told/telling.js';

const NAMED = ['person', 'treaty', 'formation', 'organisation'] as const;
/** Maximum distance from the beginning of a sentence, in code units, of a date that opens it: "In the night of 3 March, …". */
const LEADING = 20;
/** Maximum number of states of a clause that are taken to act at the time. */
const MOST_NEAREST = 2;
/** What is further from a value than so many code units is no longer told of it, however long the sentence. */
const REACH = 2000;

/** The sentence that a value stands in, and what is worked out once for all its values. */
export interface Surroundings {
  readonly pack: LanguagePack;
  readonly told: ToldSentence;
  readonly cuts: readonly number[];
  readonly opening: string;
  /** Of amounts told place by place the place of each, by its id. */
  readonly inTurn: ReadonlyMap<string, Mention>;
  /** What clauses say, by where they begin and end. */
  readonly sayings: Map<string, Pick<ToldClause, 'proper' | 'meanings'>>;
}

/** Works out for a sentence, once, what `toldClauseOf` asks of it for each of its values. Linear in its tokens. */
export function surroundingsIn(told: ToldSentence, pack: LanguagePack): Surroundings {
  const cuts = cutsOf(told.tokens, told.sentence);
  return {
    pack,
    told,
    cuts,
    opening: openingOf(told),
    inTurn: placesInTurn(told.mentions, pack),
    sayings: new Map(),
  };
}

/** What of the sentence is near enough to a value to be told of it. */
export function around({sentence}: ToldSentence, {start, end}: Span): Span {
  return {start: Math.max(sentence.start, start - REACH), end: Math.min(sentence.end, end + REACH)};
}

/** What the clause of a value tells. */
export function toldClauseOf(surroundings: Surroundings, value: Mention): ToldClause {
  const {pack, told, opening, inTurn} = surroundings;
  const near = around(told, value);
  const clause = clauseOf(surroundings, value);
  const seen = {start: Math.max(clause.start, near.start), end: Math.min(clause.end, near.end)};
  const nearestFirst = <T extends {readonly start: number}>(places: T[]): T[] =>
    places.length < 2
      ? places
      : places.sort((a, b) => Math.abs(a.start - value.start) - Math.abs(b.start - value.start));
  const within = <T extends {readonly start: number}>(places: readonly T[]): T[] =>
    nearestFirst(startingIn(places, seen));
  const named = within(told.mentions);
  const nations = within(told.nations);
  const own = inTurn.get(value.id);
  const placesNamed = ofKind(own ? [own] : named, 'place');
  const places = idsOf(placesNamed);
  const events = idsOf(within(told.events));
  const realms: string[] = [];
  for (const {id} of nearestFirst(nations.concat(placesNamed))) {
    const realm = pack.realmOf(id);
    if (realm !== undefined && !realms.includes(realm)) realms.push(realm);
  }
  const states = distinct(idsOf(nations).concat(places));
  const sideOf = (state: string): string => pack.realmOf(state) ?? state;
  const owner = ownerOf(told, value, near, nations, pack.names.means);
  const {proper, meanings} = sayingOf(surroundings, seen);
  return {
    events,
    acts: events.map(pack.actOf),
    mode: within(told.modes)[0]?.id as Mode | undefined,
    meanings,
    places,
    names: namesAmong(named),
    proper,
    opening,
    states,
    sides: distinct(states.map(sideOf)),
    sidesNamed: distinct(idsOf(nations).map(sideOf)),
    realms,
    nearest: realms.slice(0, MOST_NEAREST),
    whose: owner?.id,
    side: owner && sideOf(owner.id),
    ownerSaid: owner?.isSaid === true,
    ownerInPhrase: owner?.isInPhrase === true,
  };
}

/** A clause in which nothing happens, and a date that opens its sentence, speak of the whole sentence. */
function clauseOf({told, cuts}: Surroundings, {kind, start}: Mention): Span {
  const clause = clauseAt(cuts, start);
  const opens = kind === 'date' && start - told.sentence.start <= LEADING;
  return !opens && startingIn(told.events, clause).length > 0 ? clause : told.sentence;
}

function sayingOf(
  {told, sayings}: Surroundings,
  clause: Span,
): Pick<ToldClause, 'proper' | 'meanings'> {
  const key = `${clause.start} ${clause.end}`;
  let saying = sayings.get(key);
  if (!saying) {
    const meanings = idsOf(startingIn(told.meanings, clause));
    sayings.set(key, (saying = {proper: properNamesOf(told, clause), meanings}));
  }
  return saying;
}

function distinct(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)];
}

const NONE: readonly string[] = [];

function idsOf(places: readonly ConceptPlace[]): readonly string[] {
  return places.length === 0 ? NONE : distinct(places.map(({id}) => id));
}

/** The names of one kind, by what they mean. */
function ofKind(mentions: readonly Mention[], wanted: Mention['kind']): ConceptPlace[] {
  const named: ConceptPlace[] = [];
  for (const {kind, value, start} of mentions)
    if (kind === wanted) named.push({id: printValue(value), start});
  return named;
}

/** What of mentions is named, kind by kind. */
function namesAmong(mentions: readonly Mention[]): readonly Correspondence[] {
  const names: Correspondence[] = [];
  for (const kind of NAMED) {
    for (const value of idsOf(ofKind(mentions, kind))) names.push({kind, value});
  }
  return names;
}
