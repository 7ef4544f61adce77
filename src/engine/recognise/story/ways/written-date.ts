import {
  inYear,
  isYear,
  monthOf,
  partsOf,
  printDate,
  printDay,
  yearOf,
} from '../../../values/edtf.js';
import {dayBefore, printReading} from '../../dates/calendar/print.js';
import {weekdayFit} from '../../dates/calendar/weekday.js';
import type {FoundDate} from '../../dates/found-date.js';
import type {DateFields} from '../../dates/date-reading.js';
import type {ReadDate} from '../told/read-date.js';
import {likelyYears} from '../likelihood/likely-years.js';
import type {WrittenYear} from '../years/written-year.js';
import type {Story, ToldDate} from '../told/story.js';
import type {YearsBehind} from '../years/years-behind.js';

/** The ways to read a date that says at least its month, its season or its year. */
export function writtenDates(
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
  {reading: {from, to}, text, sentence, yearsOn}: FoundDate,
  {joined}: YearsBehind,
  before: FoundDate | undefined,
  {last, ownDays}: Story,
): (WrittenYear & {readonly fit?: undefined}) | undefined {
  if (yearsOn !== undefined && last) {
    const day = printDate(undefined, from.month, from.day);
    const same = [...ownDays].map(printDay).find((one) => inYear(one, undefined) === day);
    const year = yearOf(same ?? last.value);
    if (year !== undefined) return {year: year + yearsOn, text: last.text};
  }
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
  const year = yearOf(value);
  const isSeason = partsOf(value)?.month !== undefined && monthOf(value) === undefined;
  if (year === undefined || !(isYear(value) || isSeason)) return undefined;
  return {year: year + (intoNext && month < SPRING ? 1 : 0), text};
}

/** The month that ends a winter. */
const SPRING = 3;
