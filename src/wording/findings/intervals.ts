import {msg, str} from '@lit/localize';

import type {Relation} from '../../engine/relation.js';
import {daysBetween, partsOf} from '../../engine/values/edtf.js';
import type {DurationUnit} from '../format.js';
import {formatDuration, partsOfDuration} from '../format.js';

/** Units, by how many of the smallest that they convert into without a calendar: months, days, or seconds. */
const UNITS: Readonly<Record<DurationUnit, readonly [smallest: DurationUnit, count: number]>> = {
  year: ['month', 12],
  month: ['month', 1],
  week: ['day', 7],
  day: ['day', 1],
  hour: ['second', 3600],
  minute: ['second', 60],
  second: ['second', 1],
};

/** Their letters in ISO 8601. */
const DESIGNATORS: Readonly<Record<DurationUnit, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
};

/**
 * How far the second of two dates is from the first, in the unit that both are given in; below zero where it is
 * earlier. undefined where they are equal or given in different units.
 */
function signedDifference({
  from,
  to,
  days,
}: Omit<Extract<Relation, {type: 'dates'}>, 'type'>):
  [amount: number, unit: DurationUnit] | undefined {
  const between = daysBetween(from, to) ?? days;
  if (between !== undefined) return between === 0 ? undefined : [between, 'day'];
  const [a, b] = [readMonth(from), readMonth(to)];
  if (!a || a.exact !== b?.exact) return undefined;
  const months = b.months - a.months;
  if (months === 0) return undefined;
  return a.exact ? [months, 'month'] : [months / 12, 'year'];
}

/** Months since the year 0, where a date is a month or a year. */
function readMonth(date: string): {months: number; exact: boolean} | undefined {
  const {year, years, month, day, mark} = partsOf(date) ?? {};
  if (year === undefined || years !== 1 || day !== undefined || mark !== '') return undefined;
  if (month === undefined) return {months: year * 12 + 1, exact: false};
  return month > 12 ? undefined : {months: year * 12 + month, exact: true};
}

/**
 * By how much two dates differ, in words: "a difference of 1 day", „skirtumas – 2 dienos“. Which value is later is said by the
 * values themselves.
 */
export function differenceOfDates(
  dates: Omit<Extract<Relation, {type: 'dates'}>, 'type'>,
): string | undefined {
  const [amount, unit] = signedDifference(dates) ?? [];
  return amount === undefined || unit === undefined ? undefined : differenceOf(amount, unit);
}

/**
 * The same of two durations, in the smaller of their units; undefined where neither converts into the other's (months and
 * days), where either has parts in several, or where they are equal.
 */
export function differenceOfDurations(from: string, to: string): string | undefined {
  const [[a, unitA] = [], ...moreA] = partsOfDuration(from);
  const [[b, unitB] = [], ...moreB] = partsOfDuration(to);
  if (a === undefined || b === undefined || !unitA || !unitB) return undefined;
  const [[smallest, perA], [other, perB]] = [UNITS[unitA], UNITS[unitB]];
  if (smallest !== other || moreA.length > 0 || moreB.length > 0) return undefined;
  const [unit, per] = perA < perB ? [unitA, perA] : [unitB, perB];
  const difference = (b * perB - a * perA) / per;
  return difference === 0 ? undefined : differenceOf(difference, unit);
}

function differenceOf(amount: number, unit: DurationUnit): string {
  const time = UNITS[unit][0] === 'second' ? 'T' : '';
  const interval = formatDuration(`P${time}${Math.abs(amount)}${DESIGNATORS[unit]}`);
  return msg(str`a difference of ${interval}`);
}
