import type {CalendarDate, DatePart, DateWords} from './date-words.js';

type Case = 'nominative' | 'genitive' | 'accusative';

/** Months and seasons: nominative, genitive, accusative. */
export const MONTHS = [
  ['sausis', 'sausio', 'sausį'],
  ['vasaris', 'vasario', 'vasarį'],
  ['kovas', 'kovo', 'kovą'],
  ['balandis', 'balandžio', 'balandį'],
  ['gegužė', 'gegužės', 'gegužę'],
  ['birželis', 'birželio', 'birželį'],
  ['liepa', 'liepos', 'liepą'],
  ['rugpjūtis', 'rugpjūčio', 'rugpjūtį'],
  ['rugsėjis', 'rugsėjo', 'rugsėjį'],
  ['spalis', 'spalio', 'spalį'],
  ['lapkritis', 'lapkričio', 'lapkritį'],
  ['gruodis', 'gruodžio', 'gruodį'],
] as const;

export const SEASONS = [
  ['pavasaris', 'pavasario', 'pavasarį'],
  ['vasara', 'vasaros', 'vasarą'],
  ['ruduo', 'rudens', 'rudenį'],
  ['žiema', 'žiemos', 'žiemą'],
] as const;

/** Stems of the ordinals that count decades, which take the endings of `DECADE`. */
export const DECADES = [
  'pirma',
  'antra',
  'trečia',
  'ketvirta',
  'penkta',
  'šešta',
  'septinta',
  'aštunta',
  'devinta',
  'dešimta',
];

/** Parts of a date, which govern the genitive: nominative, genitive. */
const PARTS: Readonly<Record<DatePart, readonly [string, string]>> = {
  early: ['pradžia', 'pradžios'],
  mid: ['vidurys', 'vidurio'],
  late: ['pabaiga', 'pabaigos'],
};

/** Prepositions that govern the genitive. */
const PREPOSITIONS = {from: 'nuo', until: 'iki', by: 'iki', before: 'iki', after: 'po'} as const;

const CASES: readonly Case[] = ['nominative', 'genitive', 'accusative'];

function monthName(month: number, wanted: Case): string {
  const forms = month > 20 ? SEASONS[month - 21] : MONTHS[month - 1];
  return forms![CASES.indexOf(wanted)]!;
}

/** The name of a decade by its place in its century, from 0: „trečiasis dešimtmetis“. */
function decadeName(decade: number, wanted: Case): string {
  const stem = DECADES[decade]!.slice(0, -1);
  switch (wanted) {
    case 'nominative':
      return `${stem}asis dešimtmetis`;
    case 'genitive':
      return `${stem}ojo dešimtmečio`;
    case 'accusative':
      return `${stem}ąjį dešimtmetį`;
  }
}

function roman(n: number): string {
  const signs = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let [left, text] = [n, ''];
  for (const [value, sign] of signs) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}

function yearName({year, beforeChrist, span}: CalendarDate, wanted: Case): string {
  const era = beforeChrist ? ' pr. Kr.' : '';
  if (span === undefined) return `${year} m.${era}`;
  const century = `${roman(Math.floor(year / 100) + 1)} a.${era}`;
  return span === 'century' ? century : `${century} ${decadeName((year % 100) / 10, wanted)}`;
}

function dateName(date: CalendarDate, wanted: Case = 'nominative'): string {
  const {month, day} = date;
  const year = yearName(date, wanted);
  if (month === undefined) return year;
  return day === undefined
    ? `${year} ${monthName(month, wanted)}`
    : `${year} ${monthName(month, 'genitive')} ${day} d.`;
}

/** Dates in Lithuanian, the year first. */
export const dateWords: DateWords = {
  date(date, governed) {
    if (governed === undefined) return dateName(date);
    return dateName(date, governed === 'about' ? 'accusative' : 'genitive');
  },
  ofYear: (month, day) =>
    day === undefined
      ? monthName(month, 'nominative')
      : `${monthName(month, 'genitive')} ${day} d.`,
  interval(from, to) {
    const sameYear = from.year === to.year && from.beforeChrist === to.beforeChrist;
    const years = from.month === undefined && to.month === undefined && !from.span && !to.span;
    if (years && from.beforeChrist === to.beforeChrist) {
      return `${from.year}–${yearName(to, 'nominative')}`;
    }
    if (!sameYear || from.span || from.month === undefined || to.month === undefined) {
      return `${dateName(from)} – ${dateName(to)}`;
    }
    if (from.day !== undefined && to.day !== undefined) {
      const month = monthName(from.month, 'genitive');
      const year = yearName(from, 'nominative');
      return from.month === to.month
        ? `${year} ${month} ${from.day}–${to.day} d.`
        : `${year} ${month} ${from.day} d. – ${monthName(to.month, 'genitive')} ${to.day} d.`;
    }
    if (from.day === undefined && to.day === undefined) {
      return `${dateName(from)}–${monthName(to.month, 'nominative')}`;
    }
    return `${dateName(from)} – ${dateName(to)}`;
  },
  bounded: (date, bound) => `${PREPOSITIONS[bound]} ${date}`,
  about: (date) => `apie ${date}`,
  partOf: (date, part, governed) =>
    `${dateName(date, 'genitive')} ${PARTS[part][governed === undefined ? 0 : 1]}`,
  // Not „viduramžiai“.
  parts: {early: /pradži/iu, mid: /vidur[yiį]/iu, late: /pabaig|(?<!\p{L})gale(?!\p{L})/iu},
  uncertain: (date) => `${date} (abejotina)`,
};
