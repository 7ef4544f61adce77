import type {Token} from '../../../grammar/tokenise.js';
import {dayNumber} from '../../../values/edtf.js';
import {gregorianDay} from '../../../values/julian.js';
import {beginningsOf} from './beginnings.js';
import type {Captured, DateWords, Fields, Taken} from './class.js';
import type {DateFields, DateReading} from '../date-reading.js';
import type {DateGrammar} from '../grammar.js';
import type {Branch, DatePattern} from './pattern.js';
import {patternTree} from './pattern.js';
import {edgeOf, partOfMonth, portionOf} from './portion.js';
import type {Numerals} from '../../numbers/grammar.js';
import {numericDate} from './numeric.js';

/** A grammar made ready. */
export interface DateMatcher {
  /** The longest date that begins at a token; undefined where none does. */
  readonly at: (tokens: readonly Token[], at: number) => DateReading | undefined;
  /** Whether one may begin with a token. */
  readonly mayBegin: (token: Token) => boolean;
}

/** Makes a tree of a grammar's patterns, once for a pack. */
export function dateMatcher(grammar: DateGrammar, numerals: Numerals): DateMatcher {
  const root = patternTree(grammar);
  const words: DateWords = {grammar, numerals};
  const beginning = beginningsOf(grammar, numerals);
  return {
    mayBegin: (token) => beginning(token) !== 'none',
    at(tokens, start) {
      const begun = beginning(tokens[start]!);
      if (begun === 'none') return undefined;
      let best: DateReading | undefined = numericDate(tokens, start);
      let rank = -1;
      const before = tokens[start - 1]?.lower;
      const path: Taken[] = [];
      const walk = ({words: byWord, classes, ends}: Branch, at: number): void => {
        for (const pattern of ends) {
          const {behind, notBehind} = pattern;
          if (at < (best?.end ?? start + 1) || (at === best?.end && pattern.rank >= rank)) continue;
          if (behind !== undefined && before !== behind) continue;
          if (notBehind !== undefined && before === notBehind) continue;
          const reading = readingOf(path, at, pattern);
          if (reading && isPossible(reading)) [best, rank] = [reading, pattern.rank];
        }
        const token = tokens[at];
        if (!token) return;
        const next = byWord.get(token.lower);
        if (next) walk(next, at + 1);
        for (const {read, side, next: behind} of classes) {
          const taken = read(tokens, at, side, words, path);
          if (!taken) continue;
          path.push(taken);
          walk(behind, taken.end);
          path.pop();
        }
      };
      const own = begun === 'word' ? root.words.get(tokens[start]!.lower) : undefined;
      if (begun === 'any') walk(root, start);
      else if (own) walk(own, start + 1);
      return best;
    },
  };
}

