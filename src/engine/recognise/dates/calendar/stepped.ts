import type {Days} from '../../../values/edtf.js';
import {
  daysBetween,
  daysOf,
  endsOf,
  isDay,
  partsOf,
  printDate,
  printDay,
  weekdayOf,
  yearOf,
} from '../../../values/edtf.js';
import type {DateFields, DateStep} from '../date-reading.js';
import {GREGORIAN} from './nth-weekday.js';
import {printFields} from './print.js';
import {isUnsaid} from './unsaid-year.js';

/** Days of units that are counted in them. */
const DAYS: Readonly<Partial<Record<DateStep['unit'], number>>> = {day: 1, week: 7, fortnight: 14};

/** In EDTF; and the last month of a year in which it still is that of the year before. */
const WINTER = 24;
const MARCH = 3;

/**
 * A date so many units from another; undefined where the other is too vague for it.
 *
 * @param within The month, the day or the season of the year that the step leads to.
 */
export function stepped(value: string, step: DateStep, within: DateFields): string | undefined {
  const days = daysOf(value);
  if (!days || Number.isNaN(step.count)) return undefined;
  if ((within.season ?? within.month ?? within.easter) !== undefined)
    return toTimeOfYear(value, days, step, within);
  if (step.weekday !== undefined) return toWeekday(value, days, step.weekday, step.count);
  const size = DAYS[step.unit];
  return size === undefined ? toMonthOrYear(value, step, within) : toDay(value, size, step, within);
}

/**
 * Steps to a season, or to a day or a month of the year that a step leads to: "that winter", "the previous August", "3 May of
 * the following year".
 */
function toTimeOfYear(
  value: string,
  days: Days,
  {count, whole}: DateStep,
  within: DateFields,
): string | undefined {
  const told = yearOf(printDay(days.first))!;
  // "that winter", in January
  const isOfLast =
    within.season === WINTER && count === 0 && (partsOf(value)?.month ?? WINTER) <= MARCH;
  const year = isOfLast ? told - 1 : told;
  const inYear = (apart: number) => printFields({...within, year: year + apart}, undefined);
  if (!whole || count === 0) return inYear(count);
  // The next such time may be of the same year.
  const same = daysOf(inYear(0) ?? '');
  const isPast = count > 0 ? (same?.first ?? 0) <= days.last : (same?.last ?? 0) >= days.first;
  return inYear(isPast ? count : 0);
}

/** Steps to a day of the week, never the day itself: "Tuesday last", "on Tuesday". */
function toWeekday(value: string, days: Days, weekday: number, count: number): string | undefined {
  if (value < GREGORIAN || isUnsaid(value) || !isDay(lastDayOf(value))) return undefined;
  const apart = weekday - weekdayOf(days.last);
  return printDay(days.last + (count < 0 ? -1 - ((6 - apart) % 7) : 1 + ((apart + 6) % 7)));
}

/** Steps from a day to a day: "two days later", "a week before", "early the next day". */
function toDay(
  value: string,
  size: number,
  {unit, count}: DateStep,
  {part}: DateFields,
): string | undefined {
  // "the same week" is no day, and neither is "the end of the day" one.
  if (count === 0 && unit !== 'day') return undefined;
  if (part !== undefined && (count === 0 || unit !== 'day')) return undefined;
  const [, end] = endsOf(value);
  const from = isDay(end) ? daysOf(end) : undefined;
  return from && printDay(from.last + count * size);
}

/** Steps to a month or a year, or to a part of it: "two years later", "the end of the following year", "the 1st of the following month". */
function toMonthOrYear(
  value: string,
  {unit, count, whole, exact}: DateStep,
  {part, day}: DateFields,
): string | undefined {
  const [start, end] = endsOf(value);
  const {year, years, month, day: told} = partsOf(start) ?? {};
  if (year === undefined || years !== 1 || (start !== end && month === undefined)) return undefined;
  const isItself = count === 0 && !part;
  const about = isItself || (whole && part === undefined) ? '' : '~';
  if (unit === 'year' && !exact)
    return isItself ? printDate(year) : `${printDate(year + count)}${about}`;
  // A month behind a season is none that anybody could tell.
  if (month === undefined || month > 12) return undefined;
  const size = unit === 'year' ? 12 : unit === 'half-year' ? 6 : 1;
  const months = year * 12 + month - 1 + count * size;
  const inMonth = (within?: number): string =>
    printDate(Math.floor(months / 12), (months % 12) + 1, within);
  if (day !== undefined) return inMonth(day);
  const same = exact && isDay(value) ? inMonth(told) : undefined;
  // A month after 31 January there is no such day.
  const isThere = same !== undefined && printDay(daysOf(same)!.first) === same;
  return isThere ? same : `${inMonth()}${about}`;
}

/** The second day of a night, "9–10 October"; else the date itself. */
function lastDayOf(value: string): string {
  const [from, to] = endsOf(value);
  return daysBetween(from, to) === 1 ? to : value;
}
