import {COMMON_EVENTS, EVENTS_OF_ONCE} from '../../concept-ids.js';
import type {Claim} from '../../claim.js';
import type {Correspondence} from '../../comparison.js';
import {daysApart, isYear} from '../../values/edtf.js';
import {areShares, isSameThing} from '../relations/comparable.js';
import {areOfOpponents} from './elsewhere.js';
import type {Ground} from './ground.js';
import {thingKey, wordKey} from './ground.js';
import {THRESHOLDS} from '../rules.js';

/** Maximum number of grounds that are told. */
const MOST_SHOWN = 5;

/** What a plain word that both clauses hold is worth, by its rarity, and how many count. */
const MEANING = 0.35;
const MOST_MEANINGS = 3;

/** What it is worth that the same is counted, and how much more if it seldom is: villages, not kilometres. */
const COUNTED = 0.4;
const RARE_THING = 1.1;

/** What a link of the sentences is worth among the grounds. */
export const LINK = 1.5;
/** What it is worth that two clauses are one statement but for their values. */
export const ALIKE = 1;

/** What times that are near, and the same, are worth. */
const NEAR_TIME = 0.5;
const SAME_TIME = 0.7;

/** Why two claims may be of the same thing. */
export interface Grounds {
  /** Sum of what they share, 0 for nothing. */
  readonly weight: number;
  /** Whether their sentences are linked, or the same. */
  readonly linked: boolean;
  /** Whether they are linked, and each is the only one of its sentence: the only duration, the only number of houses. */
  readonly only: boolean;
  /** Whether something speaks against it: another owner, another unit, another time, a person who holds them apart. */
  readonly conflict: boolean;
  /**
   * Whether that is no more than another time, which a sentence may tell of something else, or an owner that is only the
   * nearest that is named.
   */
  readonly isDoubtful: boolean;
  /** The weightiest first. */
  readonly shared: readonly Correspondence[];
}

/** Events that say little of what they are of. */
export const COMMON: ReadonlySet<string> = new Set(COMMON_EVENTS);

/** Weighs what two claims share. The same from either side. */
export function groundsOf(a: Claim, b: Claim, ground: Ground): Grounds {
  const {links, rarity, apart: heldApart} = ground;
  const shared: {correspondence: Correspondence; weight: number}[] = [];
  const add = (kind: Correspondence['kind'], value: string, weight: number): void => {
    shared.push({correspondence: {kind, value}, weight});
  };
  for (const event of sharedEvents(a, b)) add('event', event, COMMON.has(event) ? 0.4 : 1);
  for (const {kind, value} of a.names) {
    if (b.names.some((name) => name.value === value))
      add(kind, value, 0.4 + 0.8 * (rarity.get(value) ?? 1));
  }
  for (const state of a.states) {
    if (b.states.includes(state)) add('place', state, 0.2 + 0.8 * (rarity.get(state) ?? 1));
  }
  if (a.whose !== undefined && a.side === b.side) add('place', a.whose, 0.6);
  if (a.counted !== undefined && isSameThing(a, b)) {
    const rare = a.measured ? 0 : (rarity.get(thingKey(a.noun ?? a.counted)) ?? 1);
    add('counted', a.counted, COUNTED + rare * RARE_THING);
  }
  const meanings = a.meanings
    .filter((meaning) => b.meanings.includes(meaning))
    .map((meaning) => rarity.get(wordKey(meaning)) ?? 1)
    .sort((x, y) => y - x)
    .slice(0, MOST_MEANINGS);
  const apart = daysApart(a.time, b.time);
  const isNear = apart !== undefined && apart <= THRESHOLDS.dateReach;
  const near = isSameTime(a, b) && !areOtherActs(a, b) ? SAME_TIME : isNear ? NEAR_TIME : 0;
  const linked = a.sentence === b.sentence || links.get(a.sentence)?.has(b.sentence) === true;
  shared.sort(
    (x, y) => y.weight - x.weight || (x.correspondence.value < y.correspondence.value ? -1 : 1),
  );
  const isForbidden =
    heldApart?.has(`${a.sentence} ${b.sentence}`) === true ||
    (a.unit !== b.unit && !areShares(a, b)) ||
    (a.kind === 'quantity' && !a.measured && areOfOpponents(a, b)) ||
    (areOfOthers(a, b) && a.ownerSaid && b.ownerSaid);
  const isDoubtful = areOfOthers(a, b) || areOfOtherTimes(a, b, apart, linked);
  return {
    weight:
      shared.reduce((sum, {weight}) => sum + weight, 0) +
      meanings.reduce((sum, rare) => sum + rare * MEANING, 0) +
      near +
      (linked ? LINK : 0),
    linked,
    only: linked && ground.sole.has(a) && ground.sole.has(b),
    conflict: isForbidden || isDoubtful,
    isDoubtful: isDoubtful && !isForbidden,
    shared: distinct(shared.map(({correspondence}) => correspondence)).slice(0, MOST_SHOWN),
  };
}

