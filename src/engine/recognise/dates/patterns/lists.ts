import type {Countables} from '../../lexicon.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {DateFields, DateReading} from '../date-reading.js';
import {isDayNumber, worded, yearOf} from '../tokens.js';
import {ordinalAt} from '../../numbers/numerals.js';

/** A date of a list: tokens `at` (inclusive) to the end of its reading. */
export interface ListedDate {
  readonly at: number;
  readonly reading: DateReading;
}

/**
 * The dates of days that share one month: "14, 15 and 17 June 1941", "June 14 and 15, 1941", "birželio 14 ir 15 d."
 *
 * @param reading A day with its month, found at a token.
 * @returns That date and those beside it, in the order of the text; itself alone where there are none.
 */
export function listedDates(
  tokens: readonly Token[],
  at: number,
  reading: DateReading,
  pack: LanguagePack,
): readonly ListedDate[] {
  const {from, to, step} = reading;
  const alone = [{at, reading}];
  if (to || step || from.day === undefined || from.month === undefined) return alone;
  const [before, behind] = [daysBefore(tokens, at, pack), daysBehind(tokens, reading.end, pack)];
  if (before.length === 0 && behind.days.length === 0) return alone;
  const shared: DateFields =
    behind.year !== undefined && from.year === undefined ? {...from, year: behind.year} : from;
  const dateOf = (index: number, end: number, day = Number(tokens[index]!.text)): ListedDate => ({
    at: index,
    reading: {end, from: {...shared, day}},
  });
  return [
    ...before.map((day) => dateOf(day.at, day.end, day.day)),
    {at, reading: {...reading, from: shared}},
    ...behind.days.map((index, i) =>
      dateOf(index, i === behind.days.length - 1 ? behind.end : index + 1),
    ),
  ];
}

function isSeparator(token: Token | undefined, {numerals}: LanguagePack): boolean {
  return token?.text === ',' || numerals.joiners.has(token?.lower ?? '');
}

interface Day {
  readonly at: number;
  readonly end: number;
  readonly day: number;
}

/** A day of the month whose last token stands before an index: `14`, `4th`. */
function dayEndingAt(
  tokens: readonly Token[],
  end: number,
  {numerals}: LanguagePack,
): Day | undefined {
  if (end >= 1 && isDayNumber(tokens, end - 1)) {
    return {at: end - 1, end, day: Number(tokens[end - 1]!.text)};
  }
  for (const at of [end - 2, end - 3]) {
    const ordinal =
      at >= 0 && tokens[at]!.kind === 'number' ? ordinalAt(tokens, at, numerals) : undefined;
    if (ordinal?.end === end && ordinal.value >= 1 && ordinal.value <= 31) {
      return {at, end, day: ordinal.value};
    }
  }
  return undefined;
}

/** Days before a date that begins with its own: the nearest must be joined by a word. */
function daysBefore(tokens: readonly Token[], at: number, pack: LanguagePack): Day[] {
  const {months, listFillers} = pack.dates;
  const isFiller = (index: number): boolean => listFillers?.has(lowerAt(tokens, index)) === true;
  if (!(tokens[at]!.kind === 'number' || isFiller(at)) || tokens[at - 1]?.text === ',') return [];
  const days: Day[] = [];
  const behind = (index: number): number => (isFiller(index - 1) ? behind(index - 1) : index);
  for (let i = behind(at); i >= 2 && isSeparator(tokens[i - 1], pack); i = behind(i)) {
    const day = dayEndingAt(tokens, i - 1, pack);
    if (!day) break;
    // "of 10 May and 3 June": a day that has a month of its own.
    if (months.has(lowerAt(tokens, day.at - 1))) return [];
    days.unshift(day);
    i = day.at;
  }
  return days;
}

/** Days behind a date that ends with its own: the last must be joined by a word, and count nothing. */
function daysBehind(
  tokens: readonly Token[],
  end: number,
  pack: LanguagePack,
): {days: readonly number[]; end: number; year?: number} {
  const none = {days: [], end};
  const {dates: grammar, countables} = pack;
  if (tokens[end - 1]?.kind !== 'number') return none;
  const days: number[] = [];
  let i = end;
  // "on 11/25/1941 and 11/29/1941"
  const isOfNumeric = (at: number): boolean =>
    tokens[at]?.joined === true && tokens[at].text === '/';
  while (
    isSeparator(tokens[i], pack) &&
    tokens[i + 1] &&
    isDayNumber(tokens, i + 1) &&
    !isOfNumeric(i + 2)
  ) {
    days.push(i + 1);
    i += 2;
  }
  if (days.length === 0 || tokens[i - 2]!.text === ',') return none;
  const words = worded(tokens, i, grammar.dayWords);
  // A language with a word for the day of the month closes its lists with it.
  if (grammar.dayWords.size > 0 && words === 0) return none;
  const next = tokens[i];
  if (words === 0 && next?.kind === 'word') {
    if (grammar.months.has(next.lower) || namesAThing(next.lower, countables)) return none;
    if (/\p{Ll}s$/u.test(next.text) && !grammar.yearCues.has(next.lower)) return none;
  }
  const comma = tokens[i]?.text === ',' ? 1 : 0;
  const year = tokens[i + comma] && yearOf(tokens, i + comma);
  return {days, end: i + words, ...(year !== undefined && {year})};
}

/** Whether a word names something that can be counted, or begins such a name. */
function namesAThing(word: string, countables: Countables): boolean {
  const {id, beginsMore} = countables.word(word);
  return id !== undefined || beginsMore;
}
