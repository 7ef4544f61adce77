import type {Bound} from '../../engine/mention.js';
import type {DateParts} from '../../engine/values/edtf.js';
import {endsOf, partsOf} from '../../engine/values/edtf.js';
import type {CalendarDate, DatePart, DateWords} from './date-words.js';
import {dateWords as en} from './dates.en.js';
import {dateWords as lt} from './dates.lt.js';
import {dateFormat} from '../intl.js';
import {getLocale} from '../localization.js';
import type {UiLanguage} from '../ui-languages.js';

const WORDS: Readonly<Record<UiLanguage, DateWords>> = {en, lt};

const PARTS: readonly DatePart[] = ['early', 'mid', 'late'];

interface Edge {
  readonly date: CalendarDate;
  readonly mark: DateParts['mark'];
}

/**
 * An EDTF date of levels 0 and 1 in the interface language: days, months, years, seasons, decades, centuries,
 * intervals also open, approximate and uncertain ones; as it stands where it is none of these.
 *
 * @param said - How an account says it: a date knows of no beginning or end of a month.
 */
export function formatDate(edtf: string, bound?: Bound, said = ''): string {
  const words = WORDS[getLocale()];
  const ends = edtf.includes('/') ? endsOf(edtf) : [edtf];
  const yearless = ends.map((end) => yearlessDate(end, words));
  if (yearless.every((end) => end !== undefined)) return yearless.join(' – ');
  const [from, to] = ends.map(readEdge);
  if (ends.length === 1) {
    if (!from) return edtf;
    const part = partMeant(from, said);
    if (part) {
      return bound === undefined
        ? words.partOf(from.date, part)
        : words.bounded(words.partOf(from.date, part, 'from'), bound);
    }
    const isPlain = from.mark === '' && bound !== undefined;
    return isPlain ? words.bounded(words.date(from.date, 'from'), bound) : marked(from, words);
  }
  if (from && to) {
    const text = words.interval(from.date, to.date);
    const mark = from.mark || to.mark;
    return mark === '?' || mark === '%' ? words.uncertain(text) : text;
  }
  if (from) return words.bounded(words.date(from.date, 'from'), 'from');
  return to ? words.bounded(words.date(to.date, 'until'), 'until') : edtf;
}

/**
 * A year, month or day in as few letters as the interface language has for it, a day without its year: "Oct 1939",
 * "1939-10", "14 Nov". As {@link formatDate} has it where it is no such date.
 */
export function formatShortDate(edtf: string): string {
  const {year = -1, month = 0, day, mark} = partsOf(edtf) ?? {};
  if (year < 0 || month < 1 || month > 12 || mark !== '') return formatDate(edtf);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day ?? 1);
  const options = day === undefined ? ({year: 'numeric'} as const) : ({day: 'numeric'} as const);
  return dateFormat({month: 'short', ...options}).format(date);
}

function yearlessDate(edtf: string, words: DateWords): string | undefined {
  const {year, month, day} = partsOf(edtf) ?? {};
  return month === undefined || year !== undefined ? undefined : words.ofYear(month, day);
}

function marked({date, mark}: Edge, words: DateWords): string {
  const about = mark === '~' || mark === '%';
  const text = about ? words.about(words.date(date, 'about')) : words.date(date);
  return mark === '?' || mark === '%' ? words.uncertain(text) : text;
}

/** Which part of a date an account means, whatever its language; undefined where it means all of it. */
function partMeant({date, mark}: Edge, said: string): DatePart | undefined {
  if (date.day !== undefined || !(mark === '~' || (mark === '' && date.span))) return undefined;
  const all = Object.values(WORDS);
  return PARTS.find((part) => all.some(({parts}) => parts[part].test(said)));
}

function readEdge(text: string): Edge | undefined {
  const parts = partsOf(text);
  if (parts?.year === undefined || parts.years > 100) return undefined;
  const {year, years, month, day, mark} = parts;
  const span = years === 100 ? 'century' : years === 10 ? 'decade' : undefined;
  // The year 0 of astronomers is 1 BC; what starts in it as a decade or century starts in AD.
  const beforeChrist = span === undefined ? year <= 0 : year < 0;
  return {
    date: {
      year: beforeChrist && span === undefined ? 1 - year : Math.abs(year),
      beforeChrist,
      ...(span && {span}),
      ...(month !== undefined && {month}),
      ...(day !== undefined && {day}),
    },
    mark,
  };
}
