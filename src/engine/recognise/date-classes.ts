import type {Token} from '../grammar/tokenise.js';
import type {CalendarUnit, DateFields, DateGrammar} from './date-grammar.js';
import {
  abbreviation,
  isDay,
  romanOf,
  shortYear,
  worded,
  yearEnding,
  yearOf,
} from './date-tokens.js';
import {yearInWords} from './date-words.js';
import type {Numerals} from './numerals.js';
import {ordinalAt, readNumber} from './numerals.js';
import {feastsFrom} from './date-feasts.js';
import {isDash} from './signs.js';

/** An end of a range, 1 or 2; 0 for both of them. */
export type Side = 0 | 1 | 2;

/** Fields as they are being read. */
export type Fields = {-readonly [field in keyof DateFields]: DateFields[field]};

/** What a pattern has read. */
export interface Captured {
  readonly 0: Fields;
  readonly 1: Fields;
  readonly 2: Fields;
  /** The same day by the Julian calendar. */
  readonly julian: Fields;
  readonly step: {
    count?: number;
    weekday?: number;
    unit?: CalendarUnit;
    /** Whether a winter runs into the next year. */
    intoNext?: true;
  };
}

/** What a class has read at a token, and the index behind it. */
export interface Taken {
  readonly end: number;
  readonly of?: keyof Captured;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** The words of a language that classes ask for. */
export interface DateWords {
  readonly grammar: DateGrammar;
  readonly numerals: Numerals;
}

/** Reads one class at a token that there is, behind what the pattern has read so far; undefined where it does not stand. */
export type ClassReader = (
  tokens: readonly Token[],
  at: number,
  side: Side,
  words: DateWords,
  path: readonly Taken[],
) => Taken | undefined;

const READERS: Readonly<Record<string, ClassReader>> = {
  '-': (tokens, at) => passed(at, isDash(tokens[at]) ? 1 : 0),
  '{year}': (tokens, at, _, {grammar}) => {
    const ending = yearEnding(tokens, at, grammar.yearEndings);
    return passed(at, ending + worded(tokens, at + ending, grammar.yearWords));
  },
  '{yearEnding}': (tokens, at, _, {grammar}) =>
    passed(at, yearEnding(tokens, at, grammar.yearEndings)),
  '{day}': (tokens, at, _, {grammar}) => passed(at, worded(tokens, at, grammar.dayWords)),
  '{century}': (tokens, at, _, {grammar}) => passed(at, worded(tokens, at, grammar.centuryWords)),
  '{decade}': (tokens, at, _, {grammar}) =>
    passed(at, grammar.decadeWords.has(tokens[at]!.lower) ? 1 : 0),
  Y: (tokens, at, side, {numerals}, path) => {
    const inWords = yearInWords(tokens, at, numerals);
    if (inWords) return taken(inWords.end, side, 'year', inWords.value);
    const short = side === 2 ? shortYear(tokens, at, yearRead(path, 1)) : undefined;
    return taken(at + 1, side, 'year', yearOf(tokens, at) ?? short);
  },
  Z: (tokens, at, _side, _, path) => {
    const first = yearRead(path, 0);
    const isNext = (yearOf(tokens, at) ?? shortYear(tokens, at, first)) === (first ?? 0) + 1;
    return isNext ? taken(at + 1, 'step', 'intoNext', true) : undefined;
  },
  A: (tokens, at, side) =>
    tokens[at]!.kind === 'number' && /^[1-9]\d{0,3}$/.test(tokens[at]!.text)
      ? taken(at + 1, side, 'year', Number(tokens[at]!.text))
      : undefined,
  M: (tokens, at, side, {grammar: {months}}) =>
    taken(at + 1 + abbreviation(tokens, at, months), side, 'month', months.get(tokens[at]!.lower)),
  B: (tokens, at, _, {grammar}) =>
    taken(at + 1, 'julian', 'month', grammar.months.get(tokens[at]!.lower)),
  D: (tokens, at, side, {numerals}, path) => {
    const ordinal = ordinalAt(tokens, at, numerals);
    if (ordinal && ordinal.value >= 1 && ordinal.value <= 31) {
      return taken(ordinal.end, side, 'day', ordinal.value);
    }
    const isSecond = side === 2 || path.at(-1)?.of === 'julian';
    if (!isDay(tokens, at, isSecond)) return undefined;
    return taken(at + 1, side, 'day', Number(tokens[at]!.text));
  },
  J: (tokens, at) =>
    isDay(tokens, at) ? taken(at + 1, 'julian', 'day', Number(tokens[at]!.text)) : undefined,
  S: (tokens, at, side, {grammar}) =>
    taken(at + 1, side, 'season', grammar.seasons.get(tokens[at]!.lower)),
  P: (tokens, at, side, {grammar}) =>
    taken(at + 1, side, 'part', grammar.parts.get(tokens[at]!.lower)),
  H: (tokens, at, side, words) => partOf(tokens, at, side, words, 'half', 2),
  Q: (tokens, at, side, words) => partOf(tokens, at, side, words, 'quarter', 4),
  W: (tokens, at, _, {grammar}) =>
    taken(at + 1, 'step', 'weekday', grammar.weekdays.get(tokens[at]!.lower)),
  U: (tokens, at, _, {grammar}) =>
    taken(at + 1, 'step', 'unit', grammar.units.get(tokens[at]!.lower)),
  N: (tokens, at, _, {numerals}) => {
    const number = readNumber(tokens, at, numerals);
    return number && Number.isInteger(number.value)
      ? taken(number.end, 'step', 'count', number.value)
      : undefined;
  },
  F: (tokens, at, side, {grammar}) => {
    const feast = feastsFrom(tokens[at]!.lower, grammar).find(({row}) =>
      row.every((word, i) => tokens[at + i]?.lower === word),
    );
    return feast && {end: at + feast.row.length, of: side, fields: {...feast.day}};
  },
  K: (tokens, at, side, {grammar: {decadeNames}, numerals}) => {
    const own = decadeNames?.get(tokens[at]!.lower);
    if (own !== undefined) return taken(at + 1, side, 'decade', own);
    const hundreds = decadeNames && numerals.words.get(tokens[at]!.lower);
    const link = isDash(tokens[at + 1]) ? 2 : 1;
    const named = decadeNames?.get(tokens[at + link]?.lower ?? '');
    if (hundreds !== undefined && named !== undefined && hundreds > 9 && hundreds < 21) {
      return taken(at + link + 1, side, 'decade', hundreds * 10 + named);
    }
    const apostrophe = /^['’]$/u.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
    const [year, next] = [tokens[at]!.text, tokens[at + 1 + apostrophe]];
    if (!/^1\d\d0$|^20\d0$/.test(year) || !next?.joined || next.lower !== 's') return undefined;
    // "the 1800s" are a century.
    return year.endsWith('00')
      ? taken(at + 2 + apostrophe, side, 'century', Number(year) / 100)
      : taken(at + 2 + apostrophe, side, 'decade', Number(year) / 10);
  },
  C: (tokens, at, side, {numerals}) => {
    const roman = romanOf(tokens[at]!.text);
    const ordinal = roman === undefined ? ordinalAt(tokens, at, numerals) : undefined;
    const number = roman ?? ordinal?.value ?? 0;
    if (number < 1 || number > 21) return undefined;
    return taken(ordinal?.end ?? at + 1, side, 'century', number - 1);
  },
  E: (tokens, at, side, words, path) => {
    const begun = READERS['C']!(tokens, at, side, words, path);
    const century = begun?.fields?.['century'] as number | undefined;
    return begun && taken(begun.end, side, 'turn', century! * 100);
  },
  O: (tokens, at, side, {grammar, numerals}) => {
    const ordinal = ordinalAt(tokens, at, numerals) ?? figureOfDecade(tokens, at, grammar);
    if (!ordinal || ordinal.value < 1 || ordinal.value > 10) return undefined;
    return taken(ordinal.end, side, 'decade', ordinal.value - 1);
  },
};

/** The reader of a class; undefined for an element of a pattern that is none, but a word as it stands. */
export function readerOf(symbol: string): ClassReader | undefined {
  return Object.hasOwn(READERS, symbol) ? READERS[symbol] : undefined;
}

function passed(at: number, size: number): Taken | undefined {
  return size > 0 ? {end: at + size} : undefined;
}

function taken(end: number, of: keyof Captured, field: string, value: unknown): Taken | undefined {
  return value === undefined ? undefined : {end, of, fields: {[field]: value}};
}

function yearRead(path: readonly Taken[], side: Side): number | undefined {
  const told = path.findLast(({of, fields}) => of === side && fields?.['year'] !== undefined);
  return told?.fields!['year'] as number | undefined;
}

/** "the first half", "the last quarter", „IV ketvirtis“. */
function partOf(
  tokens: readonly Token[],
  at: number,
  side: Side,
  {grammar, numerals}: DateWords,
  field: 'half' | 'quarter',
  count: number,
): Taken | undefined {
  if (grammar.last.has(tokens[at]!.lower)) return taken(at + 1, side, field, count);
  const roman = romanOf(tokens[at]!.text);
  const ordinal = roman === undefined ? ordinalAt(tokens, at, numerals) : undefined;
  const part = roman ?? ordinal?.value ?? 0;
  return part >= 1 && part <= count ? taken(ordinal?.end ?? at + 1, side, field, part) : undefined;
}

/** "4 dešimtmetis": a figure before the word for a decade is an ordinal. */
function figureOfDecade(
  tokens: readonly Token[],
  at: number,
  {decadeWords}: DateGrammar,
): {value: number; end: number} | undefined {
  const isOne = /^\d{1,2}$/.test(tokens[at]!.text) && decadeWords.has(tokens[at + 1]?.lower ?? '');
  return isOne ? {value: Number(tokens[at]!.text), end: at + 1} : undefined;
}