/** What both claims say happened: the event where both name it, else the act that they tell of by different ones. */
function sharedEvents(a: Claim, b: Claim): readonly string[] {
  if (hasNoAct(a) || hasNoAct(b)) return [];
  const acts = (claim: Claim): Set<string> =>
    new Set(claim.behind === undefined ? claim.acts : [claim.behind, ...claim.acts]);
  const others = acts(b);
  return [...acts(a)]
    .filter((act) => others.has(act))
    .map(
      (act) => a.events.find((event, at) => a.acts[at] === act && b.events.includes(event)) ?? act,
    );
}

function hasNoAct({acts, behind}: Claim): boolean {
  return acts.length === 0 && behind === undefined;
}

/** A state may be shared twice: as what a clause speaks of, and as whose the thing is. */
function distinct(shared: readonly Correspondence[]): readonly Correspondence[] {
  if (shared.length < 2) return shared;
  return [...new Map(shared.map((one) => [one.value, one])).values()];
}

/** Whether both are told of the same day, month or year. */
function isSameTime({time: a}: Claim, {time: b}: Claim): boolean {
  return a !== undefined && a.first === b?.first && a.last === b.last;
}

/** Whether each is told with an act, and no act with both: banners that were lost, and banners that were fought under. */
export function areOtherActs(a: Claim, b: Claim): boolean {
  return a.acts.length > 0 && b.acts.length > 0 && !a.acts.some((act) => b.acts.includes(act));
}

/** Whether an event that stands nearest to each value is the other's too. */
export function shareNearest(a: Claim, b: Claim): boolean {
  return a.acts.slice(0, 2).some((act) => b.acts.slice(0, 2).includes(act));
}

const ONCE: ReadonlySet<string> = new Set(EVENTS_OF_ONCE);

/** Whether each is the year of what is done but once: a church was built in 1782, or in 1785. */
export function areYearsOfOnce(a: Claim, b: Claim): boolean {
  if (![a, b].every(({kind, value = ''}) => kind === 'date' && isYear(value))) return false;
  const nearest = ({acts, events}: Claim): string[] =>
    acts.slice(0, 2).filter((_, at) => ONCE.has(events[at]!));
  return nearest(a).some((act) => nearest(b).includes(act));
}

/** Whether two amounts are of two sides. Dates and lists have no owner: several sides act on one day. */
function areOfOthers(a: Claim, b: Claim): boolean {
  return a.kind === 'quantity' && a.side !== undefined && b.side !== undefined && a.side !== b.side;
}

/** Whether claims tell of other times; one that is carried over from a sentence before says less than a link. */
function areOfOtherTimes(a: Claim, b: Claim, apart: number | undefined, linked: boolean): boolean {
  const isSure = !linked || (a.saysTime && b.saysTime);
  const reach = linked && areYearsOfOnce(a, b) ? THRESHOLDS.onceReach : THRESHOLDS.timeReach;
  return isSure && apart !== undefined && apart > reach;
}
