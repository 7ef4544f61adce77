import type {Token} from '../grammar/tokenise.js';
import type {Numerals} from './numerals.js';
import {isDash, ordinalAt, readNumber} from './numerals.js';

/** The part of a month, a year, a decade or a century that a date names. */
export type DatePart = 'early' | 'mid' | 'late';

export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

/** A date as written: what is absent was not written. */
export interface DateFields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 21 spring to 24 winter, as in EDTF. */
  readonly season?: number;
  /** First three digits of the years of a decade. */
  readonly decade?: number;
  /** First two digits of the years of a century. */
  readonly century?: number;
  readonly part?: DatePart;
}

/** A step from the date before: so many units on, or the whole unit that comes next. */
export interface DateStep {
  readonly unit: CalendarUnit;
  readonly count: number;
  readonly whole?: true;
}

/** What a pattern found: one date, two that bound a range, or a step from the date before. */
export interface DateReading {
  /** Index behind the last token. */
  readonly end: number;
  readonly from: DateFields;
  readonly to?: DateFields;
  readonly step?: DateStep;
  /** Day and month may be the other way round: `10/11/1939`. */
  readonly ambiguous?: true;
}

/**
 * The dates of a language: classes of words, and patterns over them.
 *
 * A pattern is a row of elements parted by spaces: a class (`Y` year, `M` month, `D` day of the month, `S` season, `P`
 * part, `W` weekday, `K` decade, `C` century, `O` ordinal, `N` number, `U` unit, `{year}`, `{day}`, `{century}` and `{decade}` for the pack's own words for these,
 * `-` a dash), or a word or sign as it stands. `<word` first asks for a word before the date, and `<!word` for another: `<between Y1 and Y2`. `1` or `2` behind a class says which end of a range it is of; a year
 * without one is of both. `?` makes an element optional. The longest pattern that fits wins.
 */
export interface DateGrammar {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  readonly seasons: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, DatePart>;
  readonly units: ReadonlyMap<string, CalendarUnit>;
  /** Words that mean "year" beside its number. */
  readonly yearWords: ReadonlySet<string>;
  /** Words that mean "day of the month" behind its number. */
  readonly dayWords: ReadonlySet<string>;
  readonly centuryWords: ReadonlySet<string>;
  readonly decadeWords: ReadonlySet<string>;
  readonly patterns: readonly string[];
  /** Patterns that count from the date before: with the direction, and the count where the pattern has no `N`. */
  readonly steps: readonly {
    readonly pattern: string;
    readonly sign: -1 | 0 | 1;
    /** "the next month" is the month itself, "a month later" about then. */
    readonly whole?: true;
  }[];
  /** Words that a count in a step can begin with, and ordinal words: where a pattern may begin. */
  readonly countWords: readonly string[];
  readonly ordinalWords: readonly string[];
  /** Months that stand alone only with a capital or in these forms ("May", "march"). */
  readonly lonelyMonths: ReadonlySet<string>;
  /** Words before a bare year that make it one: `in`, `since`. */
  readonly yearCues: ReadonlySet<string>;
  /** Words behind a bare year that make it part of a name: `treaty`, `coup`. */
  readonly namedByYear: ReadonlySet<string>;
  /** Word between a name and its year: `of` in "Concordat of 1925". */
  readonly nameYearWord?: string;
  /** How a word before a date bounds it. */
  readonly bounds: ReadonlyMap<string, 'from' | 'until' | 'by' | 'before' | 'after'>;
  /** Words before a date that make it approximate. */
  readonly approximate: ReadonlySet<string>;
}

interface Element {
  readonly symbol: string;
  readonly side: 0 | 1 | 2;
  readonly optional: boolean;
  readonly literal: boolean;
}

interface Pattern {
  readonly elements: readonly Element[];
  /** A word that must, or must not, stand before the date. */
  readonly behind?: string;
  readonly notBehind?: string;
  readonly whole?: true;
  readonly sign?: -1 | 0 | 1;
}

const CLASSES = new Set('Y M D S P W K C O N U - {year} {day} {century} {decade}'.split(' '));

/** Fields as they are being read. */
type Fields = {-readonly [field in keyof DateFields]: DateFields[field]};

/** What a pattern has read so far: the fields of either end of a range, 0 those of both. */
interface Captured {
  readonly 0: Fields;
  readonly 1: Fields;
  readonly 2: Fields;
  count?: number;
  unit?: CalendarUnit;
}

