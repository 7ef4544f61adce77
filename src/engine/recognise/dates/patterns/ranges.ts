import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {DateFields, DateReading} from '../date-reading.js';
import type {DateGrammar} from '../grammar.js';
import {isDash, isHyphen} from '../../signs.js';

/** Fields of dates that can bound a stretch together, the finest first. */
const PRECISIONS = ['day', 'month', 'season', 'year'] as const;

/**
 * Two dates of one precision that bound a stretch of time, as one; undefined where a date stands alone. What one of them
 * does not say it shares with the other: "from January to March 1863".
 *
 * @param first What was read at a token.
 * @param readAt Reads the date that begins at a token.
 */
export function rangeFrom(
  tokens: readonly Token[],
  at: number,
  first: DateReading,
  grammar: DateGrammar,
  readAt: (at: number) => DateReading | undefined,
): DateReading | undefined {
  if (!isPlain(first)) return undefined;
  const end = first.end + (endsShort(tokens, first.end, grammar) ? 1 : 0);
  const link = tokens[end];
  if (!link || !(isDash(link) || ties(tokens, at, end, grammar))) return undefined;
  const read = readAt(behindYearWords(tokens, end + 1, grammar));
  if (!read || !isPlain(read)) return undefined;
  const second = {...read, from: inCentury(read.from, first.from.year)};
  const precision = precisionOf(first.from);
  if (precision === undefined || precision !== precisionOf(second.from)) return undefined;
  const isBare = second.from.month === undefined && second.from.day !== undefined;
  if (isBare && !endsOnDay(tokens, first.from, second, grammar)) return undefined;
  const {month} = first.from;
  const [from, to] = shared(first.from, isBare ? {...second.from, month: month!} : second.from);
  return isRising(from, to) ? {end: second.end, from, to} : undefined;
}

/** Whether the words before a date and behind it tell of a stretch: then it is no bound alone. */
export function isTied(tokens: readonly Token[], at: number, grammar: DateGrammar): boolean {
  const word = wordBefore(tokens, at, grammar);
  return word !== undefined && grammar.ranges.some(({before}) => before === word);
}

/**
 * Where the second date of a range begins, behind what says that it is a year or a season: "from the year 1648 to the year
 * 1654", "between the winter of 1708 and the summer of 1711".
 */
function behindYearWords(
  tokens: readonly Token[],
  at: number,
  {articles, yearWords, seasons}: DateGrammar,
): number {
  const behind = articles?.has(lowerAt(tokens, at)) ? at + 1 : at;
  if (yearWords.has(lowerAt(tokens, behind))) return behind + 1;
  return seasons.has(lowerAt(tokens, behind)) ? behind : at;
}

/** Whether the full stop of a shortened month stands behind a date: "from 4 Dec. to 1 Jan." */
function endsShort(tokens: readonly Token[], end: number, {months}: DateGrammar): boolean {
  const stop = tokens[end];
  return stop?.joined === true && stop.text === '.' && months.has(lowerAt(tokens, end - 1));
}

/** The word before a date, behind "the years". */
function wordBefore(
  tokens: readonly Token[],
  at: number,
  {articles, yearWords}: DateGrammar,
): string | undefined {
  let before = at - 1;
  while ([articles, yearWords].some((words) => words?.has(lowerAt(tokens, before)))) before -= 1;
  return tokens[before]?.lower;
}

function ties(tokens: readonly Token[], at: number, end: number, grammar: DateGrammar): boolean {
  const {lower} = tokens[end]!;
  const word = wordBefore(tokens, at, grammar);
  // „1432 m. naktį `iš` rugpjūčio 31-osios“
  const isWithin = (before: string): boolean =>
    tokens.slice(at, end).some((token) => token.lower === before);
  return grammar.ranges.some(
    ({before, between}) =>
      between.has(lower) && (before === undefined || before === word || isWithin(before)),
  );
}

/** Whether a date is one, and as exact as its finest field. */
function isPlain({from, to, step, eve, ambiguous}: DateReading): boolean {
  return !to && !step && !eve && !ambiguous && from.part === undefined && from.half === undefined;
}

function precisionOf(fields: DateFields): (typeof PRECISIONS)[number] | undefined {
  return PRECISIONS.find((field) => fields[field] !== undefined);
}

/** Whether a number behind a day is a later one of its month: „nuo gegužės 7-osios iki 9-osios“, but „iki 9 val.“, „iki 9-osios divizijos“. */
function endsOnDay(
  tokens: readonly Token[],
  {day, month}: DateFields,
  {from, end}: DateReading,
  grammar: DateGrammar,
): boolean {
  const isOrdinal = tokens[end - 1]?.kind === 'word' && isHyphen(tokens[end - 2]);
  const isLater = month !== undefined && day !== undefined && day < from.day!;
  if (!isOrdinal || !isLater) return false;
  return tokens[end]?.kind !== 'word' || grammar.describedByDays?.test(tokens[end].lower) === false;
}

/** A date of whose year two figures are written, in the next such year behind another: "from 1939 to '45". */
function inCentury({shortYear, ...fields}: DateFields, from: number | undefined): DateFields {
  if (shortYear === undefined || from === undefined)
    return {...fields, ...(shortYear !== undefined && {shortYear})};
  const year = from - (from % 100) + shortYear;
  return {...fields, year: year > from ? year : year + 100};
}

/** Two dates, the year of each said by the other where it says none. */
function shared(from: DateFields, to: DateFields): readonly [DateFields, DateFields] {
  if ((from.year === undefined) === (to.year === undefined)) return [from, to];
  const turns = orderOf({...to, year: 0}) < orderOf({...from, year: 0}) ? 1 : 0;
  return from.year === undefined
    ? [{...from, year: to.year! - turns}, to]
    : [from, {...to, year: from.year + turns}];
}

function isRising(from: DateFields, to: DateFields): boolean {
  return from.year === undefined ? from.month !== undefined : orderOf(to) > orderOf(from);
}

function orderOf({year = 0, month = 0, season = 0, day = 0}: DateFields): number {
  return (year * 25 + (season || month)) * 32 + day;
}
