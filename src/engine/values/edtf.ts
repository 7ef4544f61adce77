import {remembered} from '../grammar/remembered.js';

/** The days that a date may mean: counted from 1 January 1970, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** One date taken apart. */
export interface DateParts {
  /** Of a decade or a century its first; undefined where nothing says it (`XXXX-10-03`). */
  readonly year: number | undefined;
  /** How many years it may be of: 1, or 10, 100 or 1,000 where their last figures are left open. */
  readonly years: number;
  /** 1 to 12, or 21 to 24 for a season. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** About `~`, uncertain `?`, or both `%`. */
  readonly mark: '' | '~' | '?' | '%';
}

/** How two dates stand to each other, the first seen from the second. */
export type DateRelation = 'same' | 'contains' | 'within' | 'overlaps' | 'before' | 'after';

const DAY = 86_400_000;
/** First month of each season, 21 to 24; winter runs into the next year. */
const SEASON_MONTHS: Readonly<Record<string, number>> = {21: 3, 22: 6, 23: 9, 24: 12};
/** Stands for a year that nothing says. */
const NO_YEAR = 'XXXX';
const DATE = /^(XXXX|-?\d{4}|-?\d{1,3}X{1,3})(?:-(0[1-9]|1[0-2]|2[1-4])(?:-(\d\d))?)?([~?%]?)$/;

/** The parts of a date; undefined for a stretch of time, and for what is no such date. */
export const partsOf = remembered((edtf): DateParts | undefined => {
  const [, told, month, day, mark] = DATE.exec(edtf) ?? [];
  if (told === undefined) return undefined;
  const open = told === NO_YEAR ? 0 : told.split('X').length - 1;
  if (open > 0 && month !== undefined) return undefined;
  return {
    year: told === NO_YEAR ? undefined : Number(told.replaceAll('X', '0')),
    years: 10 ** open,
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
    mark: mark as DateParts['mark'],
  };
});

/** Both ends of a stretch of time (`1939-09/1940`), of which an open one is `..` or empty; of a date twice that. */
export function endsOf(edtf: string): readonly [from: string, to: string] {
  const [from = '', to = from] = edtf.split('/');
  return [from, to];
}

/** The year that a date says, or the beginning of a stretch; undefined for one without, and for decades and centuries. */
export function yearOf(edtf: string): number | undefined {
  const parts = partsOf(endsOf(edtf)[0]);
  return parts?.years === 1 ? parts.year : undefined;
}

/** The month of a date, or of the beginning of a stretch: `1939-10` of `1939-10-12`; undefined where it says none. */
export function monthOf(edtf: string): string | undefined {
  const {year, month} = partsOf(endsOf(edtf)[0]) ?? {};
  return year === undefined || month === undefined || month > 12
    ? undefined
    : printDate(year, month);
}

/** Whether a date, or the beginning of a stretch, tells of a day or a month whose year nothing says. */
export function lacksYear(edtf: string): boolean {
  return edtf.startsWith(NO_YEAR);
}

/** A day or month of another year, or, where that is undefined, of one that nothing says; of a stretch both ends. */
export function inYear(edtf: string, year: number | undefined): string {
  return edtf.replaceAll(
    /(?<=^|\/)(?:-?\d{4}|XXXX)(?=-)/g,
    year === undefined ? NO_YEAR : printDate(year),
  );
}

/**
 * The days that an EDTF date of levels 0 and 1 covers, as far as Greta writes them: years, months, days, seasons
 * (`1940-22`), decades and centuries (`192X`, `14XX`), intervals, and the marks `~`, `?`, `%`, which are passed over.
 * Proleptic Gregorian.
 *
 * @returns undefined for what has no year (`XXXX-10-03`) or is no such date.
 */
export const daysOf = remembered((edtf): Days | undefined => {
  const [from, to] = endsOf(edtf);
  const first = spanOf(from);
  const last = to === from ? first : spanOf(to);
  if (!first || !last) return undefined;
  return {first: first.first, last: last.last};
});

function spanOf(date: string): Days | undefined {
  const {year, years = 1, month, day} = partsOf(date) ?? {};
  if (year === undefined) return undefined;
  if (month === undefined) {
    return {first: dayNumber(year, 1, 1), last: dayNumber(year + years, 1, 1) - 1};
  }
  const season = SEASON_MONTHS[month];
  if (season !== undefined) {
    return {first: dayNumber(year, season, 1), last: dayNumber(year, season + 3, 1) - 1};
  }
  if (day === undefined) {
    return {first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1};
  }
  const one = dayNumber(year, month, day);
  return {first: one, last: one};
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

/** An EDTF date of as many parts as are given, without its year where that is undefined. `month` may be a season, 21 to 24. */
export function printDate(year: number | undefined, month?: number, day?: number): string {
  const pad = (n: number, size: number): string => String(Math.abs(n)).padStart(size, '0');
  const parts = [year === undefined ? NO_YEAR : `${year < 0 ? '-' : ''}${pad(year, 4)}`];
  if (month !== undefined) parts.push(pad(month, 2));
  if (month !== undefined && day !== undefined) parts.push(pad(day, 2));
  return parts.join('-');
}

/** A decade or a century by its first year: `192X`, `14XX`. */
export function printSpan(year: number, years: 10 | 100): string {
  const open = years === 10 ? 'X' : 'XX';
  return printDate(year).slice(0, -open.length) + open;
}

/** Whether a date names one day. */
export function isDay(edtf: string): boolean {
  return /^-?\d{4}-\d\d-\d\d[~?%]?$/.test(edtf);
}

/** Whether a date names one year. */
export function isYear(edtf: string): boolean {
  return /^-?\d{4}[~?%]?$/.test(edtf);
}

/** Whether a date names one month of a year. */
export function isMonth(edtf: string): boolean {
  return /^-?\d{4}-(?:0[1-9]|1[0-2])[~?%]?$/.test(edtf);
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
