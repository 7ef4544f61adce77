import type {Claim} from '../claim.js';
import type {Mode} from '../comparison.js';
import type {LanguagePack} from '../language-pack.js';
import type {Mention, Qualifier} from '../mention.js';
import {printValue} from '../mention.js';
import type {Span} from '../span.js';
import {daysOf} from '../values/edtf.js';
import {clauseAt, cutsOf, startingIn} from './clause.js';
import {nounOf, shareOf} from './counted.js';
import {listsOf} from './lists.js';
import {ownerOf} from './owner.js';
import {openingOf, properNamesOf} from './proper-names.js';
import type {ConceptPlace, Telling, ToldSentence} from './telling.js';

const VALUED = new Set(['date', 'quantity', 'duration']);
const NAMED = ['person', 'treaty', 'formation', 'organisation'] as const;
const LIMITS: ReadonlySet<Qualifier> = new Set(['at-most', 'at-least', 'over', 'under']);
/** So far from its beginning a date opens a sentence, in code units: "In the night of 3 March, …". */
const LEADING = 20;
/** So many of the states of a clause are taken to be those that act at the time. */
const MOST_NEAREST = 2;
/** What is further from a value than so many code units is no longer told of it, however long the sentence. */
const REACH = 2000;
/** A list of the same thing counted has at least so many amounts. */
const PARTS = 3;

/** Ties the values and lists of an account to what happens in their clauses. */
export function claimsOf({account, sentences, pack}: Telling): Claim[] {
  return sentences.flatMap((told, place) => {
    const values = told.mentions.filter(
      ({kind, attributive, ambiguous}) => VALUED.has(kind) && !attributive && !ambiguous,
    );
    const lists = listsOf(told, pack.names);
    if (values.length + lists.length === 0) return [];
    const within: Surroundings = {
      account: account.id,
      pack,
      told,
      place,
      cuts: cutsOf(told.tokens, told.sentence),
      opening: openingOf(told),
      sayings: new Map(),
    };
    return [
      ...values.map((mention) => claimOf(within, [mention], mention)),
      ...lists.map(({members, open}): Claim => ({
        ...claimOf(within, members, members[0]!),
        kind: 'list',
        members: [...new Set(members.map(({value}) => printValue(value)))].sort(),
        persons: members[0]!.kind === 'person',
        qualifier: open ? 'at-least' : 'exact',
      })),
    ];
  });
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

function idsOf(places: readonly ConceptPlace[]): string[] {
  return [...new Set(places.map(({id}) => id))];
}

function claimOf(
  surroundings: Surroundings,
  mentions: readonly Mention[],
  {kind, start, end, text, value, qualifier, counted, unit, resolvedFrom, bound}: Mention,
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
  const within = <T extends {readonly start: number}>(places: readonly T[]): T[] =>
    startingIn(places, seen).sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  const named = within(told.mentions);
  const values = (...kinds: string[]): string[] => [
    ...new Set(named.filter((one) => kinds.includes(one.kind)).map((one) => printValue(one.value))),
  ];
  const nations = within(told.nations);
  const places = values('place');
  const amounts = startingIn(told.mentions, around).filter(
    (one) => one.kind === 'quantity' && one.counted === counted,
  );
  const share = shareOf(told, {start, end}, pack);
  const measure = counted === undefined ? undefined : pack.countables.measureOf(counted);
  const noun = nounOf(told, {start, end}, counted, pack);
  const whose = ownerOf(told, {start, end}, around, nations, pack.names.means);
  const events = idsOf(within(told.events));
  const behind = counted === undefined ? undefined : pack.actBehind(counted);
  const mode = within(told.modes)[0]?.id as Mode | undefined;
  const realms = [
    ...nations,
    ...named
      .filter((one) => one.kind === 'place')
      .map((one) => ({id: printValue(one.value), start: one.start})),
  ]
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
    .flatMap(({id}) => pack.realmOf(id) ?? []);
  const nearby = [...new Set(realms)];
  const time = kind === 'date' ? daysOf(printValue(value)) : told.time;
  return {
    account,
    sentence: told.sentence.id,
    place,
    mentions: mentions.map(({id}) => id),
    kind: kind === 'quantity' || kind === 'duration' ? kind : 'date',
    ...(kind === 'quantity' && {amount: typeof value === 'object' ? value : amountOf(value)}),
    ...((kind === 'date' || kind === 'duration') && {value: printValue(value)}),
    qualifier: qualifier ?? 'exact',
    ...(counted !== undefined && {counted}),
    ...(noun !== undefined && {noun}),
    kinds: counted === undefined ? [] : pack.countables.kindsOf(counted),
    // A dollar is what is counted, whether it stands as a sign or as a word.
    ...(unit !== undefined && unit !== counted && {unit}),
    ...(measure && {measure}),
    measured: unit !== undefined || (counted !== undefined && pack.countables.isUnit(counted)),
    events,
    acts: events.map(pack.actOf),
    ...(behind !== undefined && {behind}),
    themes: idsOf(startingIn(told.themes, around)),
    ...(whose !== undefined && {whose}),
    nearest: nearby.slice(0, MOST_NEAREST),
    realms: nearby,
    places,
    names: NAMED.flatMap((one) => values(one).map((name) => ({kind: one, value: name}))),
    ...sayingOf(surroundings, seen),
    opening,
    nations: idsOf(nations),
    states: [...new Set([...nations.map(({id}) => id), ...places])],
    ...(time && {time}),
    saysTime: kind === 'date' || told.saysTime,
    ...(bound && {bound}),
    reckoned: kind === 'date' && resolvedFrom !== undefined && !/\d/.test(text),
    ...(mode && {mode}),
    part: kind === 'quantity' && amounts.length >= PARTS,
    ...(share && {share}),
  };
}

function amountOf(value: Mention['value']): {min: number; max: number} {
  return {min: Number(value), max: Number(value)};
}

/** Whether a claim states a limit and not an amount. */
export function isLimit({qualifier}: Claim): boolean {
  return LIMITS.has(qualifier);
}
