import type {Claim} from '../claim.js';
import {inOrder, logOdds, probabilityOf} from '../logistic.js';
import {daysOfDuration, relateDurations} from '../values/duration.js';
import {daysApart, daysOf, isDay} from '../values/edtf.js';
import {calendarGap} from '../values/julian.js';
import {nameOthers} from './alikeness.js';
import {areComparable, mayBeOfOneTime, inOtherMeasures, mayBeOne} from './comparable.js';
import {areElsewhere, areOfOtherSides} from './contradiction.js';
import {isOfOther} from './differing-dates.js';
import {divergence, stageOf} from './evidence.js';
import type {Judgement} from './finding.js';
import {DIFFERING} from './fitted-differing.js';
import type {Ground} from './ground.js';
import {surestAround} from './ground.js';
import {areOtherActs} from './grounds.js';
import type {OpenPair} from './open-pairs.js';
import {
  comparedAmounts,
  comparedDates,
  durationOf,
  areOneNight,
  relateAmounts,
  relationOf,
} from './relations.js';
import {THRESHOLDS} from './rules.js';
import type {Stand} from './stand.js';
import {unlikePlaces} from './stand.js';

/**
 * What is known of two differing claims: that they are dates, or durations; how far apart they are, as the logarithm of
 * their ratio or of the days between; whether the one is the other by the old calendar; whether that is little; whether one
 * thing is counted; whether each names somebody else; whether each is the only one of its sentence that is left; how many
 * such claims both sentences have, and how unlike the place of these is among them; how probable the link of their
 * sentences is, whether these only stand beside linked ones, and how probable the surest link around them is; whether they
 * tell of other places, of other acts, of a date counted from another, of a plan and of what was done, of things that cannot
 * be one, of no more than three, of a state that the other does not speak of; whether either account states the other's value
 * elsewhere; how much more speaks for them than for the best other pair of either; how many acts their clauses share; whether
 * they are of one owner; whether they are durations of one unit.
 */
export const DIFFERING_ASPECTS = [
  'date',
  'duration',
  'ratio',
  'days',
  'calendar',
  'close',
  'comparable',
  'others',
  'only',
  'crowd',
  'order',
  'link',
  'beside',
  'around',
  'elsewhere',
  'otherActs',
  'reckoned',
  'stage',
  'otherThing',
  'small',
  'ofOther',
  'toldElsewhere',
  'margin',
  'acts',
  'oneOwner',
  'oneUnit',
] as const;

const CLOSE = 1.35;
const FARTHEST = 4;
const FARTHEST_BEHIND = -3;
const model = inOrder(DIFFERING, DIFFERING_ASPECTS);

/** Whether two claims of one kind state values that cannot both hold of one thing, whatever they are of. */
export function statesOther(a: Claim, b: Claim): boolean {
  switch (a.kind) {
    case 'quantity':
      return (
        a.unit === b.unit &&
        a.part === b.part &&
        a.share === b.share &&
        !areOfOtherSides(a, b) &&
        ((!a.measured && !b.measured) || mayBeOneMeasure(a, b)) &&
        relateAmounts(a, b) === 'different'
      );
    case 'duration':
      return mayBeOfOneTime(a, b) && relateDurations(durationOf(a), durationOf(b)) === 'different';
    case 'date':
      return (
        gapOf(a, b) > 0 && !areOneNight(a, b) && !areOneDayOfYear(a, b) && !areOfOtherSides(a, b)
      );
    default:
      return false;
  }
}

/** Whether two claims are for the model to judge: no rows of names, and no day that is counted from another and a day off. */
export function isForModel({a, b}: Pick<OpenPair, 'a' | 'b'>): boolean {
  const areDays = isDay(a.value ?? '') && isDay(b.value ?? '');
  return a.kind !== 'list' && !((a.reckoned || b.reckoned) && areDays && gapOf(a, b) <= 1);
}

