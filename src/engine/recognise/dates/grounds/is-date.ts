import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {ordinalAt} from '../../numbers/numerals.js';
import {qualifierBefore} from '../../qualifiers.js';
import {isHyphen} from '../../signs.js';
import {isBareDay} from './bare-day.js';
import {isBareYear} from './bare-years.js';
import {isEarlyYear, isReign} from './early-years.js';
import {isBesideSeason, isDeadline} from './beside-season.js';
import type {DateReading, DateStep} from '../date-reading.js';
import {countsFromNow} from './deictics.js';
import type {DateGrammar} from '../grammar.js';
import {isLonelyMonth, isOtherWord} from './lonely-month.js';
import type {Manner} from './manner.js';
import {countsFromDate} from './steps.js';
import {yearInWords} from '../patterns/year-in-words.js';
import {countsSomething} from './year-or-number.js';
import {isYearOfNoun} from './years-of-nouns.js';

/** A greater number is no year that is told of. */
const LAST_YEAR = 2200;
/** The first year of four figures. */
const FIRST_LONG = 1000;

/** Whether what a pattern found is a date here: bare years, lone months, seasons and short forms need grounds. */
export function isDate(
  tokens: readonly Token[],
  at: number,
  reading: DateReading,
  grammar: DateGrammar,
  pack: LanguagePack,
  manner: Manner = {},
): boolean {
  const {from, to, step, end} = reading;
  if (reading.spaced)
    return (
      manner.hasSpacedDays === true &&
      (from.year === undefined || pack.countables.idOf(tokens, end) === undefined)
    );
  if (step) return isStep(tokens, at, reading, step, grammar, pack);
  const written = Object.keys(from).length;
  if (written === 0) return false;
  if (from.shortYear !== undefined && isYearOfLife(tokens, at, end, grammar)) return false;
  if (to) return isRange(tokens, at, reading, grammar, pack);
  if (written === 1) {
    if (from.year !== undefined) return isYear(tokens, at, end, grammar, pack, manner);
    if (from.day !== undefined) return isBareDay(tokens, at, end, pack);
    if (from.month !== undefined) return isMonth(tokens, at, end, grammar, pack);
  }
  if (from.season !== undefined && (from.year ?? from.shortYear) === undefined)
    return isBesideSeason(tokens, at, end, pack) || isDeadline(tokens, at, end, pack);
  if (isOfAge(tokens, at, from, grammar)) return false;
  if (from.part !== undefined && from.month === undefined && written === 2)
    return from.decade !== undefined || from.century !== undefined || from.year !== undefined;
  if (from.century !== undefined && isOfName(tokens, at, end)) return false;
  if (from.year !== undefined) return true;
  if (isFeast(tokens, at, reading, grammar)) return isToldFeast(tokens, end, grammar);
  if (from.day === undefined || from.month === undefined) return true;
  return isDayOfMonth(tokens, at, end, grammar, pack);
}

/** „eidamas šešiasdešimtuosius metus“, „septyniasdešimt antruosius metus einantis senis“, „penkiasdešimtaisiais gyvenimo metais“ */
function isYearOfLife(
  tokens: readonly Token[],
  at: number,
  end: number,
  {ages}: DateGrammar,
): boolean {
  return (
    ages?.before.has(lowerAt(tokens, at - 1)) === true ||
    ages?.behind.has(lowerAt(tokens, end)) === true
  );
}

/** Of a step from the date before: whether it is one, and counts from something. */
function isStep(
  tokens: readonly Token[],
  at: number,
  {end, base, act}: DateReading,
  step: DateStep,
  grammar: DateGrammar,
  pack: LanguagePack,
): boolean {
  if (base ?? act) return true;
  if (step.bound) return false;
  // "a law that may be repealed"
  if (tokens.slice(at, end).some((token) => lacksCapital(token, grammar))) return false;
  if (step.count === 0 && isOtherWord(tokens, at, end, grammar)) return false;
  return countsFromNow(tokens, at, end, step, pack) && countsFromDate(tokens, at, end, step, pack);
}

function isRange(
  tokens: readonly Token[],
  at: number,
  {from, to, end}: DateReading,
  grammar: DateGrammar,
  pack: LanguagePack,
): boolean {
  // "from 1889 to 1905" without a word for years, „1889–1905 m.“ with one.
  const isBare = tokens[end - 1]!.kind === 'number';
  if (isBare && tokens[at]!.kind === 'number' && to && (from.year ?? FIRST_LONG) < FIRST_LONG)
    return isReign(tokens, at, end, pack);
  // "1500 to 2000 men" counts men.
  if (isBare && from.year !== undefined && Object.keys(from).length === 1)
    return isYearOfNoun(tokens, at, end, pack) || !countsSomething(tokens, at, end, grammar, pack);
  if (from.day !== undefined && from.month === undefined)
    return tokens[end - 1]!.text === '.' || ordinalEndsAt(tokens, end, pack);
  // "in May 3 or 4 men"
  if (isBare && from.day !== undefined && from.year === undefined && tokens[end])
    return pack.countables.idOf(tokens, end) === undefined;
  return [from.year, from.month, from.decade, from.century].some((field) => field !== undefined);
}

