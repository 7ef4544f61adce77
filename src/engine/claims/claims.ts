import type {Claim} from '../claim.js';
import type {Correspondence, Mode} from '../comparison.js';
import type {LanguagePack} from '../language-pack.js';
import type {Mention} from '../mention.js';
import {printValue} from '../mention.js';
import type {Span} from '../span.js';
import {daysOf} from '../values/edtf.js';
import {clauseAt, cutsOf, startingIn} from './clause.js';
import {calledOf, nounOf, shareOf, voteOf} from './counted.js';
import {datePartOf} from './part-named.js';
import {INDEFINITE, definitenessOf} from './definite.js';
import {deniedAmong} from './denied.js';
import {listsOf} from './lists.js';
import {ownerOf} from './owner.js';
import {withoutCompared} from './compared-names.js';
import {amountOf, isPart} from './part.js';
import {nightOf} from './night.js';
import {openingOf, properNamesOf} from './proper-names.js';
import type {ConceptPlace} from './concepts.js';
import type {Telling, ToldSentence} from './telling.js';

const VALUED = new Set(['date', 'quantity', 'duration']);
const NAMED = ['person', 'treaty', 'formation', 'organisation'] as const;
/** So far from its beginning a date opens a sentence, in code units: "In the night of 3 March, …". */
const LEADING = 20;
/** So many of the states of a clause are taken to be those that act at the time. */
const MOST_NEAREST = 2;
/** What is further from a value than so many code units is no longer told of it, however long the sentence. */
const REACH = 2000;

/** Ties the values and lists of an account to what happens in their clauses. */
export function claimsOf({account, sentences, pack}: Telling): Claim[] {
  const claims: Claim[] = [];
  sentences.forEach((whole, place) => {
    const told = withoutCompared(whole, pack);
    const values = told.mentions.filter(
      ({kind, attributive, ambiguous}) => VALUED.has(kind) && !attributive && !ambiguous,
    );
    const lists = listsOf(whole, pack.names);
    if (values.length + lists.length === 0) return;
    const within: Surroundings = {
      account: account.id,
      pack,
      told,
      place,
      cuts: cutsOf(told.tokens, told.sentence),
      opening: openingOf(told),
      sayings: new Map(),
    };
    const {heldBy, readings} = deniedAmong(values, told.tokens, pack.denials);
    for (const mention of values) {
      const claim = claimOf(within, [mention], readings.get(mention) ?? mention);
      const holds = heldBy.get(mention);
      claims.push(holds ? {...claim, deniedBy: holds.id} : claim);
    }
    for (const {members, open} of lists) {
      claims.push({
        ...claimOf(within, members, members[0]!),
        kind: 'list',
        members: [...new Set(members.map(({value}) => printValue(value)))].sort(),
        persons: members[0]!.kind === 'person',
        qualifier: open ? 'at-least' : 'exact',
      });
    }
  });
  return claims;
}

/** The sentence that a value stands in, and what is worked out once for all its values. */
interface Surroundings {
  readonly account: string;
  readonly pack: LanguagePack;
  readonly told: ToldSentence;
  readonly place: number;
  readonly cuts: readonly number[];
  readonly opening: string;
  /** What clauses say, by where they begin and end. */
  readonly sayings: Map<string, Pick<Claim, 'proper' | 'meanings'>>;
}

