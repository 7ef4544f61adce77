import {remembered} from '../grammar/remembered.js';

/** The days that a date may mean: counted from 1 January 1970, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** How two dates stand to each other, the first seen from the second. */
export type DateRelation = 'same' | 'contains' | 'within' | 'overlaps' | 'before' | 'after';

const DAY = 86_400_000;
/** First month of each season, 21 to 24; winter runs into the next year. */
const SEASON_MONTHS: Readonly<Record<string, number>> = {21: 3, 22: 6, 23: 9, 24: 12};

/**
 * The days that an EDTF date of levels 0 and 1 covers, as far as Greta writes them: years, months, days, seasons
 * (`1940-22`), decades and centuries (`192X`, `14XX`), intervals, and the marks `~`, `?`, `%`, which are passed over.
 * Proleptic Gregorian.
 *
 * @returns undefined for what has no year (`XXXX-10-03`) or is no such date.
 */
export const daysOf = remembered((edtf): Days | undefined => {
  const [from, to] = edtf.split('/');
  if (from === undefined) return undefined;
  const first = spanOf(from);
  const last = to === undefined ? first : spanOf(to);
  if (!first || !last) return undefined;
  return {first: first.first, last: last.last};
});

function spanOf(text: string): Days | undefined {
  const date = text.replace(/[~?%]/g, '');
  const open = /^(-?\d+)(X{1,3})$/.exec(date);
  if (open) {
    const size = 10 ** open[2]!.length;
    const year = Number(open[1]) * size;
    return {first: dayNumber(year, 1, 1), last: dayNumber(year + size, 1, 1) - 1};
  }
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) {
    return {first: dayNumber(year, 1, 1), last: dayNumber(year + 1, 1, 1) - 1};
  }
  const season = SEASON_MONTHS[match[2]];
  if (season !== undefined) {
    return {first: dayNumber(year, season, 1), last: dayNumber(year, season + 3, 1) - 1};
  }
  const month = Number(match[2]);
  if (match[3] === undefined) {
    return {first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1};
  }
  const day = dayNumber(year, month, Number(match[3]));
  return {first: day, last: day};
}

/** Days between two times, 0 where they meet; undefined where one is not known. */
export function daysApart(a: Days | undefined, b: Days | undefined): number | undefined {
  return a && b && Math.max(0, a.first - b.last, b.first - a.last);
}

/** Days from 1 January 1970 to a day of the Gregorian calendar; a month past 12 runs into the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Not `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

/** The day of the week of a day number: 1 Monday to 7 Sunday, as in ISO 8601. */
export function weekdayOf(day: number): number {
  // 1 January 1970 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The EDTF day of a day number. */
export function printDay(day: number): string {
  const date = new Date(day * DAY);
  return printDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** An EDTF date of as many parts as are given. `month` may be a season, 21 to 24. */
export function printDate(year: number, month?: number, day?: number): string {
  const pad = (n: number, size: number): string => String(Math.abs(n)).padStart(size, '0');
  const parts = [`${year < 0 ? '-' : ''}${pad(year, 4)}`];
  if (month !== undefined) parts.push(pad(month, 2));
  if (month !== undefined && day !== undefined) parts.push(pad(day, 2));
  return parts.join('-');
}

/** Whether a date names one day. */
export function isDay(edtf: string): boolean {
  return /^-?\d{4}-\d\d-\d\d[~?%]?$/.test(edtf);
}

/** Whether a date names one month of a year. */
export function isMonth(edtf: string): boolean {
  return /^-?\d{4}-(?:0\d|1[0-2])[~?%]?$/.test(edtf);
}

/** Days from one date to another; undefined unless both are days. */
export function daysBetween(from: string, to: string): number | undefined {
  if (!isDay(from) || !isDay(to)) return undefined;
  const [a, b] = [daysOf(from), daysOf(to)];
  return a && b && b.first - a.first;
}

/** How two dates stand to each other by the days they cover; undefined where one has no year. */
export function relateDays(a: Days | undefined, b: Days | undefined): DateRelation | undefined {
  if (!a || !b) return undefined;
  if (a.first === b.first && a.last === b.last) return 'same';
  if (a.last < b.first) return 'before';
  if (b.last < a.first) return 'after';
  if (a.first <= b.first && b.last <= a.last) return 'contains';
  if (b.first <= a.first && a.last <= b.last) return 'within';
  return 'overlaps';
}
