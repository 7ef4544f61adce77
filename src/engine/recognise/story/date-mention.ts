import type {MentionDraft} from '../../mention.js';
import {daysOf, isDay, partsOf, printDate, printDay} from '../../values/edtf.js';
import type {FoundDate} from '../dates/found-date.js';
import type {DateReading} from '../dates/date-reading.js';
import {isUnsaid, withoutYear} from '../dates/calendar/unsaid-year.js';
import type {ReadDate} from './told/read-date.js';

/** The mention of a date, as it was read; undefined where it lacks a year that nothing says, and is no day. */
export function dateMention(date: FoundDate, read: ReadDate): MentionDraft | undefined {
  const {from, step} = date.reading;
  const isUntold = isUnsaid(read.value);
  const value = isUntold ? withoutYear(read.value) : read.value;
  if (value === undefined) return undefined;
  const julian = isUntold ? undefined : julianDay(value, date.reading);
  // Of a day that lacks its year only a count tells more than is written.
  const isWritten = isUntold && !step && from.month !== undefined;
  const resolvedFrom = isWritten ? undefined : read.resolvedFrom;
  return {
    kind: 'date',
    start: date.start,
    end: date.end,
    value: marked(value, date),
    qualifier: date.approximate || date.uncertain ? 'about' : 'exact',
    ...(resolvedFrom !== undefined && {resolvedFrom}),
    ...(isReckoned(date.reading) && resolvedFrom !== undefined && {reckoned: true as const}),
    ...(date.attributive && {attributive: true as const}),
    ...(date.reading.ambiguous && {ambiguous: true as const}),
    ...(date.bound && {bound: date.bound}),
    ...(julian !== undefined && {julian}),
  };
}

/** Whether a date is a step from another, and not a day of the year that one steps to: "26 June of the next year". */
function isReckoned({from, step}: DateReading): boolean {
  return step !== undefined && from.month === undefined;
}

/** A value with EDTF's marks of what is about, uncertain, or both. */
function marked(value: string, {approximate, uncertain}: FoundDate): string {
  if (/[~/X]/.test(value)) return value;
  return value + (approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '');
}

/** The day of the Julian calendar that a day is written as; in December the year may be one less. */
function julianDay(value: string, {julian}: DateReading): string | undefined {
  if (!julian || !isDay(value)) return undefined;
  const {year, month} = partsOf(printDay(daysOf(value)!.first))!;
  const isOfYearBefore = julian.month === 12 && month !== 12;
  return printDate(isOfYearBefore ? year! - 1 : year, julian.month, julian.day);
}
