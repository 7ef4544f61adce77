import {daysOf, endsOf, isDay} from '../../../values/edtf.js';
import type {DateFields, DateReading} from '../../dates/date-reading.js';
import {daysBefore, daysOfMonth, printReading, withDay} from '../../dates/calendar/print.js';
import {stepped} from '../../dates/calendar/stepped.js';
import {weekdayFit} from '../../dates/calendar/weekday.js';
import type {FoundDate} from '../../dates/found-date.js';
import {nearness} from '../likelihood/nearness.js';
import {deicticDate, headsAt, recentDate} from './deictic-date.js';
import type {ReadDate} from '../told/read-date.js';
import {shortDates} from './short-date.js';
import type {Story, ToldDate} from '../told/story.js';
import {writtenDates} from './written-date.js';
import type {YearsBehind} from '../years/years-behind.js';

/** Number of sentences for which "that day" is the day that was told. */
const NEAR = 2;
/** Number of sentences for which "on Monday" may be of the week that was told. */
const OF_WEEK = 5;
/** Number of sentences for which "three days later" may count from the date that was told. */
const FAR = 12;
/** Number of sentences for which "the 17th" may be of the month that was told. */
const OF_MONTH = 60;
/** Likelihood that a day without its month is of the next month or the one before, relative to the month that was told. */
const OTHER_MONTH = 0.5;

/** The ways to read a date where a story has led; none where nothing tells what it lacks. */
export function readInStory(
  story: Story,
  date: FoundDate,
  behind: YearsBehind,
  before: FoundDate | undefined,
): readonly ReadDate[] {
  const {reading} = date;
  if (reading.base) {
    const {base} = reading;
    const days = readInStory(story, {...date, reading: base}, behind, before);
    return days.flatMap((day) =>
      countedFromDate({value: day.value, text: day.resolvedFrom, fit: day.fit}, reading),
    );
  }
  const {deictic} = reading.step ?? {};
  const now = deictic && deictic !== 'recently' && deicticDate(date, story);
  if (now) return [now];
  if (deictic === 'loosely') return [];
  const isPlain = deictic === 'surely' && !isBareDay(reading.from);
  // "of March next", in a chronicle that nothing dates
  const isNext = reading.step?.whole === true && reading.step.count > 0;
  const told = reading.step && (!isPlain || isNext) ? steppedDate(date, story) : undefined;
  const step = deictic === 'recently' ? recentDate(date, story, told) : told;
  if (step) return [step];
  if (deictic === 'surely' && !isPlain) return [];
  if (isBareDay(reading.from)) return daysHeaded(date, story) ?? daysNear(date, story);
  return reading.short
    ? shortDates(date, behind, story, before)
    : writtenDates(date, behind, story, before);
}

/** The ways to read a date that is told as so long before or behind another, which was read: "two days before Christmas". */
export function countedFromDate(
  {value, text, fit = 0}: {value: string; text: string | undefined; fit?: number | undefined},
  {step, from}: DateReading,
): readonly ReadDate[] {
  const [first] = endsOf(value);
  const counted = stepped(step!.count < 0 ? first : value, step!, from);
  return counted === undefined ? [] : [{value: counted, base: value, resolvedFrom: text, fit}];
}

/**
 * The ways to read a date that is counted from an act, where the date of that was read, or says all of itself: "a week after the
 * refusal".
 */
export function countedFromAct(
  {reading}: FoundDate,
  actDate: FoundDate,
  read: ReadDate | undefined,
  {lastDay}: Story,
): readonly ReadDate[] {
  const value = read?.value ?? printReading(actDate.reading, undefined);
  const {unit, count} = reading.step!;
  // "On the eve of the attack", behind an earlier one, is that of another.
  const isEve = unit === 'day' && count === -1;
  if (value === undefined || (isEve && lastDay && value < lastDay.value)) return [];
  return countedFromDate({value, text: actDate.text}, reading);
}

/** A date that is counted from the one before it: "three days later", "May of the following year". */
function steppedDate(
  {reading: {step, from}, sentence}: FoundDate,
  story: Story,
): ReadDate | undefined {
  const {last, lastDay} = story;
  // "On 10 April, in 1912, … The next day" counts from the day.
  const isNear = lastDay && sentence - lastDay.sentence <= NEAR;
  const ofDays = /^(?:day|week|fortnight)$/.test(step!.unit);
  // "about a month later" is no day to count from, and leaves none behind.
  const isAbout = last?.value.endsWith('~') === true;
  const before = ofDays && isNear && last && !isAbout && !isDay(last.value) ? lastDay : last;
  // "that day", "on Monday": of what is just told.
  const reach = step!.weekday !== undefined ? OF_WEEK : step!.count === 0 ? NEAR : FAR;
  if (!before || sentence - before.sentence > reach) return undefined;
  if (step!.count > 0 && isWhenWritten(before, story)) return undefined;
  // "the 5th ult.", "the 3rd inst.": neither counts from the other.
  if (step!.deictic === 'surely' && before.deictic) return undefined;
  const value = stepped(before.value, step!, from);
  return value === undefined ? undefined : {value, resolvedFrom: before.text, fit: 0};
}

/** Whether a date is that of the writing, behind which nothing happened that is told: "Dublin, 14 April 1949". */
function isWhenWritten({sentence, value}: ToldDate, {heads, ownTime}: Story): boolean {
  const [head] = heads;
  return (
    head?.ofWriting === true &&
    head.sentence === sentence &&
    head.value === value &&
    ownTime !== 'said' &&
    ownTime !== 'shown'
  );
}

function isBareDay({day, month}: DateFields): boolean {
  return day !== undefined && month === undefined;
}

/** The days that may be meant by one that heads what follows, from the head above it on: "8th." */
function daysHeaded(date: FoundDate, story: Story): readonly ReadDate[] | undefined {
  const {reading, head, weekday} = date;
  const above = head === undefined ? undefined : headsAt(story, date).at(-1);
  const before = above && daysOf(above.value);
  if (!before) return undefined;
  const values = daysOfMonth(reading.from.day!, above.value);
  return values
    .filter((value) => daysOf(value)!.first >= before.first)
    .map((value, i) => ({
      value: stretched(value, reading.to),
      resolvedFrom: above.text,
      fit: weekdayFit(value, weekday) + (i === 0 ? 0 : Math.log(OTHER_MONTH)),
    }));
}

function stretched(value: string, to: DateFields | undefined): string {
  return to?.day === undefined ? value : `${value}/${withDay(value, to.day)}`;
}

/** "by the 10th", of the month that was told near it, or of the one beside that. */
function daysNear(
  {reading: {from, to}, sentence, weekday, past}: FoundDate,
  {last, lastDay}: Story,
): readonly ReadDate[] {
  for (const date of [last, lastDay]) {
    if (!date || sentence - date.sentence > OF_MONTH) continue;
    const {first} = daysOf(date.value) ?? {};
    // "Tilsit had gone on the 20th and Insterburg on the 22nd": only the first looks back.
    const isOver = past === true && date.sentence < sentence && sentence - date.sentence <= NEAR;
    const values = (isOver ? daysBefore : daysOfMonth)(from.day!, date.value);
    if (first === undefined || values.length === 0) continue;
    return values.map((value, i) => ({
      value: stretched(value, to),
      resolvedFrom: date.text,
      fit:
        weekdayFit(value, weekday) +
        (isDay(date.value) ? Math.log(nearness(daysOf(value)!.first - first)) : 0) +
        (i === 0 ? 0 : Math.log(OTHER_MONTH)),
    }));
  }
  return [];
}