/** A grammar made ready: patterns taken apart. */
export interface DateMatcher {
  /** The longest date that begins at a token; undefined where none does. */
  readonly at: (tokens: readonly Token[], at: number) => DateReading | undefined;
}

/** Takes a grammar's patterns apart, once for a pack. */
export function dateMatcher(grammar: DateGrammar, numerals: Numerals): DateMatcher {
  const patterns: readonly Pattern[] = [
    ...grammar.patterns.map((text) => patternOf(text)),
    ...grammar.steps.map(({pattern, ...step}) => ({...patternOf(pattern), ...step})),
  ];

  /** The number of tokens that a class takes at a place, 0 for none; writes what it read. */
  function take(
    {symbol, side, literal}: Element,
    tokens: readonly Token[],
    at: number,
    captured: Captured,
  ): number {
    const token = tokens[at];
    if (!token) return 0;
    const fields = captured[side];
    const word = token.lower;
    if (literal) return word === symbol ? 1 : 0;
    switch (symbol) {
      case '-':
        return isDash(token) ? 1 : 0;
      case 'Y': {
        const year =
          yearOf(tokens, at) ?? (side === 2 ? shortYear(tokens, at, captured[1].year) : undefined);
        if (year === undefined) return 0;
        fields.year = year;
        return 1;
      }
      case 'M':
        return (
          set(fields, 'month', grammar.months.get(word)) + abbreviation(tokens, at, grammar.months)
        );
      case 'D': {
        const ordinal = ordinalAt(tokens, at, numerals);
        if (ordinal && ordinal.value >= 1 && ordinal.value <= 31) {
          fields.day = ordinal.value;
          return ordinal.end - at;
        }
        if (!isDay(tokens, at)) return 0;
        fields.day = Number(token.text);
        return 1;
      }
      case 'S':
        return set(fields, 'season', grammar.seasons.get(word));
      case 'P':
        return set(fields, 'part', grammar.parts.get(word));
      case 'W':
        return grammar.weekdays.has(word) ? 1 : 0;
      case 'K': {
        const apostrophe = /^['’]$/u.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
        const next = tokens[at + 1 + apostrophe];
        if (!/^1\d\d0$|^20\d0$/.test(token.text) || !next?.joined || next.lower !== 's') return 0;
        fields.decade = Number(token.text) / 10;
        return 2 + apostrophe;
      }
      case 'C': {
        const roman = romanOf(token.text);
        const ordinal = roman === undefined ? ordinalAt(tokens, at, numerals) : undefined;
        const number = roman ?? ordinal?.value;
        if (number === undefined || number < 1 || number > 21) return 0;
        fields.century = number - 1;
        return ordinal ? ordinal.end - at : 1;
      }
      case 'O': {
        const ordinal = ordinalAt(tokens, at, numerals) ?? plainOrdinal(tokens, at);
        if (!ordinal || ordinal.value < 1 || ordinal.value > 10) return 0;
        fields.decade = ordinal.value - 1;
        return ordinal.end - at;
      }
      case 'N': {
        const number = readNumber(tokens, at, numerals);
        if (!number || !Number.isInteger(number.value)) return 0;
        captured.count = number.value;
        return number.end - at;
      }
      case 'U': {
        const unit = grammar.units.get(word);
        if (!unit) return 0;
        captured.unit = unit;
        return 1;
      }
      case '{year}':
        return worded(tokens, at, grammar.yearWords);
      case '{day}':
        return worded(tokens, at, grammar.dayWords);
      case '{century}':
        return worded(tokens, at, grammar.centuryWords);
      case '{decade}':
        return grammar.decadeWords.has(word) ? 1 : 0;
      default:
        return 0;
    }
  }

  /** "4 dešimtmetis": a figure before the word for a decade is an ordinal. */
  function plainOrdinal(
    tokens: readonly Token[],
    at: number,
  ): {value: number; end: number} | undefined {
    const isOne =
      /^\d{1,2}$/.test(tokens[at]!.text) && grammar.decadeWords.has(tokens[at + 1]?.lower ?? '');
    return isOne ? {value: Number(tokens[at]!.text), end: at + 1} : undefined;
  }

  function match(
    {elements, behind, notBehind, sign, whole}: Pattern,
    tokens: readonly Token[],
    start: number,
  ): DateReading | undefined {
    const before = tokens[start - 1]?.lower;
    if (behind !== undefined && before !== behind) return undefined;
    if (notBehind !== undefined && before === notBehind) return undefined;
    const captured: Captured = {0: {}, 1: {}, 2: {}};
    let at = start;
    for (const element of elements) {
      const taken = take(element, tokens, at, captured);
      if (taken === 0 && !element.optional) return undefined;
      at += taken;
    }
    const shared = captured[0];
    const [first, second] = [captured[1], captured[2]];
    if (shared.decade !== undefined && shared.decade < 10) {
      // "the fourth decade of the 20th century"; without a century, of the one that is talked of.
      if (shared.century !== undefined) shared.decade += shared.century * 10;
      delete shared.century;
    }
    if (sign !== undefined) {
      const {unit} = captured;
      const count = sign * (captured.count ?? 1);
      return unit && {end: at, from: {}, step: {unit, count, ...(whole && {whole})}};
    }
    if (Object.keys(second).length === 0) return {end: at, from: {...shared, ...first}};
    return {end: at, from: {...shared, ...first}, to: {...shared, ...second}};
  }

  const openers = openersOf(patterns);
  return {
    at(tokens, start) {
      let best: DateReading | undefined = numericDate(tokens, start);
      const opened = new Set<Pattern>();
      for (const {element, opens} of openers) {
        if (take(element, tokens, start, {0: {}, 1: {}, 2: {}}) === 0) continue;
        for (const pattern of opens) opened.add(pattern);
      }
      if (opened.size === 0) return best;
      for (const pattern of patterns) {
        if (!opened.has(pattern)) continue;
        const reading = match(pattern, tokens, start);
        if (reading && reading.end > (best?.end ?? start) && isPossible(reading)) best = reading;
      }
      return best;
    },
  };
}

/** What patterns can begin with: many begin alike, and few tokens begin any. */
function openersOf(
  patterns: readonly Pattern[],
): readonly {readonly element: Element; readonly opens: readonly Pattern[]}[] {
  const openers = new Map<string, {element: Element; opens: Pattern[]}>();
  for (const pattern of patterns) {
    const first = pattern.elements.findIndex(({optional}) => !optional);
    for (const element of pattern.elements.slice(0, first + 1)) {
      const key = `${element.symbol} ${element.side}`;
      const opener = openers.get(key);
      if (opener) opener.opens.push(pattern);
      else openers.set(key, {element, opens: [pattern]});
    }
  }
  return [...openers.values()];
}

function patternOf(text: string): Pattern {
  const [, behind, rest = text] = /^<(\S+) (.+)$/u.exec(text) ?? [];
  if (behind?.startsWith('!')) return {elements: elementsOf(rest), notBehind: behind.slice(1)};
  return {elements: elementsOf(rest), ...(behind !== undefined && {behind})};
}

function elementsOf(pattern: string): Element[] {
  return pattern.split(' ').map((part) => {
    const optional = part.length > 1 && part.endsWith('?');
    const text = optional ? part.slice(0, -1) : part;
    const [, symbol = '', side = '0'] = /^(.)([12])$/u.exec(text) ?? [undefined, text];
    return {
      symbol,
      side: Number(side) as 0 | 1 | 2,
      optional,
      literal: !CLASSES.has(symbol),
    };
  });
}

function set<K extends keyof DateFields>(
  fields: {-readonly [field in K]?: DateFields[field]},
  name: K,
  value: DateFields[K],
): number {
  if (value === undefined) return 0;
  fields[name] = value;
  return 1;
}

/** 1 if a word of a set stands here, 2 with the full stop of an abbreviation. */
function worded(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number {
  const word = tokens[at]?.lower ?? '';
  if (!words.has(word)) return 0;
  return word.length <= 2 && tokens[at + 1]?.text === '.' && tokens[at + 1]!.joined ? 2 : 1;
}

/** 1 for the full stop behind an abbreviated month: "Oct. 10". */
function abbreviation(
  tokens: readonly Token[],
  at: number,
  months: ReadonlyMap<string, number>,
): number {
  const word = tokens[at]?.lower ?? '';
  const stop = tokens[at + 1];
  return months.has(word) &&
    word.length <= 5 &&
    stop?.text === '.' &&
    stop.joined &&
    tokens[at + 2]?.kind === 'number'
    ? 1
    : 0;
}

/** A number of four digits that can be a year, and is no part of a longer number. */
function yearOf(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'number' || !/^(?:1\d|20)\d\d$/.test(token.text)) return undefined;
  if (token.joined && /^[.,:/\p{L}]/u.test(tokens[at - 1]!.text)) return undefined;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next?.joined && (next.kind === 'word' || next.text === '/' || next.text === '%'))
    return undefined;
  if (next?.joined && /^[.,:]$/.test(next.text) && after?.joined && after.kind === 'number')
    return undefined;
  return Number(token.text);
}