/** What is known of such claims, in the order of `DIFFERING_ASPECTS`. */
export function differingAspects(
  {a, b, grounds: {only, linked}, toldElsewhere, margin}: OpenPair,
  stands: ReadonlyMap<Claim, Stand>,
  ground: Ground,
): number[] {
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  const isDate = a.kind === 'date';
  const counts = a.kind === 'quantity';
  const [one, other] = [stands.get(a)!, stands.get(b)!];
  const ratio = isDate ? 0 : ratioOf(a, b);
  return [
    flag(isDate),
    flag(a.kind === 'duration'),
    Math.min(FARTHEST, Math.log(ratio || 1)),
    isDate ? Math.log1p(gapOf(a, b)) : 0,
    flag(isDate && areOfTwoCalendars(a, b)),
    flag(ratio > 0 && ratio <= CLOSE),
    flag(areComparable(a, b)),
    flag(nameOthers(a, b)),
    flag(only),
    Math.log(one.of * other.of),
    unlikePlaces(one, other),
    ground.links.get(a.sentence)?.get(b.sentence) ?? 0,
    flag(!linked),
    surestAround(a.sentence, b.sentence, ground),
    flag(counts && areElsewhere(a, b)),
    flag(isDate && areOtherActs(a, b)),
    flag(a.reckoned || b.reckoned),
    flag(stageOf(a, b) !== undefined),
    flag(counts && !mayBeOne(a, b)),
    flag(counts && a.unit === undefined && Math.max(...comparedAmounts(a, b)) <= 3),
    flag(isDate && (isOfOther(a, b) || isOfOther(b, a))),
    flag(toldElsewhere),
    Math.max(FARTHEST_BEHIND, margin),
    a.acts.filter((act) => b.acts.includes(act)).length,
    flag(a.side !== undefined && a.side === b.side),
    flag(a.kind === 'duration' && a.value?.at(-1) === b.value?.at(-1)),
  ];
}

/**
 * Judges two claims that state other values as a divergence if they are probably of one thing, by a
 * logistic model that `scripts/fit-divergences.ts` fits to annotated accounts.
 */
export function probableDivergence(
  open: OpenPair,
  stands: ReadonlyMap<Claim, Stand>,
  ground: Ground,
): Judgement | undefined {
  const {a, b, grounds} = open;
  if (!isForModel(open)) return undefined;
  const probable = probabilityOf(logOdds(model, differingAspects(open, stands, ground)));
  if (probable < THRESHOLDS.probablyDiverge) return undefined;
  const stage = a.kind === 'quantity' ? stageOf(a, b) : undefined;
  const reconcile = a.kind === 'date' && areOfTwoCalendars(a, b) ? 'calendar' : stage;
  return {
    ...divergence(a, b, grounds),
    relation: relationOf(a, b),
    ...(reconcile && {reconcile}),
  };
}

/** Whether shares are of what may be one thing, and measures one, or of one dimension: degrees are of more than one kind. */
function mayBeOneMeasure(a: Claim, b: Claim): boolean {
  return a.unit === undefined ? a.counted === b.counted || inOtherMeasures(a, b) : mayBeOne(a, b);
}

/** Whether the one date is the other by the old calendar. */
function areOfTwoCalendars(a: Claim, b: Claim): boolean {
  return gapOf(a, b) === calendarGap(comparedDates(a, b)[0]);
}

/** How many times the greater is the lesser. */
function ratioOf(a: Claim, b: Claim): number {
  const [x, y] =
    a.kind === 'duration'
      ? [daysOfDuration(a.value ?? '') ?? 0, daysOfDuration(b.value ?? '') ?? 0]
      : comparedAmounts(a, b);
  const [least, most] = [Math.min(x, y), Math.max(x, y)];
  return least > 0 ? most / least : Infinity;
}

/** Whether two dates are one but for the year, which is only carried over to one of them. */
function areOneDayOfYear(a: Claim, b: Claim): boolean {
  const [x, y] = comparedDates(a, b);
  return (a.yearless || b.yearless) && x.length > YEAR && x.slice(YEAR) === y.slice(YEAR);
}

/** So many signs of a date are its year. */
const YEAR = 4;

/** Days between two dates; 0 if they meet. */
function gapOf(a: Claim, b: Claim): number {
  const [x, y] = comparedDates(a, b).map(daysOf);
  return daysApart(x, y) ?? 0;
}
