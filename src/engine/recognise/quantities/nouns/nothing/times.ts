import {lowerAt} from '../../../../grammar/token-at.js';
import {phraseOf} from '../../../../grammar/phrase.js';
import type {Token} from '../../../../grammar/tokenise.js';
import {LONGEST_LIFE} from '../../../../values/lifetime.js';
import {YEAR} from '../../../dates/tokens.js';
import {readNumber} from '../../../numbers/numerals.js';
import type {AmountInText} from '../../amount-in-text.js';
import {fateOf} from '../clause/fates.js';

/** Whether an amount is of a time that nobody has measured: "dozens of years", „keliolika metų“. */
export function isUnmeasuredTime({tokens, behind, pack}: AmountInText): boolean {
  return pack.durations.units.has(lowerAt(tokens, behind));
}

/** Four plain digits that count nothing, and befell nobody, are a year: "In the spring of 1848". */
export function isLoneYear(amount: AmountInText): boolean {
  const {tokens, at, end} = amount;
  return end === at + 1 && YEAR.test(tokens[at]!.text) && fateOf(amount) === undefined;
}

/** Whether a number is the year in which a book was printed: „Vilnius: Mokslas, 1984, p. 12“. */
export function isOfImprint({tokens, at, end, pack}: AmountInText): boolean {
  if (end !== at + 1 || !YEAR.test(tokens[at]!.text) || tokens[at - 1]?.text !== ',') return false;
  const isPaged = tokens[end]?.text === ',' && pack.quantities.labels.has(lowerAt(tokens, end + 1));
  return isPaged && tokens.slice(0, at).some(({text}) => text === ':');
}

/**
 * Whether an amount is of years for which one letter stands, as for a measure of length: „daugiau kaip 10 000 `m.` laikotarpis“.
 * The measure has no full stop within a sentence, unless a noun of length is beside it.
 */
export function areYearsOfStretch({tokens, at, behind, pack: {dates}}: AmountInText): boolean {
  const {yearsOrLength: length} = dates;
  const [unit, stop, next] = [tokens[behind], tokens[behind + 1], tokens[behind + 2]];
  if (!length || unit?.lower !== length.word || stop?.text !== '.' || !stop.joined) return false;
  if (next?.kind !== 'word' || length.behind.test(next.lower)) return false;
  return !length.before.test(lowerAt(tokens, at - 1)) && !/^\p{Lu}/u.test(next.text);
}

/** Whether an amount is two years, whatever was counted before: "1709–1711". */
export function areYears({tokens, at, end}: AmountInText): boolean {
  return end === at + 3 && YEAR.test(tokens[at]!.text) && YEAR.test(tokens[end - 1]!.text);
}

/** Number of words before a number that are searched for what makes it an age. */
const AGE_WORDS = 4;

/**
 * Whether an amount is the age of a person whose noun goes before it: "a boy of twelve", "The youngest recruits were seventeen".
 */
export function isAge({tokens, start, value, pack}: AmountInText): boolean {
  return Number(value) <= LONGEST_LIFE && isBehind(pack.durations.ages?.ofPerson, tokens, start);
}

/** Whether the words before an amount make it years of life, of whomever: "at the age of 51". */
export function followsAgeWords({tokens, start, pack}: AmountInText): boolean {
  return isBehind(pack.durations.ages?.before, tokens, start);
}

function isBehind(words: RegExp | undefined, tokens: readonly Token[], start: number): boolean {
  return words?.test(` ${phraseOf(tokens, start - AGE_WORDS, start)}`) === true;
}

/** The hours of a day, and how many tokens part two of them. */
const HOURS = 24;
const BETWEEN = 2;

/** Whether an amount is one of two ends that may be hours: "from 9 to 5", „nuo devynių iki penkių“. */
export function areHours({
  tokens,
  start,
  behind,
  value,
  told: {last},
  pack,
}: AmountInText): boolean {
  if (Number(value) > HOURS) return false;
  const isTo = (at: number): boolean => pack.quantities.targets.has(lowerAt(tokens, at));
  if (isTo(behind) && readNumber(tokens, behind + 1, pack.numerals)) return true;
  return isTo(start - 1) && last?.isHere === true && start - last.end <= BETWEEN;
}
