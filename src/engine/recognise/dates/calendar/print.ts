import {easterOf} from '../../../values/easter.js';
import {dayNumber, daysOf, isDay, printDate, printDay, weekdayOf} from '../../../values/edtf.js';
import {dayOfWeekday, GREGORIAN} from './nth-weekday.js';
import {isUnsaid} from './unsaid-year.js';
import type {DateFields, DateReading, DateStep} from '../date-reading.js';

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
    : `${printDay(daysOf(start)!.first).slice(0, -3)}/${printDay(daysOf(end)!.last).slice(0, -3)}`;
}

/** The years of a half of a decade: 192X. */
function halfOf(half: 1 | 2, decade: string | undefined): string | undefined {
  if (decade === undefined) return undefined;
  const first = Number(decade.slice(0, -1)) * 10 + (half - 1) * 5;
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
  const ofYear = (month: number): string => printDate((year ?? contextYear)!, month);
  return `${ofYear(first)}/${ofYear(first + length - 1)}`;
}

/** The years of a half or a quarter of a century, or of several centuries. */
function yearsOf({century = 0, half, quarter}: DateFields, to: DateFields | undefined): string {
  const length = half === undefined ? 25 : 50;
  const first = century * 100 + ((half ?? quarter ?? 1) - 1) * length;
  const last = to?.century === undefined ? first + length - 1 : to.century * 100 + 99;
  return `${printDate(first)}/${printDate(last)}`;
}

