import {DAYS_IN_YEAR} from '../../values/mean-year.js';
import type {Unit} from '../keys/units.js';
import {ALIGNMENT} from '../weights.js';
import type {Pair} from './candidates.js';

/** Days between two sentences that are of other years. */
export const YEARS_APART = 400;

/**
 * Whether the days of paired sentences are not those of one story: of other years, though the generals of Austerlitz and
 * Borodino are the same; or each so far from the other as no second pair's are, though Leningrad and Stalingrad had one army.
 * An account that says no year, or counts days from one that it does not say, may be read in a wrong one; then all its days
 * are equally far from those of the other.
 */
export function areOfOtherDays(
  pairs: readonly Pick<Pair, 'left' | 'right' | 'gap'>[],
  a: readonly Unit[],
  b: readonly Unit[],
): boolean {
  const {fewest, times, fewestDays, share} = ALIGNMENT.otherDays;
  const ofDays = pairs.filter(
    ({left, right, gap}) => gap !== undefined && isOfOneDay(a[left]!) && isOfOneDay(b[right]!),
  );
  const apart = ofDays.filter((pair) => pair.gap! > YEARS_APART && !isDayOfYear(pair.gap!)).length;
  if (apart >= fewest && apart > times * (ofDays.length - apart)) return true;
  const gaps = ofDays.map(({gap}) => gap!);
  return gaps.length >= fewestDays && mostAlike(gaps) < share * gaps.length;
}

/** Whether two days so far from each other are one day of the year. */
function isDayOfYear(gap: number): boolean {
  const over = gap % DAYS_IN_YEAR;
  return Math.min(over, DAYS_IN_YEAR - over) <= ALIGNMENT.otherDays.oneDay;
}

/** How many of some distances are the same, give or take a day. */
function mostAlike(gaps: readonly number[]): number {
  const times = new Map<number, number>();
  for (const gap of gaps) times.set(gap, (times.get(gap) ?? 0) + 1);
  const timesOf = (gap: number): number => times.get(gap) ?? 0;
  let most = 0;
  for (const gap of times.keys())
    most = Math.max(most, timesOf(gap - 1) + timesOf(gap) + timesOf(gap + 1));
  return most;
}

function isOfOneDay({time}: Unit): boolean {
  return time?.first === time?.last;
}
