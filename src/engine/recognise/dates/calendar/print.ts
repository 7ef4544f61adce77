import {easterOf} from '../../../values/easter.js';
import {
  dayNumber,
  daysOf,
  endsOf,
  inYear,
  isDay,
  monthOf,
  partsOf,
  printDate,
  printDay,
  printSpan,
  yearOf,
} from '../../../values/edtf.js';
import {dayOfWeekday} from './nth-weekday.js';
import {isUnsaidYear} from './unsaid-year.js';
import type {DateFields, DateReading} from '../date-reading.js';

/** EDTF of a date as written, with the year of its context where it has none of its own. */
export function printReading(
  {from, to}: DateReading,
  contextYear: number | undefined,
): string | undefined {
  if (from.decade !== undefined && from.half !== undefined)
    return halfOf(from.half, printFields(from, contextYear));
  const months = monthsOf(from, contextYear);
  if (months) return months;
  if (from.century !== undefined) {
    const {half, quarter} = from;
    if (to ?? (half ?? quarter) !== undefined) return yearsOf(from, to);
  }
  const start = printFields(from, contextYear);
  if (!to) return start;
  // "from December to March": a year that neither says turns between them.
  const turns = to.year === undefined && (to.month ?? 0) < (from.month ?? 0) ? 1 : 0;
  const end = printFields(to, contextYear === undefined ? undefined : contextYear + turns);
  if (start === undefined || end === undefined) return undefined;
  // Level 1 of EDTF has no stretches between seasons, but between their months.
  return from.season === undefined
    ? `${start}/${end}`
    : [daysOf(start)!.first, daysOf(end)!.last].map((day) => monthOf(printDay(day))).join('/');
}

/** The years of a half of a decade: 192X. */
function halfOf(half: 1 | 2, decade: string | undefined): string | undefined {
  if (decade === undefined) return undefined;
  const first = partsOf(decade)!.year! + (half - 1) * 5;
  return `${printDate(first)}/${printDate(first + 4)}`;
}

/** The months of a half or a quarter of a year, which EDTF has names for only in its second level. */
function monthsOf(
  {year, half, quarter, century}: DateFields,
  contextYear = year,
): string | undefined {
  const part = half ?? quarter;
  if (part === undefined || century !== undefined || (year ?? contextYear) === undefined) {
    return undefined;
  }
  const length = half === undefined ? 3 : 6;
  const first = (part - 1) * length + 1;
  const ofYear = (month: number): string => printDate(year ?? contextYear, month);
  return `${ofYear(first)}/${ofYear(first + length - 1)}`;
}

/** The years of a half or a quarter of a century, or of several centuries. */
function yearsOf({century = 0, half, quarter}: DateFields, to: DateFields | undefined): string {
  const length = half === undefined ? 25 : 50;
  const first = century * 100 + ((half ?? quarter ?? 1) - 1) * length;
  const last = to?.century === undefined ? first + length - 1 : to.century * 100 + 99;
  return `${printDate(first)}/${printDate(last)}`;
}

/** EDTF of the fields of one date; undefined where they lack a year that they need. */
export function printFields(
  fields: DateFields,
  contextYear: number | undefined,
): string | undefined {
  const {season, decade, century, turn, part, easter} = fields;
  const year = fields.year ?? contextYear;
  // „Antrąją Velykų dieną, 1916 m. balandžio 24 d.“ tells the day itself.
  if (easter !== undefined && fields.day === undefined)
    return year === undefined ? undefined : feastOf(year, easter);
  const {month, day = dayOfWeekday(fields, year)} = fields;
  if (decade !== undefined) {
    if (decade >= 100) return printSpan(decade * 10, 10);
    // A decade without its century: of the century that is talked of.
    if (contextYear === undefined || isUnsaidYear(contextYear)) return undefined;
    return printSpan(Math.floor(contextYear / 100) * 100 + decade * 10, 10);
  }
  if (turn !== undefined) return `${printDate(turn)}~`;
  if (century !== undefined) return printSpan(century * 100, 100);
  if (year === undefined) {
    return month !== undefined && day !== undefined ? printDate(undefined, month, day) : undefined;
  }
  if (season !== undefined) return printDate(year, season);
  // "early August" is about August: EDTF level 1 has no parts of a month.
  const about = part ? '~' : '';
  return `${printDate(year, month, day)}${about}`;
}

/** A feast that moves with Easter; the year alone where its calendar, or which year it is, is not known. */
function feastOf(year: number, days: number): string {
  const easter = !isUnsaidYear(year) ? easterOf(year) : undefined;
  return easter ? printDay(dayNumber(year, easter.month, easter.day) + days) : printDate(year);
}

/** The day before a day; a year that nothing tells stays untold. */
export function dayBefore(value: string): string {
  const isUntold = yearOf(value) === undefined;
  const told = isUntold ? inYear(value, COMMON) : value;
  if (!isDay(told)) return value;
  const before = printDay(daysOf(told)!.first - 1);
  return isUntold ? inYear(before, undefined) : before;
}

/** Any year that is no leap year. */
const COMMON = 2001;

/** A day so many days before the one that was told is of the next month. */
const BACK = 11;

/** A day of the month of a date and of the month behind it; the likelier first. */
export function daysOfMonth(day: number, value: string): readonly string[] {
  const end = monthsTold(endsOf(value)[1]);
  if (!end) return [];
  const {months, told} = end;
  const isNext = told !== undefined && told - day > BACK;
  return dayOfEach(
    told !== undefined && !isNext ? [months, months + 1] : [months + (isNext ? 1 : 0)],
    day,
  );
}

/** That day of the month of a date, or of the month before it, where it is told of what was before the date. */
export function daysBefore(day: number, value: string): readonly string[] {
  const start = monthsTold(endsOf(value)[0]);
  if (!start) return [];
  const {months, told = day} = start;
  return dayOfEach([day > told ? months - 1 : months], day);
}

/** The months from the year 0 on to that of a date, and its day if it tells one. */
function monthsTold(date: string): {readonly months: number; readonly told?: number} | undefined {
  const {year, month = SEASON, day: told} = partsOf(date) ?? {};
  if (year === undefined || month >= SEASON) return undefined;
  return {months: year * 12 + month - 1, ...(told !== undefined && {told})};
}

/** In EDTF the seasons are numbered behind the months, from here on. */
const SEASON = 21;

function dayOfEach(months: readonly number[], day: number): readonly string[] {
  return months
    .map((at) => printDate(Math.floor(at / 12), (at % 12) + 1, day))
    .filter((date) => printDay(daysOf(date)!.first) === date);
}

/** Another day of the month of a day. */
export function withDay(value: string, day: number): string {
  const {year, month} = partsOf(value)!;
  return printDate(year, month, day);
}
