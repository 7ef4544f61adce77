import {daysOf, isDay} from '../../values/edtf.js';
import type {DateFields, DayOrder} from '../dates/grammar.js';
import {dayBefore, daysOfMonth, printReading, stepped, withDay} from '../dates/print.js';
import {weekdayFit} from '../dates/weekday.js';
import type {FoundDate} from '../dates/found-date.js';
import {nearness} from './nearness.js';
import {deicticDate, headsAt} from './deictic-date.js';
import {likelyYears} from './likely-years.js';
import type {Story, ToldDate, WrittenYear} from './story.js';
import type {YearsBehind} from './years-behind.js';

/** A way to read a date. */
export interface ReadDate {
  readonly value: string;
  /** The words that told what is not written in it. */
  readonly resolvedFrom: string | undefined;
  /** How well it follows on the story: natural logarithm of a likelihood; undefined where nothing had to be guessed. */
  readonly fit: number | undefined;
  /** Of a date in figures alone. */
  readonly order?: DayOrder;
}

/** So many sentences on "that day" is the day that was told. */
const NEAR = 2;
/** So many sentences on "on Monday" may still be of the week that was told. */
const OF_WEEK = 5;
/** So many sentences on "three days later" may still count from the date that was told, and "on the 17th" be of its month. */
const FAR = 12;
/** So likely a day without its month is of the month after the one that was told, or before, against that month. */
const OTHER_MONTH = 0.5;
/** So likely the first of two figures is the month, against the day, before the story has spoken. */
const MONTH_FIRST = 0.6;
/** The ways to read a date where a story has led; none where nothing tells what it lacks. */
export function readInStory(
  story: Story,
  date: FoundDate,
  behind: YearsBehind,
  before: FoundDate | undefined,
): readonly ReadDate[] {
  const {reading} = date;
  const {deictic} = reading.step ?? {};
  const now = deictic && deicticDate(date, story);
  if (now) return [now];
  if (deictic === 'loosely') return [];
  const isPlain = deictic === 'surely' && !isBareDay(reading.from);
  const step = reading.step && !isPlain && steppedDate(date, story);
  if (step) return [step];
  if (isBareDay(reading.from)) return daysHeaded(date, story) ?? daysNear(date, story);
  return reading.short
    ? shortDates(date, behind, story, before)
    : writtenDates(date, behind, story, before);
}

/** `7/4/17`: a text writes them all in one order. */
function shortDates(
  date: FoundDate,
  behind: YearsBehind,
  story: Story,
  before: FoundDate | undefined,
): readonly ReadDate[] {
  const {reading} = date;
  const {short, other} = reading;
  const inOrder = (order: DayOrder): readonly ReadDate[] => {
    const from = order === 'month-first' && other ? other : reading.from;
    const isGuessed = short === 'either' && order === 'month-first' && !story.order;
    return writtenDates({...date, reading: {...reading, from}}, behind, story, before)
      .filter(({value}) => isOfText(value, story))
      .map((one) => ({
        ...one,
        order,
        fit: (one.fit ?? 0) + (isGuessed ? Math.log(MONTH_FIRST) : 0),
      }));
  };
  if (short !== 'either') return inOrder(short!);
  return story.order ? inOrder(story.order) : [...inOrder('day-first'), ...inOrder('month-first')];
}

/** Whether a text tells of the year of a date, or of one beside it: else "3.2.14" may be anything. */
function isOfText(value: string, {ownYears}: Story): boolean {
  const year = Number(value.slice(0, 4));
  return [year - 1, year, year + 1].some((near) => ownYears.has(near));
}

/** "three days later", "May of the following year". */
function steppedDate(
  {reading: {step, from}, sentence}: FoundDate,
  {last, lastDay}: Story,
): ReadDate | undefined {
  // "On 10 April, in 1912, … The next day" counts from the day.
  const isNear = lastDay && sentence - lastDay.sentence <= NEAR;
  const ofDays = /^(?:day|week|fortnight)$/.test(step!.unit);
  const before = ofDays && isNear && last && !isDay(last.value) ? lastDay : last;
  // "that day", "on Monday": of what is just told.
  const reach = step!.weekday !== undefined ? OF_WEEK : step!.count === 0 ? NEAR : FAR;
  if (!before || sentence - before.sentence > reach) return undefined;
  const value = stepped(before.value, step!, from);
  return value === undefined ? undefined : {value, resolvedFrom: before.text, fit: 0};
}

function isBareDay({day, month}: DateFields): boolean {
  return day !== undefined && month === undefined;
}

/** "8th.", at the head of what follows: a day behind the head before. */
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
  {reading: {from, to}, sentence, weekday}: FoundDate,
  {last, lastDay}: Story,
): readonly ReadDate[] {
  for (const date of [last, lastDay]) {
    if (!date || sentence - date.sentence > FAR) continue;
    const {first} = daysOf(date.value) ?? {};
    const values = daysOfMonth(from.day!, date.value);
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

function writtenDates(
  date: FoundDate,
  behind: YearsBehind,
  story: Story,
  before: FoundDate | undefined,
): readonly ReadDate[] {
  const {reading, weekday} = date;
  const {year, century, turn, decade = 0, month} = reading.from;
  const missing = (year ?? century ?? turn) === undefined && decade < 100;
  if (reading.step && month === undefined) return [];
  const {shortYear} = reading.from;
  const told =
    missing && shortYear === undefined ? toldYear(date, behind, before, story) : undefined;
  const years = missing && !told ? likelyYears(date, behind, story) : [told];
  return years.flatMap((context) => {
    const value = printReading(reading, context?.year);
    if (value === undefined) return [];
    return {
      value: reading.eve ? dayBefore(value) : value,
      resolvedFrom: context?.text,
      fit: context?.fit === undefined ? undefined : context.fit + weekdayFit(value, weekday),
    };
  });
}

/** A year that stands beside a date without one. */
function toldYear(
  {reading: {from, to}, text, sentence}: FoundDate,
  {joined}: YearsBehind,
  before: FoundDate | undefined,
  {last}: Story,
): (WrittenYear & {readonly fit?: undefined}) | undefined {
  // "In 1941, on 5 May", „Po dvejų metų, gegužės 5 d.“; „Po dvejų metų jis gegužės 5 d. grįžo“
  const {unit, count = 0} = before?.reading.step ?? {};
  const isYearsOn = unit === 'year' && count > 0 && before?.sentence === sentence;
  const leads = isYearsOn || before?.leadsNext === true;
  const leading = leads && last?.text === before.text ? yearLed(last, before, from) : undefined;
  return leading ?? (to?.year === undefined ? joined : {year: to.year, text});
}

/** The year that a date names, and nothing less than a season, for a date right behind: "in the winter of 1881, on 13 January". */
function yearLed(
  {value, text}: ToldDate,
  {reading: {intoNext}}: FoundDate,
  {month = 0}: DateFields,
): WrittenYear | undefined {
  if (!/^\d{4}(?:-2[1-4])?~?$/.test(value)) return undefined;
  const turns = intoNext && month < SPRING ? 1 : 0;
  return {year: Number(value.slice(0, 4)) + turns, text};
}

/** The month that ends a winter. */
const SPRING = 3;
