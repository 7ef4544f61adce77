import type {Claim} from '../claim.js';
import {inOrder, logOdds, probabilityOf} from '../logistic.js';
import {daysOfDuration, relateDurations} from '../values/duration.js';
import {daysOf} from '../values/edtf.js';
import {calendarGap} from '../values/julian.js';
import {nameOthers} from './alikeness.js';
import {areComparable, mayBeOne} from './comparable.js';
import {areElsewhere} from './contradiction.js';
import {isOfOther} from './differing-dates.js';
import {divergence, stageOf} from './evidence.js';
import type {Judgement} from './finding.js';
import {DIFFERING} from './fitted-differing.js';
import type {Grounds} from './grounds.js';
import {areOtherActs, LINK} from './grounds.js';
import {
  comparedAmounts,
  comparedDates,
  datesOf,
  differenceOf,
  durationOf,
  relateAmounts,
} from './relations.js';
import {THRESHOLDS} from './rules.js';
import type {Stand} from './stand.js';
import {unlikePlaces} from './stand.js';

/**
 * What is known of two differing claims of linked sentences: that they are dates, or durations; how far apart they are, as
 * the logarithm of their ratio or of the days between; whether the one is the other by the old calendar; whether that is little; whether one thing is counted; whether each
 * names somebody else; what they share beside the link; whether each is the only one of its sentence that is left; whether
 * one act stands nearest to both; how many such claims both sentences have, and how unlike the place of these is among them.
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
  'shared',
  'only',
  'sameAct',
  'crowd',
  'order',
] as const;

const CLOSE = 1.35;
const FARTHEST = 4;
const model = inOrder(DIFFERING, DIFFERING_ASPECTS);

/** Whether two claims of one kind state values that cannot both hold of one thing, whatever they are of. */
export function statesOther(a: Claim, b: Claim): boolean {
  switch (a.kind) {
    case 'quantity':
      return a.unit === b.unit && a.part === b.part && a.share === b.share && isOtherAmount(a, b);
    case 'duration':
      return relateDurations(durationOf(a), durationOf(b)) === 'different';
    case 'date':
      return isOtherDate(a, b);
    default:
      return false;
  }
}

/** What is known of such claims, in the order of `DIFFERING_ASPECTS`. */
export function differingAspects(
  a: Claim,
  b: Claim,
  {weight, only}: Grounds,
  stands: ReadonlyMap<Claim, Stand>,
): number[] {
  const [one, other] = [stands.get(a)!, stands.get(b)!];
  const ratio = a.kind === 'date' ? 0 : ratioOf(a, b);
  return [
    a.kind === 'date' ? 1 : 0,
    a.kind === 'duration' ? 1 : 0,
    Math.min(FARTHEST, Math.log(ratio || 1)),
    a.kind === 'date' ? Math.log1p(gapOf(a, b)) : 0,
    a.kind === 'date' && areOfTwoCalendars(a, b) ? 1 : 0,
    ratio > 0 && ratio <= CLOSE ? 1 : 0,
    areComparable(a, b) ? 1 : 0,
    nameOthers(a, b) ? 1 : 0,
    weight - LINK,
    only ? 1 : 0,
    a.acts[0] !== undefined && a.acts[0] === b.acts[0] ? 1 : 0,
    Math.log(one.of * other.of),
    unlikePlaces(one, other),
  ];
}

/**
 * Judges two claims of linked sentences that state other values as a divergence if they are probably of one thing, by a
 * logistic model that `scripts/fit-divergences.ts` fits to annotated accounts.
 */
export function probableDivergence(
  a: Claim,
  b: Claim,
  grounds: Grounds,
  stands: ReadonlyMap<Claim, Stand>,
): Judgement | undefined {
  if (grounds.conflict || !grounds.linked || !statesOther(a, b)) return undefined;
  const probable = probabilityOf(logOdds(model, differingAspects(a, b, grounds, stands)));
  if (probable < THRESHOLDS.probablyDiverge) return undefined;
  const found = divergence(a, b, grounds);
  switch (a.kind) {
    case 'quantity': {
      const reconcile = stageOf(a, b);
      return {...found, relation: differenceOf(a, b), ...(reconcile && {reconcile})};
    }
    case 'duration':
      return {...found, relation: {type: 'durations', from: a.value ?? '', to: b.value ?? ''}};
    default: {
      return {
        ...found,
        relation: datesOf(a, b),
        ...(areOfTwoCalendars(a, b) && {reconcile: 'calendar'}),
      };
    }
  }
}

/** Whether two amounts differ, and nothing that is counted, nor where, keeps them apart. */
function isOtherAmount(a: Claim, b: Claim): boolean {
  // Of the smallest numbers every sentence has some.
  const isSmall = a.unit === undefined && Math.max(...comparedAmounts(a, b)) <= 3;
  return !isSmall && mayBeOne(a, b) && !areElsewhere(a, b) && relateAmounts(a, b) === 'different';
}

/** Whether two dates differ that the accounts state, and neither their acts nor their states are others. */
function isOtherDate(a: Claim, b: Claim): boolean {
  if (a.reckoned || b.reckoned || stageOf(a, b) || areOtherActs(a, b)) return false;
  return !isOfOther(a, b) && !isOfOther(b, a) && gapOf(a, b) > 0;
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

/** Days between two dates; 0 if they meet. */
function gapOf(a: Claim, b: Claim): number {
  const [x, y] = comparedDates(a, b).map(daysOf);
  return x && y ? Math.max(0, x.first - y.last, y.first - x.last) : 0;
}
