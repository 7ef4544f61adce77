import type {MentionDraft} from '../mention.js';
import {daysOf, isDay, printDate, printDay} from '../values/edtf.js';
import type {DateFields, DateReading} from './date-grammar.js';
import {dayBefore, dayOfMonth, printReading, stepped} from './date-print.js';
import type {FoundDate} from './dates.js';
import type {Anchor, WrittenYear} from './story-years.js';
import {anchorOf, MEMORY, nearestYear} from './story-years.js';

/** A date of the story. */
interface ToldDate {
  readonly value: string;
  readonly text: string;
  readonly sentence: number;
}

/** So many sentences on a day without its month is of the month that was told. */
const NEAR = 2;
/** So many sentences on "on Monday" may still be of the week of the date that was told. */
const OF_WEEK = 5;
/** So many sentences on "three days later" may still count from the date that was told. */
const FAR = 12;
/**
 * Gives each date what is not written in it.
 *
 * A date without a year takes the year in which it follows most closely on the dates told before it: every one of the
 * last dates speaks for the year that makes the step from it small and forward, the nearer ones louder. So a side
 * remark about another year does not carry the story with it, nor do many of them drown the last full date. Captions and quotations listen but do not speak. Where
 * nothing is told before, the first full date behind it speaks. Two dates joined by "and" share the year written with
 * the second.
 */
export function resolveDates(found: readonly FoundDate[]): MentionDraft[] {
  const anchors: Anchor[] = [];
  const drafts: MentionDraft[] = [];
  const behind = readYearsBehind(found);
  let last: ToldDate | undefined;
  let lastDay: ToldDate | undefined;
  for (const [index, date] of found.entries()) {
    const {reading} = date;
    const told =
      (reading.step && steppedDate(date, last, lastDay)) ??
      (isBareDay(reading.from)
        ? dayNear(date, last, lastDay)
        : writtenDate(date, behind[index]!, anchors, found[index - 1], last));
    if (!told) continue;
    const {value, resolvedFrom} = told;
    drafts.push(draftOf(date, value, resolvedFrom));
    if (!date.attributive) last = {value, text: date.text, sentence: date.sentence};
    if (last && isDay(last.value)) lastDay = last;
    const anchor = anchorOf(date, value);
    if (anchor) anchors.push(anchor);
    if (anchors.length > MEMORY) anchors.shift();
  }
  return drafts;
}

/** The value of a date, and the words that told what is not written in it. */
interface ReadDate {
  readonly value: string;
  readonly resolvedFrom: string | undefined;
}

/** "three days later", "May of the following year". */
function steppedDate(
  {reading: {step, from}, sentence}: FoundDate,
  last: ToldDate | undefined,
  lastDay: ToldDate | undefined,
): ReadDate | undefined {
  // "On 10 April, in 1912, … The next day" counts from the day.
  const isNear = lastDay && sentence - lastDay.sentence <= NEAR;
  const ofDays = /^(?:day|week|fortnight)$/.test(step!.unit);
  const before = ofDays && isNear && last && !isDay(last.value) ? lastDay : last;
  // "that day", "on Monday": of what is just told.
  const reach = step!.weekday !== undefined ? OF_WEEK : step!.count === 0 ? NEAR : FAR;
  if (!before || sentence - before.sentence > reach) return undefined;
  const value = stepped(before.value, step!, from);
  return value === undefined ? undefined : {value, resolvedFrom: before.text};
}

function isBareDay({day, month}: DateFields): boolean {
  return day !== undefined && month === undefined;
}

/** "by the 10th", of the month that was told near it. */
function dayNear(
  {reading: {from}, sentence}: FoundDate,
  ...told: readonly (ToldDate | undefined)[]
): ReadDate | undefined {
  for (const date of told) {
    const value =
      date && sentence - date.sentence <= NEAR ? dayOfMonth(from.day!, date.value) : undefined;
    if (value !== undefined) return {value, resolvedFrom: date!.text};
  }
  return undefined;
}

function writtenDate(
  date: FoundDate,
  behind: YearsBehind,
  anchors: readonly Anchor[],
  before: FoundDate | undefined,
  last: ToldDate | undefined,
): ReadDate | undefined {
  const {reading} = date;
  const {year, century, turn, decade = 0, month} = reading.from;
  const missing = (year ?? century ?? turn) === undefined && decade < 100;
  if (reading.step && month === undefined) return undefined;
  // "In 1941, on 5 May", „Po dvejų metų, gegužės 5 d.“
  const leading = before?.leadsNext && last?.text === before.text ? yearOf(last) : undefined;
  const context = missing ? (leading ?? yearFor(date, behind, anchors)) : undefined;
  const value = printReading(reading, context?.year);
  if (value === undefined) return undefined;
  return {value: reading.eve ? dayBefore(value) : value, resolvedFrom: context?.text};
}

/** The year that a date names, and nothing less. */
function yearOf({value, text}: ToldDate): WrittenYear | undefined {
  return /^\d{4}~?$/.test(value) ? {year: Number(value.slice(0, 4)), text} : undefined;
}

function draftOf(date: FoundDate, value: string, resolvedFrom: string | undefined): MentionDraft {
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

function yearFor(
  date: FoundDate,
  {joined, first}: YearsBehind,
  anchors: readonly Anchor[],
): WrittenYear | undefined {
  if (date.reading.to?.year !== undefined) return {year: date.reading.to.year, text: date.text};
  return joined ?? nearestYear(date.reading.from, anchors) ?? first;
}

/** Years written behind a date, which it may share. */
interface YearsBehind {
  /** Of a date that it is joined to: "September 28 and October 5, 1939". */
  readonly joined?: WrittenYear | undefined;
  /** The first behind it; where there is none, the last before it: a title may say the year, and nothing else. */
  readonly first: WrittenYear | undefined;
}

/** The years behind each date, read from the end. */
function readYearsBehind(found: readonly FoundDate[]): YearsBehind[] {
  const behind: YearsBehind[] = [];
  const writtenIn = (date: FoundDate | undefined): WrittenYear | undefined => {
    const year = date?.reading.from.year;
    return year === undefined ? undefined : {year, text: date!.text};
  };
  let first = writtenIn(found.findLast((date) => writtenIn(date) !== undefined));
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const [date, next] = [found[index]!, found[index + 1]];
    const own = next?.reading.from.month === undefined ? undefined : writtenIn(next);
    // "the 10th of April, in the year 1912"
    const isOfYear = date.leadsNext && own === undefined && next!.reading.step === undefined;
    const joined = date.joinsNext
      ? (own ?? behind[index + 1]?.joined)
      : isOfYear
        ? writtenIn(next)
        : undefined;
    behind[index] = {joined, first};
    first = writtenIn(date) ?? first;
  }
  return behind;
}
