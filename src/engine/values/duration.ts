import type {Qualifier} from '../mention.js';
import {DAYS_IN_MONTH, DAYS_IN_YEAR} from './mean-year.js';
import type {QuantityRelation} from './quantity.js';
import {grain, isCeiling, isLimit} from './quantity.js';

/** Days of a unit of an ISO 8601 duration, on average. */
const DAYS: Readonly<Record<string, number>> = {
  Y: DAYS_IN_YEAR,
  M: DAYS_IN_MONTH,
  W: 7,
  D: 1,
  TH: 1 / 24,
  TM: 1 / 1440,
  TS: 1 / 86_400,
};

/** A duration in days, for comparison only: a month is a twelfth of a year. undefined for a range and what is no duration. */
export function daysOfDuration(duration: string): number | undefined {
  const match = /^P((?:\d+(?:\.\d+)?[YMWD])*)(?:T((?:\d+(?:\.\d+)?[HMS])+))?$/.exec(duration);
  if (!match) return undefined;
  const [, days = '', time = ''] = match;
  const parts = [...partsOf(days, ''), ...partsOf(time, 'T')];
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0);
}

function partsOf(text: string, prefix: string): number[] {
  return Array.from(
    text.matchAll(/(\d+(?:\.\d+)?)([YMWDHS])/g),
    ([, amount = '', letter = '']) => Number(amount) * (DAYS[prefix + letter] ?? 0),
  );
}

/** The ends of a duration in days; twice the same unless it is a range, `P10Y/P15Y`. */
export function rangeOfDays(duration: string): readonly [number, number] | undefined {
  const [from = '', to = from] = duration.split('/');
  const [least, most] = [daysOfDuration(from), daysOfDuration(to)];
  return least === undefined || most === undefined ? undefined : [least, most];
}

/** A duration as an account states it. */
export interface Duration {
  /** ISO 8601, or a range of two. */
  readonly value: string;
  readonly qualifier: Qualifier;
}

/** How two durations stand to each other; as for amounts. */
export type DurationRelation = Exclude<QuantityRelation, 'ceiling'>;

/** The largest share by which a rounded duration, or one that is about so long, may miss. */
const TOLERANCE = 0.1;
/** Durations in days that differ by a smaller share are one: 365 days are a year. */
const SAME = 0.001;
/** Below this, a number of one unit is not rounded without a word that says so: 39 years are not 40. */
const LEAST_ROUNDED = 100;

/**
 * Relates two durations of one thing. One stated in a coarser unit, or in a rounder number of the same, is the other if it
 * misses by no more than half of what it is stated in, or all of it in units that have gone by, and a tenth of itself: 8 days
 * are 8 days and 3 hours, two and a half hours are 151 minutes.
 */
export function relateDurations(a: Duration, b: Duration): DurationRelation {
  if (a.value === b.value) return 'same';
  const [one, other] = [rangeOfDays(a.value), rangeOfDays(b.value)];
  if (!one || !other) return 'different';
  if (isCeiling(a) && isCeiling(b))
    return relateDurations({...a, qualifier: 'exact'}, {...b, qualifier: 'exact'});
  const isRange = a.value.includes('/') || b.value.includes('/');
  if (isRange || isLimit(a) || isLimit(b)) {
    const [x, y] = [allowed(one, a), allowed(other, b)];
    return x[0] <= y[1] && y[0] <= x[1] ? 'compatible' : 'different';
  }
  const [x, y] = [one[0], other[0]];
  const [apart, most] = [Math.abs(x - y), Math.max(x, y)];
  if (apart <= most * SAME) return 'same';
  if (apart > most * TOLERANCE) return 'different';
  if (a.qualifier === 'about' || b.qualifier === 'about') return 'rounded';
  const [first, second] = [statedIn(a.value), statedIn(b.value)];
  const coarse = first.days * first.grain >= second.days * second.grain ? first : second;
  if (first.days === second.days && (first.grain === second.grain || coarse.count < LEAST_ROUNDED))
    return 'different';
  // Whole weeks and months are counted out: eleven weeks are 81 days.
  const isOver = first.days !== second.days && coarse === (x < y ? first : second);
  const unit = coarse.days * coarse.grain;
  return apart <= unit / 2 || (isOver && apart < unit) ? 'rounded' : 'different';
}

function allowed(
  [least, most]: readonly [number, number],
  {qualifier}: Duration,
): [number, number] {
  if (qualifier === 'at-least' || qualifier === 'over') return [least, Infinity];
  if (isCeiling({qualifier})) return [0, most];
  return [least, most];
}

/** The least unit that a duration is stated in, in days; how many of it, and how round a number that is. */
function statedIn(duration: string): {days: number; count: number; grain: number} {
  // Months and a half are printed with fifteen days.
  const months = /^P(\d+)M15D$/.exec(duration)?.[1];
  if (months !== undefined) return statedIn(`P${months}.5M`);
  const [, amount = '1', letter = 'D'] = /(\d+(?:\.\d+)?)([YMWDHS])$/.exec(duration) ?? [];
  const count = Number(amount);
  return {
    days: DAYS[(duration.includes('T') ? 'T' : '') + letter] ?? 1,
    count,
    grain: grain(count),
  };
}