/** Of a year without month or day. */
function isYear(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: DateGrammar,
  pack: LanguagePack,
  manner: Manner,
): boolean {
  if (isLength(tokens, at, end, grammar)) return false;
  const isEarly = isEarlyYear(tokens, at, grammar, manner);
  if (isEarly !== undefined) return isEarly;
  if (isAmongAmounts(tokens, at)) return false;
  const inWords = yearInWords(tokens, at, pack.numerals);
  // A year with a word for "year" is one; „40-aisiais“ are those of any century.
  if (end > (inWords?.end ?? at + 1))
    return !(isHyphen(tokens[at + 1]) && tokens[at]!.text.length < 3);
  if (inWords?.sure) return true;
  // "not less than fifteen hundred"
  if (inWords && qualifierBefore(tokens, at, pack.quantities) !== undefined) return false;
  return isBareYear(tokens, at, end, pack, manner);
}

/** "suspected in 237 people and confirmed in 134": three figures behind others in a sentence are no year. */
function isAmongAmounts(tokens: readonly Token[], at: number): boolean {
  const isFigures = ({kind, text}: Token): boolean => kind === 'number' && text.length < 4;
  return /^\d{3}$/.test(tokens[at]!.text) && tokens.slice(0, at).some(isFigures);
}

function isMonth(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: DateGrammar,
  pack: LanguagePack,
): boolean {
  return end - at > 1 || (isLonelyMonth(tokens, at, grammar) && !isGivenName(tokens, at, pack));
}

/** Of a day without its year. */
function isDayOfMonth(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: DateGrammar,
  pack: LanguagePack,
): boolean {
  const [first, last, next] = [tokens[at]!, tokens[end - 1]!, tokens[end]];
  if (grammar.namesakes?.has(next?.lower ?? '') && mayName(last, grammar)) return false;
  // "they may 10 times"
  const word = first.kind === 'word' ? first : last;
  if (grammar.capitalMonths?.has(word.lower)) return !lacksCapital(word, grammar);
  // "kovo 300 karių": a day that counts something is none.
  const counts = last.kind === 'number' && next && pack.countables.idOf(tokens, end) !== undefined;
  return !counts;
}

function isFeast(
  tokens: readonly Token[],
  at: number,
  {from, end}: DateReading,
  {months}: DateGrammar,
): boolean {
  if (from.easter !== undefined) return true;
  const isOfCalendar = ({kind, lower}: Token): boolean => kind === 'number' || months.has(lower);
  return from.day !== undefined && !tokens.slice(at, end).some(isOfCalendar);
}

/** Whether a feast is that of the year that is told, and not of all; "on Christmas Island" is none. */
function isToldFeast(
  tokens: readonly Token[],
  end: number,
  {namesakes, habits}: DateGrammar,
): boolean {
  const next = tokens[end];
  if (next && namesakes?.has(next.lower) && isCapitalised(next.text)) return false;
  return !tokens.some(({lower}) => habits?.test(lower));
}

/** "20th Century Fox" */
function isOfName(tokens: readonly Token[], at: number, end: number): boolean {
  const [last, next] = [tokens[end - 1]!, tokens[end]];
  return (
    end - at > 1 && isCapitalised(last.text) && next?.kind === 'word' && isCapitalised(next.text)
  );
}

/** "in his forties", "their late twenties": those of a life. */
function isOfAge(
  tokens: readonly Token[],
  at: number,
  {decade}: DateReading['from'],
  {acts, parts}: DateGrammar,
): boolean {
  const before = parts.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  return decade !== undefined && decade < 100 && acts?.shown.has(lowerAt(tokens, before)) === true;
}

/** Whether a day that ends so may name what stands behind it: „Vasario 16-osios gimnazija“, but „spalio 1-ąją mokykla atidaryta“, „gegužės 5 d. aikštėje“. */
function mayName({kind, lower}: Token, {genitives}: DateGrammar): boolean {
  return kind === 'number' || !genitives || genitives.test(lower);
}

/** Whether a month is the second of two given names: "Stanisław August". */
function isGivenName(tokens: readonly Token[], at: number, {names, dates}: LanguagePack): boolean {
  const [before, month] = [tokens[at - 1], tokens[at]!];
  if (!before || !isCapitalised(before.text) || !isCapitalised(month.text)) return false;
  return names.givenNames.has(before.lower) && !dates.months.has(before.lower);
}

/** Whether a month that is another word too is written as that word. */
function lacksCapital({lower, text}: Token, {capitalMonths}: DateGrammar): boolean {
  return capitalMonths?.has(lower) === true && !isCapitalised(text);
}

/**
 * „326 m. aukščio“, „2000 m gylyje“, „ilgis 3400 m.“, „nušoko 800 m.“: not a year, though its unit has the same letter; nor
 * is one that no account will see.
 */
function isLength(
  tokens: readonly Token[],
  at: number,
  end: number,
  {lengths, lengthsAhead, reaching}: DateGrammar,
): boolean {
  const [{text}, unit, stop, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[end]];
  if (!lengths || unit?.lower !== 'm' || end > at + 3) return false;
  const before = lowerAt(tokens, at - 1);
  if (next && lengths.test(next.lower)) return true;
  if (Number(text) > LAST_YEAR || lengthsAhead?.test(before)) return true;
  if (stop?.text !== '.' || text.length > 3) return false;
  return text.length < 3 || !next || reaching?.has(before) === true;
}

/** Whether digits that end in an ordinal's letters stand before an index: „16-osios“, "16th". */
function ordinalEndsAt(tokens: readonly Token[], end: number, {numerals}: LanguagePack): boolean {
  return [end - 2, end - 3, end - 1].some(
    (at) => at >= 0 && ordinalAt(tokens, at, numerals)?.end === end,
  );
}
