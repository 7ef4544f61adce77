import type {MentionDraft} from '../../mention.js';
import {daysOf, isDay, printDate, printDay} from '../../values/edtf.js';
import type {FoundDate} from '../dates/found-date.js';
import type {DateReading} from '../dates/grammar.js';
import type {ReadDate} from './date-in-story.js';

/** The mention of a date, as it was read. */
export function dateMention(date: FoundDate, {value, resolvedFrom}: ReadDate): MentionDraft {
  const julian = julianDay(value, date.reading);
  return {
    kind: 'date',
    start: date.start,
    end: date.end,
    value: marked(value, date),
    qualifier: date.approximate || date.uncertain ? 'about' : 'exact',
    ...(resolvedFrom !== undefined && {resolvedFrom}),
    ...(date.attributive && {attributive: true as const}),
    ...(date.reading.ambiguous && {ambiguous: true as const}),
    ...(date.bound && {bound: date.bound}),
    ...(julian !== undefined && {julian}),
  };
}

/** A value with EDTF's marks of what is about, uncertain, or both. */
function marked(value: string, {approximate, uncertain}: FoundDate): string {
  if (/[~/X]/.test(value)) return value;
  return value + (approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '');
}

/** The day of the Julian calendar that a day is written as; in December the year may be one less. */
function julianDay(value: string, {julian}: DateReading): string | undefined {
  if (!julian || !isDay(value)) return undefined;
  const year = Number(printDay(daysOf(value)!.first).replace(/(-\d\d){2}$/, ''));
  const isOfYearBefore = julian.month === 12 && !value.includes('-12-');
  return printDate(isOfYearBefore ? year - 1 : year, julian.month, julian.day);
}
