import {daysOf, printDate, printSpan} from '../../engine/values/edtf.js';
import {decadeOf, isOneOf, monthOf} from './written-languages.js';

/** One end of a date, as far as it says. */
interface End {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly beforeChrist?: true;
  /** The ten or hundred years that begin with `year`. */
  readonly span?: 'decade' | 'century';
}

/** The least number that is a year and no day. */
const LEAST_YEAR = 32;

const ROMAN: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10};

/**
 * A date that a person wrote in words or figures of either language: "14 May 1972", "1972 m. gegužės 14–15 d.", "May 1972",
 * "apie 1410", "1930s", "XV a.", "1972 05 14", "14.05.1972".
 *
 * @returns EDTF; undefined for what is no date, and for what does not say its year.
 */
export function readWrittenDate(text: string): string | undefined {
  const words = wordsOf(text);
  const isAbout = words.some((word) => isOneOf('about', word));
  const isUncertain = words.some((word) => isOneOf('uncertain', word) || word === '?');
  const said = words.filter(
    (word) => !isOneOf('about', word) && !isOneOf('uncertain', word) && word !== '?',
  );
  const ends = partedIn(said).map(readEnd);
  const [first, last] = ends;
  if (!first || ends.length > 2 || ends.includes(undefined)) return undefined;
  const mark = isAbout && isUncertain ? '%' : isAbout ? '~' : isUncertain ? '?' : '';
  const edtf = last
    ? ofBoth(first, last)
        ?.map((end) => edtfOf(end, mark))
        .join('/')
    : edtfOf(first, mark);
  return edtf !== undefined && daysOf(edtf) ? edtf : undefined;
}

/** Numbers, words and dashes. A date in figures is parted by full stops, hyphens or nothing, a stretch by a dash. */
function wordsOf(text: string): string[] {
  const parted = text
    .toLowerCase()
    .replace(/(?<=\d)([-.])(?=\d{1,2}\1\d)|(?<=\d[-.]\d{1,2})[-.](?=\d)/g, ' ');
  return parted.match(/\d+|\p{L}+|[-–—/?]|[^\s.,()]/gu) ?? [];
}

function partedIn(words: readonly string[]): string[][] {
  const ends: string[][] = [[]];
  for (const word of words) {
    if (/^[-–—/]$/u.test(word) || isOneOf('between', word)) ends.push([]);
    else ends.at(-1)!.push(word);
  }
  return ends;
}

function readEnd(words: readonly string[]): End | undefined {
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const named = words.filter((word) => !/^\d+$/.test(word));
  const spanned = readSpan(numbers, named);
  if (spanned) return spanned;
  const isBefore = named.some((word) => isOneOf('beforeChrist', word));
  const months = named.map(monthOf).filter((month) => month !== undefined);
  // "Kr." belongs to "pr."
  const isKnown = (word: string): boolean =>
    isOneOf('idle', word) ||
    isOneOf('beforeChrist', word) ||
    (isBefore && word === 'kr') ||
    monthOf(word) !== undefined;
  if (months.length > 1 || numbers.length > 3 || !named.every(isKnown)) return undefined;
  const era = isBefore ? ({beforeChrist: true} as const) : {};
  const [month] = months;
  const ordered = inOrder(numbers, month);
  return ordered && {...ordered, ...era};
}

/** Year, month and day by their order: the year first, or last behind a day. */
function inOrder(numbers: readonly number[], month: number | undefined): End | undefined {
  if (numbers.length === 0) return month === undefined ? undefined : {month};
  const [first, second, third] = numbers;
  const isYearFirst = first! >= LEAST_YEAR;
  if (month !== undefined) {
    if (numbers.length === 1) return isYearFirst ? {year: first!, month} : {month, day: first!};
    if (numbers.length > 2) return undefined;
    return isYearFirst ? {year: first!, month, day: second!} : {year: second!, month, day: first!};
  }
  if (numbers.length === 3) {
    return isYearFirst
      ? {year: first!, month: second!, day: third!}
      : {year: third!, month: second!, day: first!};
  }
  if (numbers.length === 2) return isYearFirst ? {year: first!, month: second!} : undefined;
  return isYearFirst ? {year: first!} : {day: first!};
}

/** A decade or a century: "1930s", "15th century", „XX a. trečiasis dešimtmetis“. */
function readSpan(numbers: readonly number[], named: readonly string[]): End | undefined {
  const hasDecade = named.some((word) => isOneOf('decade', word));
  const hasCentury = named.some((word) => isOneOf('century', word));
  const isBare = named.every((word) => isOneOf('decade', word) || isOneOf('idle', word));
  if (hasDecade && isBare && numbers.length === 1) return {year: numbers[0]!, span: 'decade'};
  if (!hasCentury) return undefined;
  const [century = romanIn(named)] = numbers;
  if (century === undefined) return undefined;
  const era = named.some((word) => isOneOf('beforeChrist', word))
    ? ({beforeChrist: true} as const)
    : {};
  const year = (century - 1) * 100;
  if (!hasDecade) return {year, span: 'century', ...era};
  const decade = named.map(decadeOf).find((one) => one !== undefined);
  return decade === undefined ? undefined : {year: year + decade * 10, span: 'decade', ...era};
}

function romanIn(words: readonly string[]): number | undefined {
  const numeral = words.find((word) => /^[ivx]+$/.test(word));
  if (numeral === undefined) return undefined;
  const values = Array.from(numeral, (sign) => ROMAN[sign]!);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** What two ends share is said once: the month and year of "3–5 May 1939", the year of "1939 m. gegužės 3 d. – birželio 1 d." */
function ofBoth(from: End, to: End): [End, End] | undefined {
  // "1939–41"
  const short = to.day ?? to.year;
  const areYears = from.month === undefined && to.month === undefined;
  if (areYears && from.year !== undefined && from.year > 99 && short !== undefined && short < 100)
    return [from, {year: from.year - (from.year % 100) + short}];
  const isDay = (end: End): boolean => end.day !== undefined && end.month === undefined;
  const shared = (end: End, other: End): End => ({
    ...(end.year === undefined && other.year !== undefined && {year: other.year}),
    ...(isDay(end) && other.month !== undefined && {month: other.month}),
    ...(end.year === undefined && other.beforeChrist && {beforeChrist: true}),
    ...end,
  });
  const ends: [End, End] = [shared(from, to), shared(to, from)];
  return to.beforeChrist && from.month === undefined
    ? [{...ends[0], beforeChrist: true}, ends[1]]
    : ends;
}

/** Undefined without a year. Before Christ the year 1 is the year 0 of astronomers. */
function edtfOf({year, month, day, beforeChrist, span}: End, mark: string): string | undefined {
  if (year === undefined || (beforeChrist && !span && year < 1)) return undefined;
  if (span) return printSpan(beforeChrist ? -year : year, span === 'century' ? 100 : 10) + mark;
  return printDate(beforeChrist ? 1 - year : year, month, day) + mark;
}
