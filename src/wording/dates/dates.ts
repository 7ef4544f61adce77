import type {Bound} from '../../engine/mention.js';
import type {CalendarDate, DateWords} from './date-words.js';
import {dateWords as en} from './dates.en.js';
import {dateWords as lt} from './dates.lt.js';
import {dateFormat} from '../intl.js';
import {getLocale} from '../localization.js';
import type {UiLanguage} from '../ui-languages.js';

const WORDS: Readonly<Record<UiLanguage, DateWords>> = {en, lt};

interface Edge {
  readonly date: CalendarDate;
  readonly mark: '' | '~' | '?' | '%';
}

/**
 * An EDTF date of levels 0 and 1 in the interface language: days, months, years, seasons, decades, centuries,
 * intervals also open, approximate and uncertain ones; as it stands where it is none of these.
 */
export function formatDate(edtf: string, bound?: Bound): string {
  const words = WORDS[getLocale()];
  const ends = edtf.split('/');
  const yearless = ends.map((end) => yearlessDate(end, words));
  if (yearless.every((end) => end !== undefined)) return yearless.join(' – ');
  const [from, to] = ends.map(readEdge);
  if (ends.length === 1) {
    if (!from) return edtf;
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
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(edtf);
  if (!match) return formatDate(edtf);
  const [, year, month, day] = match;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day ?? 1));
  const options = day === undefined ? ({year: 'numeric'} as const) : ({day: 'numeric'} as const);
  return dateFormat({month: 'short', ...options}).format(date);
}

function yearlessDate(edtf: string, words: DateWords): string | undefined {
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(edtf) ?? [];
  if (month === undefined) return undefined;
  return words.ofYear(Number(month), day === undefined ? undefined : Number(day));
}

function marked({date, mark}: Edge, words: DateWords): string {
  const about = mark === '~' || mark === '%';
  const text = about ? words.about(words.date(date, 'about')) : words.date(date);
  return mark === '?' || mark === '%' ? words.uncertain(text) : text;
}

function readEdge(text: string): Edge | undefined {
  const match = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(text);
  if (!match) return undefined;
  const [, sign, digits = '', month, day, mark = ''] = match;
  const counted = Number(digits.replaceAll('X', '0'));
  const beforeChrist = sign === '-' || counted === 0;
  const span = digits.endsWith('XX') ? 'century' : digits.endsWith('X') ? 'decade' : undefined;
  if (month !== undefined && !isMonth(Number(month))) return undefined;
  return {
    date: {
      // The year 0 of astronomers is 1 BC; what starts in it as a decade or century starts in AD.
      year: beforeChrist && span === undefined ? counted + 1 : counted,
      beforeChrist: beforeChrist && (span === undefined || sign === '-'),
      ...(span && {span}),
      ...(month !== undefined && {month: Number(month)}),
      ...(day !== undefined && {day: Number(day)}),
    },
    mark: mark as Edge['mark'],
  };
}

function isMonth(month: number): boolean {
  return (month >= 1 && month <= 12) || (month >= 21 && month <= 24);
}
