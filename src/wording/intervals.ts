import {msg, str} from '@lit/localize';

import type {Relation} from '../engine/comparison.js';
import {daysBetween} from '../engine/values/edtf.js';
import {formatDuration, partsOfDuration} from './format.js';

/** Units of difference, by their letters in ISO 8601. */
const DESIGNATORS = {day: 'D', week: 'W', month: 'M', year: 'Y'} as const;

type Unit = keyof typeof DESIGNATORS;

/**
 * How far the second of two dates is from the first, in the unit that both are given in; below zero where it is
 * earlier. undefined where they are equal or given in different units.
 */
function signedDifference({
  from,
  to,
  days,
}: Omit<Extract<Relation, {type: 'dates'}>, 'type'>): [amount: number, unit: Unit] | undefined {
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
  const match = /^(-?\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(date);
  if (!match) return undefined;
  const month = match[2];
  return {months: Number(match[1]) * 12 + Number(month ?? 1), exact: month !== undefined};
}

/** "a difference of 1 day", "skirtumas – 2 dienos". Which value is later is said by the values themselves. */
export function differenceOfDates(
  dates: Omit<Extract<Relation, {type: 'dates'}>, 'type'>,
): string | undefined {
  const [amount, unit] = signedDifference(dates) ?? [];
  return amount === undefined || unit === undefined ? undefined : differenceOf(amount, unit);
}

/** The same of two durations in one unit; undefined where their units differ or neither is. */
export function differenceOfDurations(from: string, to: string): string | undefined {
  const [[a, unit] = [], ...moreA] = partsOfDuration(from);
  const [[b, unitB] = [], ...moreB] = partsOfDuration(to);
  if (a === undefined || b === undefined || unit !== unitB || a === b) return undefined;
  if (moreA.length > 0 || moreB.length > 0 || !isUnit(unit)) return undefined;
  return differenceOf(b - a, unit);
}

function isUnit(unit: string | undefined): unit is Unit {
  return unit !== undefined && Object.hasOwn(DESIGNATORS, unit);
}

function differenceOf(amount: number, unit: Unit): string {
  const interval = formatDuration(`P${Math.abs(amount)}${DESIGNATORS[unit]}`);
  return msg(str`a difference of ${interval}`);
}