/** What a pattern says of what its classes have read; undefined where it does not hold together. */
function readingOf(
  path: readonly Taken[],
  end: number,
  {sign, whole, beforeChrist, unit: counted, deictic, bound}: DatePattern,
): DateReading | undefined {
  const captured = capturedOn(path);
  const {0: shared, 1: first, 2: second, julian, step} = captured;
  if (shared.decade !== undefined && shared.decade < 10) {
    // "the fourth decade of the 20th century"; without a century, of the one that is talked of.
    if (shared.century !== undefined) shared.decade += shared.century * 10;
    delete shared.century;
  }
  if (step.intoNext && shared.season !== WINTER) return undefined;
  // "the second half of September", „lapkričio pirmoji dekada“
  if (shared.month !== undefined && (shared.half ?? shared.quarter) !== undefined)
    return {end, from: partOfMonth(shared)};
  if (step.edge !== undefined && step.weekday !== undefined) {
    const nth = {count: step.edge === 'last' ? step.edge : step.nth!, weekday: step.weekday};
    return {end, from: {...shared, nth}};
  }
  // „kovo paskutinę“: a day, where no word says of what it is the last.
  if (step.edge === 'last' && step.unit === undefined) step.unit = 'day';
  if (step.edge !== undefined) {
    // "the first week of May" is early in it.
    // "the first days of May"
    if (step.count === undefined && step.isOne === false && step.unit === 'day' && shared.month)
      return step.edge === 'middle' ? undefined : {end, from: edgeOf(shared, step.edge)};
    if (step.count === undefined && step.isOne === false) return undefined;
    if (step.count === undefined && step.unit === 'week') {
      return {end, from: edgeOf(shared, step.edge)};
    }
    const portion = portionOf(shared, step);
    return portion && {end, ...portion};
  }
  if (julian.day !== undefined && shared.day === undefined) {
    // "27 September (O.S.) 1605"
    if (shared.year === undefined || julian.month === undefined) return undefined;
    Object.assign(shared, gregorianDay(shared.year, julian.month, julian.day));
  }
  if (julian.day !== undefined && !isSameDay(julian, shared)) return undefined;
  if (beforeChrist && shared.year !== undefined) shared.year = 1 - shared.year;
  if (sign !== undefined) {
    const isOfYear = (shared.season ?? shared.month) !== undefined;
    const {weekday} = step;
    const written = step.unit ?? counted ?? (isOfYear ? 'year' : 'day');
    // "in the following days", but "the two following days"
    if (whole && step.isOne === false && step.count === undefined) return undefined;
    // „dvi dienas po mūšio“ may be a length, and „dienas po mūšio“ is nothing.
    if (bound && step.isOne !== true && step.count === undefined) return undefined;
    // "the same decade" is no year.
    if (written === 'decade' && (whole || sign === 0)) return undefined;
    const [unit, size] = written === 'decade' ? (['year', 10] as const) : [written, 1];
    const count = sign * (step.count ?? 1) * size;
    return {
      end,
      from: shared,
      step: {
        unit,
        count,
        ...(whole && {whole}),
        // "Wednesday the 5th inst." steps to the 5th.
        ...(weekday !== undefined && shared.day === undefined && {weekday}),
        ...(deictic && {deictic}),
        ...(bound && {bound}),
      },
    };
  }
  const from = {...shared, ...first};
  if (step.intoNext) return {end, from, intoNext: true};
  if (julian.day !== undefined) return {end, from, julian: {...shared, ...julian}};
  return Object.keys(second).length === 0 ? {end, from} : {end, from, to: {...shared, ...second}};
}

function capturedOn(path: readonly Taken[]): Captured {
  const captured: Captured = {0: {}, 1: {}, 2: {}, julian: {}, step: {}};
  let more: Captured['step'] | undefined;
  for (const {of, fields} of path) {
    if (of === undefined) continue;
    // "two years and three months later"
    if (of === 'step' && captured.step.unit !== undefined && fields?.['count'] !== undefined)
      more = {};
    Object.assign(more && of === 'step' ? more : captured[of], fields);
  }
  if (more) Object.assign(captured.step, together(captured.step, more));
  return captured;
}

/** So many of the smaller unit are one of the larger. */
const SIZES = [
  ['year', 'month', 12],
  ['week', 'day', 7],
] as const;

/** Two lengths as one of the smaller unit; of units that have no fixed length, none. */
function together(
  {count = 1, unit}: Captured['step'],
  more: Captured['step'],
): Pick<Captured['step'], 'count' | 'unit'> {
  const size = SIZES.find(([large, small]) => large === unit && small === more.unit)?.[2];
  return {unit: more.unit!, count: size === undefined ? NaN : count * size + (more.count ?? 1)};
}

/** In EDTF. */
const WINTER = 24;

/** Whether a day of the Julian calendar can be one of the Gregorian: from 1582 to now they are 10 to 13 days apart. */
function isSameDay(julian: Fields, {year, month, day}: Fields): boolean {
  if (month === undefined || day === undefined) return false;
  const told = dayNumber(year ?? 1800, julian.month ?? month, julian.day!);
  const later = dayNumber(year ?? 1800, month, day) - told;
  // "20 December (1 January)": the year turns between them.
  const apart = later < 0 ? later + 365 : later;
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