function sayingOf({told, sayings}: Surroundings, clause: Span): Pick<Claim, 'proper' | 'meanings'> {
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

function idsOf(places: readonly ConceptPlace[]): readonly string[] {
  return distinct(places.map(({id}) => id));
}

function claimOf(
  surroundings: Surroundings,
  mentions: readonly Mention[],
  {kind, start, end, text, value, qualifier, counted, unit, resolvedFrom, bound, age}: Mention,
): Claim {
  const {account, pack, told, place, cuts, opening} = surroundings;
  const around = {
    start: Math.max(told.sentence.start, start - REACH),
    end: Math.min(told.sentence.end, start + REACH),
  };
  const near = clauseAt(cuts, start);
  // A clause in which nothing happens, and a date that opens its sentence, speak of the whole sentence.
  const happens = startingIn(told.events, near).length > 0;
  const opens = kind === 'date' && start - told.sentence.start <= LEADING;
  const clause: Span = happens && !opens ? near : told.sentence;
  const seen = {
    start: Math.max(clause.start, around.start),
    end: Math.min(clause.end, around.end),
  };
  const nearestFirst = <T extends {readonly start: number}>(places: T[]): T[] =>
    places.length < 2
      ? places
      : places.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  const within = <T extends {readonly start: number}>(places: readonly T[]): T[] =>
    nearestFirst(startingIn(places, seen));
  const named = within(told.mentions);
  const nations = within(told.nations);
  const placesNamed = ofKind(named, 'place');
  const places = idsOf(placesNamed);
  const amounts = startingIn(told.mentions, around).filter(
    (one) => one.kind === 'quantity' && one.counted === counted,
  );
  const events = idsOf(within(told.events));
  const realms = nearestFirst([...nations, ...placesNamed])
    .map(({id}) => pack.realmOf(id))
    .filter((realm) => realm !== undefined);
  const nearby = distinct(realms);
  const {proper, meanings} = sayingOf(surroundings, seen);
  const states = distinct([...nations.map(({id}) => id), ...places]);
  const sideOf = (state: string): string => pack.realmOf(state) ?? state;
  const owner = ownerOf(told, {start, end}, around, nations, pack.names.means);
  const whose = owner?.id;
  const noun = nounOf(told, {start, end}, counted, pack);
  return {
    account,
    sentence: told.sentence.id,
    place,
    mentions: mentions.map(({id}) => id),
    kind: kind === 'quantity' || kind === 'duration' ? kind : 'date',
    amount: kind === 'quantity' ? amountOf(value) : undefined,
    value: kind === 'date' || kind === 'duration' ? printValue(value) : undefined,
    members: undefined,
    persons: undefined,
    qualifier: qualifier ?? 'exact',
    inWords: kind === 'quantity' && !/\d/.test(text),
    counted,
    noun,
    called: calledOf(told, {start, end}, counted, noun),
    kinds: counted === undefined ? [] : pack.countables.kindsOf(counted),
    // A dollar is what is counted, whether it stands as a sign or as a word.
    unit: unit === counted ? undefined : unit,
    measured: unit !== undefined || (counted !== undefined && pack.countables.isUnit(counted)),
    measure: counted === undefined ? undefined : pack.countables.measureOf(counted),
    events,
    acts: events.map(pack.actOf),
    behind: counted === undefined ? undefined : pack.actBehind(counted),
    whose,
    side: whose === undefined ? undefined : sideOf(whose),
    ownerSaid: owner?.isSaid === true,
    nearest: nearby.slice(0, MOST_NEAREST),
    realms: nearby,
    places,
    names: namesAmong(named),
    proper,
    meanings,
    opening,
    sidesNamed: distinct(nations.map(({id}) => sideOf(id))),
    states,
    sides: distinct(states.map(sideOf)),
    time: kind === 'date' ? daysOf(printValue(value)) : told.time,
    saysTime: kind === 'date' || told.saysTime,
    bound,
    reckoned: kind === 'date' && resolvedFrom !== undefined && !/\d/.test(text),
    age: age && (events.some((event) => pack.outcomeOf(pack.actOf(event))) ? 'at-fate' : 'told'),
    night: kind === 'date' ? nightOf(told.tokens, {start, end}, pack.nights) : undefined,
    yearless: kind === 'date' && resolvedFrom !== undefined && /\d/.test(text),
    datePart:
      kind === 'date' ? datePartOf(told.tokens, {start, end}, printValue(value), pack) : undefined,
    mode: within(told.modes)[0]?.id as Mode | undefined,
    part: kind === 'quantity' && isPart(mentions[0]!, amounts, told.tokens, pack.names),
    share: shareOf(told, {start, end}, pack),
    vote: counted === 'votes' ? voteOf(told, {start, end}, pack) : undefined,
    deniedBy: undefined,
    ...(kind === 'quantity' ? definitenessOf(told, {start, end}, pack) : INDEFINITE),
  };
}

/** The names of one kind, by what they mean. */
function ofKind(mentions: readonly Mention[], wanted: Mention['kind']): ConceptPlace[] {
  return mentions
    .filter(({kind}) => kind === wanted)
    .map(({value, start}) => ({id: printValue(value), start}));
}

/** What of mentions is named, kind by kind. */
function namesAmong(mentions: readonly Mention[]): Claim['names'] {
  const names: Correspondence[] = [];
  for (const kind of NAMED) {
    for (const value of idsOf(ofKind(mentions, kind))) names.push({kind, value});
  }
  return names;
}
