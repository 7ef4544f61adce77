import {dayNumber, printDate, weekdayOf} from '../../../values/edtf.js';
import type {DateFields} from '../date-reading.js';
import {isUnsaidYear} from './unsaid-year.js';

/** Before it, the days of the week of the Gregorian calendar are not those that anybody wrote. */
export const GREGORIAN = '1582-10-15';

/** The day of the month of "the first Sunday of May"; undefined where its calendar, or which year it is, is not known. */
export function dayOfWeekday(
  {month, nth}: DateFields,
  year: number | undefined,
): number | undefined {
  if (!nth || month === undefined || year === undefined || isUnsaidYear(year)) return undefined;
  if (printDate(year, month) < GREGORIAN) return undefined;
  const [first, next] = [dayNumber(year, month, 1), dayNumber(year, month + 1, 1)];
  const offset = (nth.weekday - weekdayOf(first) + 7) % 7;
  const weeks = nth.count === 'last' ? Math.floor((next - first - 1 - offset) / 7) : nth.count - 1;
  return offset + weeks * 7 + 1;
}
