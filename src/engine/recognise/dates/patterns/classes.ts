import type {Token} from '../../../grammar/tokenise.js';
import type {ClassReader, DateWords, Side, Taken} from './class.js';
import {passed, taken} from './class.js';
import type {DateClass} from './date-class.js';
import {feastsFrom} from './feasts.js';
import {abbreviation, decadeWord, isDayNumber, romanOf, worded, yearEnding} from '../tokens.js';
import {yearReaders} from './year-classes.js';
import {ordinalAt, readNumber} from '../../numbers/numerals.js';
import {isDash} from '../../signs.js';

const READERS: Readonly<Record<DateClass, ClassReader>> = {
  ...yearReaders,
  '-': (tokens, at) => passed(at, isDash(tokens[at]) ? 1 : 0),
  '{year}': (tokens, at, _, {grammar}) => {
    const ending = yearEnding(tokens, at, grammar.yearEndings);
    return passed(at, ending + worded(tokens, at + ending, grammar.yearWords));
  },
  '{yearEnding}': (tokens, at, _, {grammar}) =>
    passed(at, yearEnding(tokens, at, grammar.yearEndings)),
  '{day}': (tokens, at, _, {grammar}) => passed(at, worded(tokens, at, grammar.dayWords)),
  '{century}': (tokens, at, _, {grammar}) =>
    passed(at, worded(tokens, at, grammar.centuryWords, 3)),
  '{decade}': (tokens, at, _, {grammar}) => passed(at, decadeWord(tokens, at, grammar.decadeWords)),
  MONTH: monthAt,
  MONTH_OF: (tokens, at, side, words, path) =>
    words.grammar.monthsOf?.has(tokens[at]!.lower) === true
      ? monthAt(tokens, at, side, words, path)
      : undefined,
  ROMAN_MONTH: (tokens, at, side) => {
    const month = romanOf(tokens[at]!.text) ?? 0;
    return month >= 1 && month <= 12 ? taken(at + 1, side, 'month', month) : undefined;
  },
  JULIAN_MONTH: (tokens, at, _, {grammar}) =>
    taken(at + 1, 'julian', 'month', grammar.months.get(tokens[at]!.lower)),
  DAY: (tokens, at, side, {grammar, numerals}, path) => {
    const ordinal = ordinalAt(tokens, at, numerals);
    const isOther = ordinal && grammar.otherOrdinals?.test(tokens[ordinal.end - 1]!.lower);
    if (ordinal && !isOther && ordinal.value >= 1 && ordinal.value <= 31) {
      return taken(ordinal.end, side, 'day', ordinal.value);
    }
    const isSecond = side === 2 || path.at(-1)?.of === 'julian';
    if (!isDayNumber(tokens, at, isSecond, grammar.dayWords)) return undefined;
    return taken(at + 1, side, 'day', Number(tokens[at]!.text));
  },
  JULIAN_DAY: (tokens, at) =>
    isDayNumber(tokens, at) ? taken(at + 1, 'julian', 'day', Number(tokens[at]!.text)) : undefined,
  SEASON: (tokens, at, side, {grammar}) =>
    taken(at + 1, side, 'season', grammar.seasons.get(tokens[at]!.lower)),
  PART: (tokens, at, side, {grammar}) => {
    const {text, lower} = tokens[at]!;
    // „1893 m. Pr. Mažylis“
    const isInitial = text !== lower && tokens[at + 1]?.text === '.';
    return isInitial ? undefined : taken(at + 1, side, 'part', grammar.parts.get(lower));
  },
  HALF: (tokens, at, side, words) => partOf(tokens, at, side, words, 'half', 2),
  QUARTER: (tokens, at, side, words) => partOf(tokens, at, side, words, 'quarter', 4),
  EDGE: (tokens, at, _, {grammar, numerals}) => {
    if (grammar.last.has(tokens[at]!.lower)) return taken(at + 1, 'step', 'edge', 'last');
    const ordinal = ordinalAt(tokens, at, numerals);
    const {value = 0, end = at} = ordinal ?? {};
    if (value < 1 || value > WEEKS) return undefined;
    const edge = value === 1 ? 'first' : 'middle';
    return {end, of: 'step', fields: {edge, nth: value}};
  },
  WEEKDAY: (tokens, at, _, {grammar}) =>
    taken(at + 1, 'step', 'weekday', grammar.weekdays.get(tokens[at]!.lower)),
  UNIT: (tokens, at, _, {grammar: {units, decadeWords, oneUnit}}) => {
    const word = tokens[at]!.lower;
    const unit = units.get(word) ?? (decadeWords.has(word) ? 'decade' : undefined);
    return unit && {end: at + 1, of: 'step', fields: {unit, isOne: oneUnit?.has(word)}};
  },
  NUMBER: (tokens, at, _, {numerals}) => {
    const number = readNumber(tokens, at, numerals);
    return number && Number.isInteger(number.value)
      ? taken(number.end, 'step', 'count', number.value)
      : undefined;
  },
  FEAST: (tokens, at, side, {grammar}) => {
    const beginning = feastsFrom(tokens[at]!.lower, grammar);
    if (beginning.length === 0) return undefined;
    const feast = beginning.find(({row}) => row.every((word, i) => tokens[at + i]?.lower === word));
    return feast && {end: at + feast.row.length, of: side, fields: {...feast.day}};
  },
};

function monthAt(
  ...[
    tokens,
    at,
    side,
    {
      grammar: {months},
    },
  ]: Parameters<ClassReader>
): Taken | undefined {
  const month = months.get(tokens[at]!.lower);
  return month === undefined
    ? undefined
    : taken(at + 1 + abbreviation(tokens, at, months), side, 'month', month);
}

/** Number of weeks of a month that are counted from its beginning; the last is counted from its end. */
const WEEKS = 4;

/**
 * The reader of a class; undefined for an element of a pattern that is none, but a word as it stands.
 *
 * @throws RangeError for a name in capitals, or in braces, that no class has: tokens are compared in lower case.
 */
export function readerOf(symbol: string): ClassReader | undefined {
  if (isClass(symbol)) return READERS[symbol];
  if (/^[\p{Lu}{]/u.test(symbol)) throw new RangeError(`No class of dates is called ${symbol}.`);
  return undefined;
}

function isClass(symbol: string): symbol is DateClass {
  return Object.hasOwn(READERS, symbol);
}

/** A half or a quarter by its ordinal or its figure: "the first half", "the last quarter", „IV ketvirtis“. */
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