function printFields(fields: DateFields, contextYear: number | undefined): string | undefined {
  const {season, decade, century, turn, part, easter} = fields;
  const year = fields.year ?? contextYear;
  // „Antrąją Velykų dieną, 1916 m. balandžio 24 d.“ tells the day itself.
  if (easter !== undefined && fields.day === undefined)
    return year === undefined ? undefined : feastOf(year, easter);
  const {month, day = dayOfWeekday(fields, year)} = fields;
  if (decade !== undefined) {
    if (decade >= 100) return `${decade}X`;
    // A decade without its century: of the century that is talked of.
    if (contextYear === undefined || isUnsaid(printDate(contextYear))) return undefined;
    return `${Math.floor(contextYear / 100)}${decade}X`;
  }
  if (turn !== undefined) return `${printDate(turn)}~`;
  if (century !== undefined) return `${String(century).padStart(2, '0')}XX`;
  if (year === undefined) {
    return month !== undefined && day !== undefined
      ? `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      : undefined;
  }
  if (season !== undefined) return printDate(year, season);
  // "early August" is about August: EDTF level 1 has no parts of a month.
  const about = part ? '~' : '';
  return `${printDate(year, month, day)}${about}`;
}

/** A feast that moves with Easter; the year alone where its calendar, or which year it is, is not known. */
function feastOf(year: number, days: number): string {
  const easter = !isUnsaid(printDate(year)) ? easterOf(year) : undefined;
  return easter ? printDay(dayNumber(year, easter.month, easter.day) + days) : printDate(year);
}

const DAYS = {day: 1, week: 7, fortnight: 14} as const;

/**
 * A date so many units from another; undefined where the other is too vague for it.
 *
 * @param within The month, the day or the season of the year that the step leads to.
 */
export function stepped(
  value: string,
  {unit, count, whole, weekday}: DateStep,
  within: DateFields,
): string | undefined {
  const days = daysOf(value);
  if (!days || Number.isNaN(count)) return undefined;
  if ((within.season ?? within.month ?? within.easter) !== undefined) {
    const told = Number(printDay(days.first).replace(/(-\d\d){2}$/, ''));
    // "that winter", in January
    const isOfLast = within.season === WINTER && count === 0 && NEW_YEAR.test(value);
    const year = isOfLast ? told - 1 : told;
    const inYear = (apart: number) => printFields({...within, year: year + apart}, undefined);
    if (!whole || count === 0) return inYear(count);
    // "the following spring", "the previous August"
    const same = daysOf(inYear(0) ?? '');
    const isPast = count > 0 ? (same?.first ?? 0) <= days.last : (same?.last ?? 0) >= days.first;
    return inYear(isPast ? count : 0);
  }
  if (weekday !== undefined) {
    if (value < GREGORIAN || isUnsaid(value)) return undefined;
    if (!isDay(lastDayOf(value))) return undefined;
    const apart = weekday - weekdayOf(days.last);
    // "Tuesday last", "on Tuesday": never the day itself.
    return printDay(days.last + (count < 0 ? -1 - ((6 - apart) % 7) : 1 + ((apart + 6) % 7)));
  }
  if (unit === 'day' || unit === 'week' || unit === 'fortnight') {
    // "the same week" is no day, and neither is "the end of the day" one.
    // But "early the next day" is.
    const isVague = within.part !== undefined && (unit !== 'day' || count === 0);
    if ((count === 0 && unit !== 'day') || isVague) return undefined;
    const end = value.includes('/') ? (value.split('/')[1] ?? value) : value;
    const from = isDay(end) ? daysOf(end) : undefined;
    return from && printDay(from.last + count * DAYS[unit]);
  }
  const [year = '', month] = value.replace(/[~?%]$/, '').split('-');
  if (!/^\d{4}$/.test(year)) return undefined;
  // "the end of the following year"
  const about = whole && within.part === undefined ? '' : '~';
  if (unit === 'year') {
    return count === 0 && !within.part ? year : `${printDate(Number(year) + count)}${about}`;
  }
  // A month behind a season is none that anybody could tell.
  if (month === undefined || !/^(?:0\d|1[0-2])/.test(month)) return undefined;
  const size = unit === 'half-year' ? 6 : 1;
  const months = Number(year) * 12 + Number(month.slice(0, 2)) - 1 + count * size;
  if (within.day !== undefined) {
    // "the 1st of the following month"
    return printDate(Math.floor(months / 12), (months % 12) + 1, within.day);
  }
  return `${printDate(Math.floor(months / 12), (months % 12) + 1)}${count === 0 && !within.part ? '' : about}`;
}

/** The second day of a night, "9–10 October"; else the date itself. */
function lastDayOf(value: string): string {
  const days = value.includes('/') ? daysOf(value) : undefined;
  return days && days.last - days.first === 1 ? printDay(days.last) : value;
}

/** In EDTF; and the months of a year in which it still is that of the year before. */
const WINTER = 24;
const NEW_YEAR = /^\d{4}-0[1-3](?:-|~|$)/;

/** The day before a day; a year that nothing tells stays untold. */
export function dayBefore(value: string): string {
  const [of, told] = value.startsWith(NO_YEAR)
    ? [COMMON, value.replace(NO_YEAR, COMMON)]
    : ['', value];
  if (!isDay(told)) return value;
  const before = printDay(daysOf(told)!.first - 1);
  return of === '' ? before : before.replace(/^\d+/, NO_YEAR);
}

const NO_YEAR = 'XXXX';
/** Any year that is no leap year. */
const COMMON = '2001';

/** A day so many days before the one that was told is of the next month. */
const BACK = 11;

/** A day of the month of a date and of the month behind it; the likelier first. */
export function daysOfMonth(day: number, value: string): readonly string[] {
  const start = value.split('/').at(-1)!;
  const [, year = '', month = '', told = ''] =
    /^(\d{4})-(0\d|1[0-2])(?:-(\d\d))?~?$/.exec(start) ?? [];
  if (year === '') return [];
  const months = Number(year) * 12 + Number(month) - 1;
  const isNext = Number(told) - day > BACK;
  return (told !== '' && !isNext ? [months, months + 1] : [months + (isNext ? 1 : 0)])
    .map((at) => printDate(Math.floor(at / 12), (at % 12) + 1, day))
    .filter((date) => printDay(daysOf(date)!.first) === date);
}

/** Another day of the month of a day. */
export function withDay(value: string, day: number): string {
  return value.slice(0, -2) + String(day).padStart(2, '0');
}
