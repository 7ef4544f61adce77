import type {Claim} from '../claim.js';
import {daysOfDuration} from '../values/duration.js';
import {skeletonOf, soundKey} from '../values/name-key.js';
import {alikeness, nameOthers, shareAWord} from './alikeness.js';
import {divergeDates} from './differing-dates.js';
import type {Evidence} from './evidence.js';
import {divergence, shareNearest, stageOf} from './evidence.js';
import type {Judgement} from './finding.js';
import type {Grounds} from './grounds.js';
import {areComparable, inOtherMeasures, isSameThing, mayBeOfOneTime} from './comparable.js';
import {ALIKE, LINK} from './grounds.js';
import {comparedAmounts, durationOf, differenceOf, listOf} from './relations.js';
import {THRESHOLDS} from './rules.js';

/** What it is worth that both are the only one of their linked sentences. */
const ONLY = 0.9;

/**
 * Judges two claims of one kind that state other values as a divergence; undefined where too little says that they are of one
 * thing.
 *
 * @param agreeBeside Whether their sentences agree in something else.
 */
export function contradiction(
  a: Claim,
  b: Claim,
  grounds: Grounds,
  agreeBeside: boolean,
): Judgement | undefined {
  if (!grounds.linked) return undefined;
  if (a.kind !== 'list' && nameOthers(a, b)) return undefined;
  const isOneStatement = alikeness(a, b) >= THRESHOLDS.alike;
  const isOnly = grounds.only && (agreeBeside || shareAWord(a, b));
  const beside = grounds.weight - LINK + (isOneStatement ? ALIKE : 0) + (isOnly ? ONLY : 0);
  const evidence = {grounds, beside, isOneStatement, isOnly};
  switch (a.kind) {
    case 'quantity':
      return divergeQuantities(a, b, evidence);
    case 'date':
      return divergeDates(a, b, evidence);
    case 'duration':
      return divergeDurations(a, b, evidence);
    case 'list':
      return divergeLists(a, b, evidence);
    default:
      return undefined;
  }
}

/** Whether two amounts are so near each other that they are hardly of two things. */
function areClose(a: Claim, b: Claim): boolean {
  const [x, y] = comparedAmounts(a, b);
  return Math.min(x, y) > 0 && Math.max(x, y) <= Math.min(x, y) * THRESHOLDS.close;
}

function divergeQuantities(
  a: Claim,
  b: Claim,
  {grounds, beside, isOneStatement, isOnly}: Evidence,
): Judgement | undefined {
  const isOne = isSameThing(a, b) || inOtherMeasures(a, b);
  if (!isOne && !(isOnly && areComparable(a, b) && areClose(a, b))) return undefined;
  if (areElsewhere(a, b) && !(isOneStatement && isInside(a, b))) return undefined;
  if (beside < THRESHOLDS.divergeQuantity) return undefined;
  const [x, y] = comparedAmounts(a, b);
  const reach = Math.max(x, y) / Math.max(1e-9, Math.min(x, y));
  if (reach > THRESHOLDS.quantityReach) return undefined;
  const reconcile = stageOf(a, b);
  return {
    ...divergence(a, b, grounds),
    relation: differenceOf(a, b),
    ...(reconcile && {reconcile}),
  };
}

function divergeDurations(
  a: Claim,
  b: Claim,
  {grounds, beside, isOneStatement, isOnly}: Evidence,
): Judgement | undefined {
  const [from, to] = [durationOf(a), durationOf(b)];
  if (!mayBeOfOneTime(a, b)) return undefined;
  if (beside < THRESHOLDS.divergeDuration && !isOnly) return undefined;
  const [x, y] = [daysOfDuration(from.value) ?? 0, daysOfDuration(to.value) ?? Infinity];
  const isNear = Math.max(x, y) <= Math.min(x, y) * THRESHOLDS.durationReach;
  if (!isOneStatement && !shareNearest(a, b) && !(isOnly && isNear)) return undefined;
  return {
    ...divergence(a, b, grounds),
    relation: {type: 'durations', from: from.value, to: to.value},
  };
}

/** Whether two clauses tell of different places, or states: in the country, and in one of its towns. */
export function areElsewhere(a: Claim, b: Claim): boolean {
  const haveOwnPlaces = a.places.length > 0 && b.places.length > 0 && !shareAPlace(a, b);
  return haveOwnPlaces || areOfOtherSides(a, b);
}

/** Whether each clause speaks of a state or people that the other does not: of the one army, and of the other. */
export function areOfOtherSides(a: Claim, b: Claim): boolean {
  return hasOwnRealm(a, b) && hasOwnRealm(b, a);
}

/** Whether they tell of the same days in one state all the same. */
function isInside(a: Claim, b: Claim): boolean {
  return areOfTheSameDays(a, b) && shareARealm(a, b);
}

/** Whether both clauses name a place, in whatever spelling. */
function shareAPlace({places}: Claim, other: Claim): boolean {
  const keys = new Set(other.places.map(soundOf));
  return places.some((place) => keys.has(soundOf(place)));
}

/** Whether both are told of days, and of days that are near: by the end of a year, all of a country may be told of. */
function areOfTheSameDays({time: a}: Claim, {time: b}: Claim): boolean {
  if (!a || !b || a.first !== a.last || b.first !== b.last) return false;
  return Math.abs(a.first - b.first) <= THRESHOLDS.dateReach;
}

/** Whether a clause speaks of a state or people that the other does not. */
function hasOwnRealm({realms}: Claim, other: Claim): boolean {
  return realms.some((realm) => !other.realms.includes(realm));
}

function shareARealm({realms}: Claim, other: Claim): boolean {
  return realms.some((realm) => other.realms.includes(realm));
}

function soundOf(place: string): string {
  return skeletonOf(soundKey(place)) || place;
}

function divergeLists(a: Claim, b: Claim, {grounds}: Evidence): Judgement | undefined {
  const relation = listOf(a, b);
  if (relation.type !== 'list') return undefined;
  const all = relation.shared.length + relation.left.length + relation.right.length;
  const nested = relation.left.length === 0 || relation.right.length === 0;
  if (
    // Two names, and one more, are hardly a row that lacks one.
    relation.shared.length < (nested ? 3 : 2) ||
    relation.shared.length / all < THRESHOLDS.listShare
  )
    return undefined;
  return {...divergence(a, b, grounds), relation, ...(nested && {reconcile: 'scope' as const})};
}
