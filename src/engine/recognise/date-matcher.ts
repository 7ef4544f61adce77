import {remembered} from '../grammar/remembered.js';
import type {Token} from '../grammar/tokenise.js';
import type {CalendarUnit, DateFields, DateGrammar, DateReading} from './date-grammar.js';
import type {Element, Pattern} from './date-pattern.js';
import {openersOf, patternsOf} from './date-pattern.js';
import {dayNumber} from '../values/edtf.js';
import {abbreviation, isDay, romanOf, shortYear, worded, yearOf} from './date-tokens.js';
import type {Numerals} from './numerals.js';
import {ordinalAt, readNumber} from './numerals.js';
import {isDash} from './signs.js';
import {numericDate} from './numeric-date.js';

/** Fields as they are being read. */
type Fields = {-readonly [field in keyof DateFields]: DateFields[field]};

/** What a pattern has read so far: the fields of either end of a range, 0 those of both. */
interface Captured {
  readonly 0: Fields;
  readonly 1: Fields;
  readonly 2: Fields;
  /** The same day by the Julian calendar. */
  readonly julian: Fields;
  /** Whether a winter runs into the next year. */
  intoNext?: true;
  count?: number;
  weekday?: number;
  unit?: CalendarUnit;
}

/** A grammar made ready: patterns taken apart. */
export interface DateMatcher {
  /** The longest date that begins at a token; undefined where none does. */
  readonly at: (tokens: readonly Token[], at: number) => DateReading | undefined;
}

/** Takes a grammar's patterns apart, once for a pack. */
export function dateMatcher(grammar: DateGrammar, numerals: Numerals): DateMatcher {
  const patterns = patternsOf(grammar);

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
      case 'A': {
        if (token.kind !== 'number' || !/^[1-9]\d{0,3}$/.test(token.text)) return 0;
        fields.year = Number(token.text);
        return 1;
      }
      case 'Z': {
        const first = captured[0].year;
        if ((yearOf(tokens, at) ?? shortYear(tokens, at, first)) !== (first ?? 0) + 1) return 0;
        captured.intoNext = true;
        return 1;
      }
      case 'J':
        if (!isDay(tokens, at)) return 0;
        captured.julian.day = Number(token.text);
        return 1;
      case 'm':
        return set(captured.julian, 'month', grammar.months.get(word));
      case 'H':
        return set(fields, 'half', grammar.halves.get(word));
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
        if (!isDay(tokens, at, side === 2)) return 0;
        fields.day = Number(token.text);
        return 1;
      }
      case 'S':
        return set(fields, 'season', grammar.seasons.get(word));
      case 'P':
        return set(fields, 'part', grammar.parts.get(word));
      case 'W':
        captured.weekday = grammar.weekdays.get(word) ?? 0;
        return captured.weekday > 0 ? 1 : 0;
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
    {elements, behind, notBehind, sign, whole, beforeChrist}: Pattern,
    tokens: readonly Token[],
    start: number,
  ): DateReading | undefined {
    const before = tokens[start - 1]?.lower;
    if (behind !== undefined && before !== behind) return undefined;
    if (notBehind !== undefined && before === notBehind) return undefined;
    const captured: Captured = {0: {}, 1: {}, 2: {}, julian: {}};
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
    if (captured.intoNext && shared.season !== WINTER) return undefined;
    if (captured.julian.month !== undefined && !isSameDay(captured.julian, shared)) {
      return undefined;
    }
    if (beforeChrist && shared.year !== undefined) shared.year = 1 - shared.year;
    if (sign !== undefined) {
      const {weekday, unit = shared.season === undefined ? 'day' : 'year'} = captured;
      const count = sign * (captured.count ?? 1);
      const step = {unit, count, ...(whole && {whole}), ...(weekday !== undefined && {weekday})};
      return {end: at, from: shared, step};
    }
    if (Object.keys(second).length === 0) return {end: at, from: {...shared, ...first}};
    return {end: at, from: {...shared, ...first}, to: {...shared, ...second}};
  }

  const openers = openersOf(patterns);
  /** The patterns that some openers open, by their indices: the same few sets of openers come again and again. */
  const openedBy = remembered((indices) => [
    ...new Set(
      indices
        .split(' ')
        .slice(1)
        .flatMap((index) => openers[Number(index)]!.opens),
    ),
  ]);
  return {
    at(tokens, start) {
      let best: DateReading | undefined = numericDate(tokens, start);
      // What openers read is thrown away: a pattern that one opens reads it again.
      const discarded: Captured = {0: {}, 1: {}, 2: {}, julian: {}};
      let opened = '';
      for (const [index, {element}] of openers.entries()) {
        if (take(element, tokens, start, discarded) > 0) opened += ` ${index}`;
      }
      for (const pattern of openedBy(opened)) {
        const reading = match(pattern, tokens, start);
        if (reading && reading.end > (best?.end ?? start) && isPossible(reading)) best = reading;
      }
      return best;
    },
  };
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

/** In EDTF. */
const WINTER = 24;

/** Whether a day of the Julian calendar can be one of the Gregorian: from 1582 to now they are 10 to 13 days apart. */
function isSameDay(julian: Fields, {year, month, day}: Fields): boolean {
  if (month === undefined || day === undefined) return false;
  const told = dayNumber(year ?? 1800, julian.month!, julian.day!);
  const apart = dayNumber(year ?? 1800, month, day) - told;
  return apart >= 10 && apart <= 13;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether days exist in their months and a range within one year does not fall. */
function isPossible({from, to}: DateReading): boolean {
  for (const {month, day} of [from, to ?? from]) {
    if (month !== undefined && day !== undefined && day > DAYS_IN_MONTH[month - 1]!) return false;
  }
  if (!to) return true;
  const order = ({century = 0, year = century * 100, month = 0, day = 0}: DateFields): number =>
    (year * 12 + month) * 31 + day;
  const samePrecision = (to.month === undefined) === (from.month === undefined);
  return (
    !samePrecision || order(to) > order(from) || (to.year === undefined && from.month !== to.month)
  );
}