/** The second year of "1861–65", undefined where it is none. */
function shortYear(
  tokens: readonly Token[],
  at: number,
  first: number | undefined,
): number | undefined {
  const [token, dash, next] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  if (first === undefined || !/^\d\d$/.test(token.text) || !token.joined) return undefined;
  if (!isDash(dash) || !dash!.joined) return undefined;
  if (next?.joined && (next.kind !== 'sign' || isDash(next) || tokens[at + 2]?.kind === 'number'))
    return undefined;
  const year = Math.floor(first / 100) * 100 + Number(token.text);
  return year > first ? year : undefined;
}

function isDay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'number' || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text)) return false;
  if (token.joined && /^[.,:/$€£]$/u.test(tokens[at - 1]?.text ?? '')) return false;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next?.joined && (next.kind === 'word' || next.text === '%')) return false;
  return !(next?.joined && /^[.,:]$/.test(next.text) && after?.joined && after.kind === 'number');
}

const ROMAN = /^(?:X{0,2})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral up to 29; undefined for what is none. */
export function romanOf(text: string): number | undefined {
  if (text === '' || !ROMAN.test(text)) return undefined;
  const values: Record<string, number> = {I: 1, V: 5, X: 10};
  return Array.from(text).reduce((sum, letter, i, all) => {
    const value = values[letter]!;
    return sum + (value < (values[all[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}

/** Dates all in figures: `1940-06-15`, `1940 06 15`, `15.06.1940`, `10/11/1939`. */
function numericDate(tokens: readonly Token[], at: number): DateReading | undefined {
  const [first] = [tokens[at]];
  if (first?.kind !== 'number' || (first.joined && tokens[at - 1]?.kind !== 'sign'))
    return undefined;
  const sign = tokens[at + 1];
  const spaced = sign?.kind === 'number';
  const [second, third] = spaced
    ? [tokens[at + 1], tokens[at + 2]]
    : [tokens[at + 2], tokens[at + 4]];
  if (second?.kind !== 'number' || third?.kind !== 'number') return undefined;
  if (!spaced) {
    if (!/^[-./‐‑–]$/u.test(sign?.text ?? '') || tokens[at + 3]?.text !== sign!.text)
      return undefined;
    if (![1, 2, 3, 4].every((i) => tokens[at + i]!.joined)) return undefined;
  }
  const end = at + (spaced ? 3 : 5);
  // A fourth part makes it a number of something else: ISBN, telephone.
  const behind = tokens[end];
  if (!spaced && behind?.joined && isDash(behind) && tokens[end + 1]?.kind === 'number')
    return undefined;
  const date = (year: Token, month: Token, day: Token): DateFields | undefined =>
    /^(?:1\d|20)\d\d$/.test(year.text) &&
    /^(?:0?[1-9]|1[0-2])$/.test(month.text) &&
    /^(?:0?[1-9]|[12]\d|3[01])$/.test(day.text)
      ? {year: Number(year.text), month: Number(month.text), day: Number(day.text)}
      : undefined;
  const two = (token: Token): boolean => token.text.length === 2;
  if (spaced) {
    const from = two(second) && two(third) ? date(first, second, third) : undefined;
    return from && {end, from};
  }
  const from =
    date(first, second, third) ?? date(third, second, first) ?? date(third, first, second);
  if (!from) return undefined;
  const either =
    date(third, second, first) !== undefined && date(third, first, second) !== undefined;
  const ambiguous = either && sign!.text === '/' && first.text !== second.text;
  return {end, from, ...(ambiguous && {ambiguous: true as const})};
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether days exist in their months and a range within one year does not fall. */
function isPossible({from, to}: DateReading): boolean {
  for (const {month, day} of [from, to ?? from]) {
    if (month !== undefined && day !== undefined && day > DAYS_IN_MONTH[month - 1]!) return false;
  }
  if (!to) return true;
  const order = ({year = 0, month = 0, day = 0}: DateFields): number =>
    (year * 12 + month) * 31 + day;
  const samePrecision = (to.month === undefined) === (from.month === undefined);
  return (
    !samePrecision || order(to) > order(from) || (to.year === undefined && from.month !== to.month)
  );
}
