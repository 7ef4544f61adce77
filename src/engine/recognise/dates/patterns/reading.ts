import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import {gregorianDay} from '../../../values/julian.js';
import type {DateReading} from '../date-reading.js';
import type {DateGrammar} from '../grammar.js';
import type {DateMatcher} from './matcher.js';
import {rangeFrom} from './ranges.js';

/** The date that begins at a token: one, or two that bound a stretch. */
export function readDate(
  tokens: readonly Token[],
  at: number,
  matcher: DateMatcher,
  grammar: DateGrammar,
): DateReading | undefined {
  const readAt = (index: number): DateReading | undefined => {
    const written = tokens[index] && matcher.at(tokens, index);
    return written && onEve(tokens, index, byGregorianCalendar(tokens, written, grammar), grammar);
  };
  const first = readAt(at);
  return first && (rangeFrom(tokens, at, first, grammar, readAt) ?? first);
}

/** A day that is said to be of the Julian calendar, as the day of the Gregorian that it was: EDTF knows no other. */
function byGregorianCalendar(
  tokens: readonly Token[],
  reading: DateReading,
  {oldStyle = []}: DateGrammar,
): DateReading {
  const {from, to, step, end} = reading;
  if (to || step || from.year === undefined || from.month === undefined || from.day === undefined) {
    return reading;
  }
  if (!oldStyle.some((words) => isSaidAt(tokens, end, words))) return reading;
  return {...reading, from: gregorianDay(from.year, from.month, from.day), julian: from};
}

/** A day whose eve is told. */
function onEve(
  tokens: readonly Token[],
  at: number,
  reading: DateReading,
  {eves}: DateGrammar,
): DateReading {
  const {from, to, step, end} = reading;
  if (!eves || to || step || from.month === undefined || from.day === undefined) return reading;
  if (eves.behind.has(lowerAt(tokens, end))) return {...reading, end: end + 1, eve: true};
  const isBefore = eves.before.some((words) =>
    isSaidAt(tokens, at - words.split(' ').length, words),
  );
  return isBefore ? {...reading, eve: true} : reading;
}

/** Whether a row of words and signs stands at a token. */
function isSaidAt(tokens: readonly Token[], at: number, words: string): boolean {
  const first = tokens[at]?.lower;
  if (first === undefined || !words.startsWith(first)) return false;
  return words.split(' ').every((word, i) => tokens[at + i]?.lower === word);
}
