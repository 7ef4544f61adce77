import type {CalendarDate, DateWords} from './date-words.js';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

function monthName(month: number): string {
  return (month > 20 ? SEASONS[month - 21] : MONTHS[month - 1])!;
}

function ordinal(n: number): string {
  const ending = new Intl.PluralRules('en', {type: 'ordinal'}).select(n);
  return `${n}${{one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th'}[ending]}`;
}

function yearName({year, beforeChrist, span}: CalendarDate): string {
  const era = beforeChrist ? ' BC' : '';
  if (span === 'century') return `${ordinal(year / 100 + 1)} century${era}`;
  return `${year}${span === 'decade' ? 's' : ''}${era}`;
}

function dateName(date: CalendarDate): string {
  const {month, day} = date;
  return [day, month && monthName(month), yearName(date)]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Dates in English, day before month. */
export const dateWords: DateWords = {
  date: (date, governed) => (date.span && governed ? `the ${dateName(date)}` : dateName(date)),
  ofYear: (month, day) => (day === undefined ? monthName(month) : `${day} ${monthName(month)}`),
  interval(from, to) {
    const sameYear = from.year === to.year && from.beforeChrist === to.beforeChrist;
    if (!sameYear || from.span || from.month === undefined || to.month === undefined) {
      const tight = from.month === undefined && to.month === undefined && !from.span && !to.span;
      if (tight && from.beforeChrist === to.beforeChrist) {
        return `${from.year}–${yearName(to)}`;
      }
      return `${dateName(from)} – ${dateName(to)}`;
    }
    if (from.day === undefined || to.day === undefined) {
      if (from.day === undefined && to.day === undefined) {
        return `${monthName(from.month)}–${dateName(to)}`;
      }
      return `${dateName(from)} – ${dateName(to)}`;
    }
    if (from.month === to.month) return `${from.day}–${dateName(to)}`;
    return `${from.day} ${monthName(from.month)} – ${dateName(to)}`;
  },
  bounded: (date, bound) => `${bound} ${date}`,
  about: (date) => `about ${date}`,
  partOf: (date, part) => `${part}${part === 'mid' ? '-' : ' '}${dateName(date)}`,
  parts: {
    early: /\b(?:early|beginning|start)\b/iu,
    mid: /\bmid(?:dle)?\b/iu,
    late: /\b(?:late|end)\b/iu,
  },
  uncertain: (date) => `${date} (uncertain)`,
};
