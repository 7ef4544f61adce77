import {inYear, isDay, isMonth, yearOf} from '../../../values/edtf.js';

/** Stands for the year of a story that nothing says, so that its days can be counted from one another: none that is told of. */
export const UNSAID_YEAR = 9001;

/** From here on a year is that one, or so many before or behind it. */
const FIRST_UNSAID = 8000;

/** Whether a year stands for one that nothing says. */
export function isUnsaidYear(year: number): boolean {
  return year >= FIRST_UNSAID;
}

/** Whether a date is of a year that nothing says. */
export function isUnsaid(value: string): boolean {
  return isUnsaidYear(yearOf(value) ?? 0);
}

/** A date of such a year as EDTF has it: "XXXX-11-26", "XXXX-11"; undefined for what tells less than a month. */
export function withoutYear(value: string): string | undefined {
  const date = value.replace('~', '');
  const isOfMonths = date.split('/').every((end) => isDay(end) || isMonth(end));
  return isOfMonths ? inYear(date, undefined) : undefined;
}
