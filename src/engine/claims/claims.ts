import type {Claim} from '../claim.js';
import type {Mode} from '../comparison.js';
import type {LanguagePack} from '../language-pack.js';
import type {Mention, Qualifier} from '../mention.js';
import {printValue} from '../mention.js';
import type {Span} from '../span.js';
import {daysOf} from '../values/edtf.js';
import {clauseAt, cutsOf, startingIn} from './clause.js';
import {listsOf} from './lists.js';
import {openingOf, properNamesOf} from './proper-names.js';
import type {ConceptPlace, Telling, ToldSentence} from './telling.js';

const VALUED = new Set(['date', 'quantity', 'duration']);
const NAMED = ['person', 'treaty', 'formation', 'organisation'] as const;
const LIMITS: ReadonlySet<Qualifier> = new Set(['at-most', 'at-least', 'over', 'under']);
/** So far from its beginning a date opens a sentence, in code units: "In the night of 3 March, …". */
const LEADING = 20;
/** A state that owns what is counted is named within so many code units of the amount. */
const OWNER_REACH = 80;
/** So many of the states of a clause are taken to be those that act at the time. */
const MOST_NEAREST = 2;
/** So many tokens before an amount stands the word that makes it a means: "with some 300". */
const MEANS_REACH = 3;
/** What is further from a value than so many code units is no longer told of it, however long the sentence. */
const REACH = 2000;
/** An amount and the whole that it is a share of begin within so many code units, and so many words: "seats of the". */
const SHARE_REACH = 30;
const SHARE_WORDS = 3;
/** What an amount counts stands within so many code units of it. */
const NOUN_REACH = 60;
/** A list of the same thing counted has at least so many amounts. */
const PARTS = 3;

/** Ties the values and lists of an account to what happens in their clauses. */
export function claimsOf({account, sentences, pack}: Telling): Claim[] {
  return sentences.flatMap((told, place) => {
    const cuts = cutsOf(told.tokens, told.sentence);
    const values = told.mentions
      .filter(({kind, attributive, ambiguous}) => VALUED.has(kind) && !attributive && !ambiguous)
      .map((mention) => claimOf(account.id, pack, told, cuts, place, [mention], mention));
    const lists = listsOf(told, pack.names).map(({members, open}): Claim => ({
      ...claimOf(account.id, pack, told, cuts, place, members, members[0]!),
      kind: 'list',
      members: [...new Set(members.map(({value}) => printValue(value)))].sort(),
      persons: members[0]!.kind === 'person',
      qualifier: open ? 'at-least' : 'exact',
    }));
    return [...values, ...lists];
  });
}

function claimOf(
  account: string,
  pack: LanguagePack,
  told: ToldSentence,
  cuts: readonly number[],
  place: number,
  mentions: readonly Mention[],
  {kind, start, end, value, qualifier, counted, unit}: Mention,
): Claim {
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
  const ids = (places: readonly ConceptPlace[]): string[] => [...new Set(places.map(({id}) => id))];
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
  const noun = nounOf(told, {start, end}, counted, pack);
  const whose = ownerOf(told, {start, end}, around, nations, pack.names.means);
  const events = ids(within(told.events));
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
    measured: unit !== undefined || (counted !== undefined && pack.countables.isUnit(counted)),
    events,
    acts: events.map(pack.actOf),
    ...(behind !== undefined && {behind}),
    themes: ids(startingIn(told.themes, around)),
    meanings: ids(startingIn(told.meanings, seen)),
    ...(whose !== undefined && {whose}),
    nearest: nearby.slice(0, MOST_NEAREST),
    realms: nearby,
    places,
    names: NAMED.flatMap((one) => values(one).map((name) => ({kind: one, value: name}))),
    proper: properNamesOf(told, seen),
    opening: openingOf(told),
    nations: ids(nations),
    states: [...new Set([...nations.map(({id}) => id), ...places])],
    ...(time && {time}),
    ...(mode && {mode}),
    part: kind === 'quantity' && amounts.length >= PARTS,
    ...(share && {share}),
  };
}

/** Whether an amount is told as one of more, or as those more: "30 of the 141 seats", „73 mandatus iš 141“. */
function shareOf(
  {tokens, mentions}: ToldSentence,
  {start, end}: Span,
  {quantities}: LanguagePack,
): Claim['share'] {
  const joins = (from: number, to: number): boolean => {
    const between = startingIn(tokens, {start: from, end: to});
    return between.length <= SHARE_WORDS && between.some(({lower}) => quantities.shares.has(lower));
  };
  const amountsIn = (stretch: Span): Mention[] =>
    startingIn(mentions, stretch).filter(({kind}) => kind === 'quantity');
  const after = amountsIn({start: end, end: end + SHARE_REACH})[0];
  if (after && joins(end, after.start)) return 'share';
  const before = amountsIn({start: start - SHARE_REACH, end: start}).at(-1);
  return before && joins(before.end, start) ? 'whole' : undefined;
}

/** What the account's own noun for what it counts means, by the vocabulary. */
function nounOf(
  {tokens}: ToldSentence,
  {start, end}: Span,
  counted: string | undefined,
  {countables, vocabulary}: LanguagePack,
): string | undefined {
  if (counted === undefined) return undefined;
  const at = tokens.findIndex(
    (token) =>
      token.lower === counted && token.start >= start - NOUN_REACH && token.end <= end + NOUN_REACH,
  );
  return at < 0 || countables.idOf(tokens, at) ? undefined : vocabulary.idOf(tokens, at)?.id;
}

function amountOf(value: Mention['value']): {min: number; max: number} {
  return {min: Number(value), max: Number(value)};
}

/**
 * Whose the thing is, by the adjective or the people of a state: the one in the value's own phrase ("40 Lithuanian
 * banners"), else the nearest before it in the clause, else behind it; else the only one of the sentence.
 *
 * @param nations Those of the clause, nearest first.
 */
function ownerOf(
  told: ToldSentence,
  {start, end}: Span,
  around: Span,
  nations: readonly ConceptPlace[],
  means: ReadonlySet<string>,
): string | undefined {
  const near = nations.filter((nation) => Math.abs(nation.start - start) < OWNER_REACH);
  const isInPhrase = (nation: ConceptPlace): boolean => {
    if (nation.start < end) return false;
    const between = startingIn(told.tokens, {start: end, end: nation.start});
    return between.length <= 2 && between.every(({kind}) => kind === 'word');
  };
  // "X attacked Y with 300 guns": they are X's, who comes first.
  const before = startingIn(told.tokens, {start: around.start, end: start}).slice(-MEANS_REACH);
  const agent = before.some(({lower}) => means.has(lower)) ? leftmost(near, start) : undefined;
  const owner =
    near.find(isInPhrase) ?? agent ?? near.find((nation) => nation.start < start) ?? near[0];
  if (owner) return owner.id;
  const all = new Set(startingIn(told.nations, around).map(({id}) => id));
  return all.size === 1 ? [...all][0] : undefined;
}

function leftmost(places: readonly ConceptPlace[], before: number): ConceptPlace | undefined {
  return places
    .filter(({start}) => start < before)
    .reduce<ConceptPlace | undefined>((a, b) => (a && a.start < b.start ? a : b), undefined);
}

/** Whether a claim states a limit and not an amount. */
export function isLimit({qualifier}: Claim): boolean {
  return LIMITS.has(qualifier);
}
