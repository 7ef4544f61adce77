import {yearOf} from './edtf.js';

/** Until then a year of England began in March, and what happened in its first months may be given the year before. */
export const NEW_YEAR_IN_JANUARY = 1752;

/**
 * The day of the Gregorian calendar that a day of the Julian was. Days are counted on from 1 March of a year, so that a
 * leap day is the last of its year (J. Meeus, Astronomical Algorithms, chapter 7).
 */
export function gregorianDay(
  year: number,
  month: number,
  day: number,
): {year: number; month: number; day: number} {
  const begun = month > 2 ? year : year - 1;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day + julianGap(begun));
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}

/**
 * Days between the Julian and the Gregorian calendar on a date, from 1582 until the last states had changed over, in
 * 1923; undefined outside.
 *
 * @param date EDTF.
 */
export function calendarGap(date: string): number | undefined {
  const year = yearOf(date);
  return year === undefined || year < 1582 || year > 1923 ? undefined : julianGap(year);
}

/** Days by which the Gregorian calendar is ahead of the Julian from 1 March of a year to the end of the next February. */
export function julianGap(year: number): number {
  const centuries = Math.floor(year / 100);
  return centuries - Math.floor(centuries / 4) - 2;
}
