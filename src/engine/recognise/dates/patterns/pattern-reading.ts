import {dayNumber} from '../../../values/edtf.js';
import {gregorianDay} from '../../../values/julian.js';
import type {DateReading} from '../date-reading.js';
import {capturedOn} from './captured.js';
import type {Captured, Fields, Taken} from './class.js';
import type {DatePattern} from './pattern.js';
import {edgeOf, partOfMonth, portionOf} from './portion.js';

/** A pattern that has read all of its elements, up to an index. */
interface PatternRead {
  readonly captured: Captured;
  readonly pattern: DatePattern;
  readonly end: number;
}

/** What a rule makes of it; undefined where it says nothing. */
type ReadingRule = (read: PatternRead) => DateReading | 'no date' | undefined;

/** In this order: the first that says anything of a part of a longer time is believed. */
const partRules: readonly ReadingRule[] = [otherThanWinter, partTold, nthWeekday, edgeTold];

/** What a pattern says of what its classes have read; undefined where it does not hold together. */
export function readingOf(
  path: readonly Taken[],
  end: number,
  pattern: DatePattern,
): DateReading | undefined {
  const read: PatternRead = {captured: capturedOn(path), pattern, end};
  for (const rule of partRules) {
    const part = rule(read);
    if (part) return part === 'no date' ? undefined : part;
  }
  const shared = inOneCalendar(read);
  if (!shared) return undefined;
  if (pattern.beforeChrist) return beforeChrist(read);
  return pattern.sign === undefined ? written(read) : counted(read, pattern.sign);
}

/** Years before Christ are counted backwards, and EDTF has a year 0: 44 BC is -0043, the 3rd century BC -0299/-0200. */
function beforeChrist(read: PatternRead): DateReading {
  const {
    captured: {0: shared, 1: first, 2: last},
    end,
  } = read;
  const from = first.century ?? shared.century;
  if (from !== undefined) {
    const {half, quarter} = shared;
    const length = half === undefined ? (quarter === undefined ? 100 : 25) : 50;
    const year = -99 - from * 100 + ((half ?? quarter ?? 1) - 1) * length;
    const to = last.century === undefined ? year + length - 1 : -last.century * 100;
    return {end, from: {year}, to: {year: to}};
  }
  for (const side of [shared, first, last]) if (side.year !== undefined) side.year = 1 - side.year;
  return written(read);
}

/** In EDTF. */
const WINTER = 24;

/** Says that what runs into the next year is no date, unless it is a winter: "the summer of 1941–42". */
function otherThanWinter({
  captured: {
    0: {season},
    step,
  },
}: PatternRead): 'no date' | undefined {
  return step.intoNext && season !== WINTER ? 'no date' : undefined;
}

/** The part of its month that a date is: "the second half of September", „lapkričio pirmoji dekada“. */
function partTold({captured: {0: shared}, end}: PatternRead): DateReading | undefined {
  if (shared.month === undefined || (shared.half ?? shared.quarter) === undefined) return undefined;
  return {end, from: partOfMonth(shared)};
}

/** Which of the days of the week of its month a date is: "the third Sunday of May". */
function nthWeekday({captured: {0: shared, step}, end}: PatternRead): DateReading | undefined {
  const {edge, weekday, nth} = step;
  if (edge === undefined || weekday === undefined) return undefined;
  return {end, from: {...shared, nth: {count: edge === 'last' ? edge : nth!, weekday}}};
}

/** The beginning, the middle or the end of a longer time: "the first days of May", "the first ten days of May", „kovo paskutinę“. */
function edgeTold({
  captured: {0: shared, step},
  end,
}: PatternRead): DateReading | 'no date' | undefined {
  const {edge, count, isOne} = step;
  if (edge === undefined) return undefined;
  // „kovo paskutinę“: a day, where no word says of what it is the last.
  const unit = step.unit ?? (edge === 'last' ? 'day' : undefined);
  if (count === undefined && isOne === false) {
    const isSome = unit === 'day' && shared.month !== undefined && edge !== 'middle';
    return isSome ? {end, from: edgeOf(shared, edge)} : 'no date';
  }
  // "the first week of May" is early in it.
  if (count === undefined && unit === 'week') return {end, from: edgeOf(shared, edge)};
  const portion = portionOf(shared, unit === undefined ? step : {...step, unit});
  return portion ? {end, ...portion} : 'no date';
}

/** The fields of both ends by the Gregorian calendar; undefined where a day of the Julian one beside it is another day. */
function inOneCalendar({captured: {0: shared, julian}}: PatternRead): Fields | undefined {
  const {day, month} = julian;
  if (day === undefined) return shared;
  // "27 September (O.S.) 1605"
  if (shared.day === undefined) {
    if (shared.year === undefined || month === undefined) return undefined;
    Object.assign(shared, gregorianDay(shared.year, month, day));
  }
  return isSameDay(julian, shared) ? shared : undefined;
}

/** A step of so much from the date before: "two days later", "3 May of the following year". */
function counted(
  {captured: {0: shared, step}, pattern, end}: PatternRead,
  sign: number,
): DateReading | undefined {
  const {whole, unit: ofPattern, deictic, bound, exact} = pattern;
  const {weekday, isOne, count} = step;
  const isOfYear = (shared.season ?? shared.month) !== undefined;
  const told = step.unit ?? ofPattern ?? (isOfYear ? 'year' : 'day');
  // "in the following days", but "the two following days"
  if (whole && isOne === false && count === undefined) return undefined;
  // „dvi dienas po mūšio“ may be a length, and „dienas po mūšio“ is nothing.
  if (bound && isOne !== true && count === undefined) return undefined;
  // "the same decade" is no year.
  if (told === 'decade' && (whole || sign === 0)) return undefined;
  const [unit, size] = told === 'decade' ? (['year', 10] as const) : [told, 1];
  return {
    end,
    from: shared,
    step: {
      unit,
      count: sign * (count ?? 1) * size,
      ...(whole && {whole}),
      // "Wednesday the 5th inst." steps to the 5th.
      ...(weekday !== undefined && shared.day === undefined && {weekday}),
      ...(deictic && {deictic}),
      ...(bound && {bound}),
      ...(exact && {exact}),
    },
  };
}

/** A date that says itself what it is, or the two ends of a stretch: "May 5, 1920", "5–9 May". */
function written({
  captured: {0: shared, 1: first, 2: second, julian, step},
  end,
}: PatternRead): DateReading {
  const from = {...shared, ...first};
  if (step.intoNext) return {end, from, intoNext: true};
  if (julian.day !== undefined) return {end, from, julian: {...shared, ...julian}};
  return Object.keys(second).length === 0 ? {end, from} : {end, from, to: {...shared, ...second}};
}

/** Whether a day of the Julian calendar can be one of the Gregorian: from 1582 to now they are 10 to 13 days apart. */
function isSameDay(julian: Fields, {year, month, day}: Fields): boolean {
  if (month === undefined || day === undefined) return false;
  const told = dayNumber(year ?? 1800, julian.month ?? month, julian.day!);
  const later = dayNumber(year ?? 1800, month, day) - told;
  // "20 December (1 January)": the year turns between them.
  const apart = later < 0 ? later + 365 : later;
  return apart >= 10 && apart <= 13;
}
