import {lowerAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import {isDash} from '../signs.js';

/** Four figures that may be a year: 1000 to 2099. */
export const YEAR = /^(?:1\d|20)\d\d$/;

/**
 * 1 if a word of a set stands here, 2 with the full stop of an abbreviation.
 *
 * @param longest - Letters of the longest word that is one.
 */
export function worded(
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
  longest = 2,
): number {
  const word = lowerAt(tokens, at);
  if (!words.has(word)) return 0;
  return word.length <= longest && tokens[at + 1]?.text === '.' && tokens[at + 1]!.joined ? 2 : 1;
}

/** 1 if a word for a decade stands here, 2 for one that only its full stop tells from another word: „dešimt.“. */
export function decadeWord(
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
): number {
  const word = lowerAt(tokens, at);
  if (words.has(word)) return 1;
  return tokens[at + 1]?.text === '.' && tokens[at + 1]!.joined && words.has(`${word}.`) ? 2 : 0;
}

/** 1 for the full stop behind an abbreviated month: "Oct. 10", "Oct., 1914". */
export function abbreviation(
  tokens: readonly Token[],
  at: number,
  months: ReadonlyMap<string, number>,
): number {
  const word = lowerAt(tokens, at);
  const stop = tokens[at + 1];
  return months.has(word) &&
    word.length <= 5 &&
    stop?.text === '.' &&
    stop.joined &&
    (tokens[at + 2]?.kind === 'number' ||
      (tokens[at + 2]?.text === ',' && YEAR.test(tokens[at + 3]?.text ?? '')))
    ? 1
    : 0;
}

/**
 * A number of four digits that can be a year, and is no part of a longer number; a stroke parts it only from the year
 * before or after: "1939/40", "1939/1940".
 *
 * @param yearWords - Words that may touch it: „1923m.“
 */
export function yearOf(
  tokens: readonly Token[],
  at: number,
  yearWords?: ReadonlySet<string>,
): number | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'number' || !/^(?:1\d|20)\d\d$/.test(token.text)) return undefined;
  // "c.1251" has the full stop of an abbreviation.
  const isAbbreviated = tokens[at - 1]?.text === '.' && tokens[at - 2]?.kind === 'word';
  if (token.joined && !isAbbreviated && /^[.,:\p{L}]/u.test(tokens[at - 1]!.text)) return undefined;
  if (token.joined && tokens[at - 1]!.text === '/' && !isYearPair(tokens, at - 2)) return undefined;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next?.joined && next.kind === 'word' && yearWords?.has(next.lower) !== true) return undefined;
  if (next?.joined && next.text === '%') return undefined;
  if (next?.joined && next.text === '/' && !isYearPair(tokens, at)) return undefined;
  if (next?.joined && /^[.,:]$/.test(next.text) && after?.joined && after.kind === 'number')
    return undefined;
  return Number(token.text);
}

/** 2 for a hyphen and the ending of a year that is an ordinal. */
export function yearEnding(
  tokens: readonly Token[],
  at: number,
  endings: ReadonlySet<string> | undefined,
): number {
  const isEnding = isDash(tokens[at]) && tokens[at]!.joined && tokens[at + 1]?.joined;
  return isEnding && endings?.has(tokens[at + 1]!.lower) ? 2 : 0;
}

/** A pair of figures further apart is a number of a file. */
const FAR_YEARS = 30;

/** Whether a year, a stroke and a year behind it stand here: the next one, or two digits of a later one ("1914/18"). */
function isYearPair(tokens: readonly Token[], at: number): boolean {
  const [first, stroke, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !stroke?.joined || stroke.text !== '/' || !second?.joined) return false;
  if (!/^\d{4}$/.test(first.text)) return false;
  const year = Number(first.text);
  const isShort = /^\d\d$/.test(second.text);
  const apart = isShort ? Number(second.text) - (year % 100) : Number(second.text) - year;
  return apart === 1 || (isShort && apart > 1 && apart <= FAR_YEARS);
}

/** The second year of "1861–65" and "1861–5", undefined where it is none. */
export function shortYear(
  tokens: readonly Token[],
  at: number,
  first: number | undefined,
): number | undefined {
  const [token, dash, next] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  if (first === undefined || !/^\d\d?$/.test(token.text) || !token.joined) return undefined;
  if (!dash?.joined || !(isDash(dash) || isYearPair(tokens, at - 2))) return undefined;
  if (next?.joined && (next.kind !== 'sign' || isDash(next) || tokens[at + 2]?.kind === 'number'))
    return undefined;
  // "1708–9"
  const size = 10 ** token.text.length;
  const year = Math.floor(first / size) * size + Number(token.text);
  return year > first ? year : undefined;
}

/**
 * Whether figures can be a day of the month, 1 to 31: no part of a longer number, a time, a price or a percentage.
 *
 * @param behindStroke - Whether it may be the second of two: "14/15 June".
 * @param dayWords - Words that may touch it: „6d.“
 */
export function isDayNumber(
  tokens: readonly Token[],
  at: number,
  behindStroke = false,
  dayWords?: ReadonlySet<string>,
): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'number' || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text)) return false;
  const before = token.joined ? (tokens[at - 1]?.text ?? '') : '';
  if (/^[.,:$€£]$/u.test(before) || (before === '/' && !behindStroke)) return false;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next?.joined && next.kind === 'word' && dayWords?.has(next.lower) !== true) return false;
  if (next?.joined && next.text === '%') return false;
  if (!next?.joined || !/^[.,:]$/.test(next.text) || !after?.joined) return true;
  // "3.xi.1952"
  return after.kind !== 'number' && romanOf(after.text.toUpperCase()) === undefined;
}

/** Whether figures are a group of a longer number: "2,514", "12.5", "12 000". */
export function isOfLongerNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const [earlier, before, next, after] = [-2, -1, 1, 2].map((apart) => tokens[at + apart]);
  const isSeparator = (sign: Token | undefined): boolean =>
    sign?.joined === true && /^[.,:]$/.test(sign.text);
  if (token.joined && isSeparator(before) && earlier?.kind === 'number') return true;
  if (isSeparator(next) && after?.joined && after.kind === 'number') return true;
  return token.text.length < 4 && next?.kind === 'number' && /^\d{3}$/.test(next.text);
}

const ROMAN_LETTERS: ReadonlySet<string> = new Set('XVI');
const ROMAN = /^(?:X{0,2})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral up to 29; undefined for what is none. */
export function romanOf(text: string): number | undefined {
  // Most texts that are asked are words, which no expression need be asked of.
  if (!ROMAN_LETTERS.has(text.charAt(0)) || !ROMAN.test(text)) return undefined;
  const values: Record<string, number> = {I: 1, V: 5, X: 10};
  return Array.from(text).reduce((sum, letter, i, all) => {
    const value = values[letter]!;
    return sum + (value < (values[all[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
