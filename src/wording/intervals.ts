import {msg, str} from '@lit/localize';

import type {Relation} from '../engine/comparison.js';
import {daysBetween} from '../engine/values/edtf.js';
import {formatNumber, partsOfDuration} from './format.js';
import {plural} from './plural.js';

type Unit = 'day' | 'week' | 'month' | 'year';

/**
 * How far the second of two dates is from the first, in the unit that both are given in; below zero where it is
 * earlier. undefined where they are equal or given in different units.
 */
export function signedDifference({
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

/** "one day later", "2 dienomis vėliau"; "earlier" for an amount below zero. */
export function laterBy(amount: number, unit: Unit): string {
  const interval = by(Math.abs(amount), unit);
  return amount > 0 ? msg(str`${interval} later`) : msg(str`${interval} earlier`);
}

/** "5 years longer": the second of two durations against the first; undefined where their units differ or neither is. */
export function longerBy(from: string, to: string): string | undefined {
  const [[a, unit] = [], ...moreA] = partsOfDuration(from);
  const [[b, unitB] = [], ...moreB] = partsOfDuration(to);
  if (a === undefined || b === undefined || unit !== unitB || a === b) return undefined;
  if (moreA.length > 0 || moreB.length > 0 || !isUnit(unit)) return undefined;
  const interval = by(Math.abs(b - a), unit);
  return b > a ? msg(str`${interval} longer`) : msg(str`${interval} shorter`);
}

function isUnit(unit: string | undefined): unit is Unit {
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';
}

/** A measure of difference: in Lithuanian the instrumental, but the genitive after numbers that govern it. */
function by(amount: number, unit: Unit): string {
  const n = formatNumber(amount);
  switch (unit) {
    case 'day':
      if (amount === 1) return msg('one day', {id: 'by-day'});
      return plural(amount, {
        one: msg(str`${n} days`, {id: 'by-day-one'}),
        few: msg(str`${n} days`, {id: 'by-day-few'}),
        other: msg(str`${n} days`, {id: 'by-day-other'}),
      });
    case 'week':
      if (amount === 1) return msg('one week', {id: 'by-week'});
      return plural(amount, {
        one: msg(str`${n} weeks`, {id: 'by-week-one'}),
        few: msg(str`${n} weeks`, {id: 'by-week-few'}),
        other: msg(str`${n} weeks`, {id: 'by-week-other'}),
      });
    case 'month':
      if (amount === 1) return msg('one month', {id: 'by-month'});
      return plural(amount, {
        one: msg(str`${n} months`, {id: 'by-month-one'}),
        few: msg(str`${n} months`, {id: 'by-month-few'}),
        other: msg(str`${n} months`, {id: 'by-month-other'}),
      });
    case 'year':
      if (amount === 1) return msg('one year', {id: 'by-year'});
      return plural(amount, {
        one: msg(str`${n} years`, {id: 'by-year-one'}),
        few: msg(str`${n} years`, {id: 'by-year-few'}),
        other: msg(str`${n} years`, {id: 'by-year-other'}),
      });
  }
}
