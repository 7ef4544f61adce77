import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {ordinalAt} from '../../numbers/numerals.js';
import {qualifierBefore} from '../../qualifiers.js';
import type {DateFields, DateStep} from '../date-reading.js';
import {isYearAlone} from '../date-reading.js';
import type {DateGrammar} from '../grammar.js';
import {isBareDay, isBeforeCentury} from './bare-day.js';
import {isBesideSeason, isDeadline} from './beside-season.js';
import {countsFromNow} from './deictics.js';
import {isOfTwoYears, isReign} from './early-years.js';
import {isLonelyMonth, isOtherWord, lacksCapital} from './lonely-month.js';
import {isLonelyYear} from './lonely-year.js';
import type {ReadingInText} from './reading-in-text.js';
import {countsFromDate} from './steps.js';
import {countsSomething} from './year-or-number.js';
import {isDayOfMonth, isFeast, isToldFeast} from './yearless-day.js';
import {isYearOfEvent, isYearOfNoun} from './years-of-nouns.js';

/** The first year of four figures. */
const FIRST_LONG = 1000;

/** The first year of three figures: below it „20–30 m.“ are metres, or ages. */
const FIRST_EARLY = 100;

/** Whether what a pattern found is a date here: bare years, lone months, seasons and short forms need grounds. */
export function isDate(one: ReadingInText): boolean {
  const {tokens, at, reading, pack, manner} = one;
  const {from, to, step, end} = reading;
  const {dates: grammar} = pack;
  if (reading.spaced)
    return (
      manner.hasSpacedDays === true &&
      (from.year === undefined || pack.countables.idOf(tokens, end) === undefined)
    );
  if (step) return isStep(one, step);
  // "her term, beginning in January 2011"
  const isVerb = grammar.verbsOfPart?.has(tokens[at]!.lower) === true;
  if (isVerb && from.part !== undefined && lowerAt(tokens, at + 1) === grammar.partWithin)
    return false;
  const written = Object.keys(from).length;
  if (written === 0) return false;
  if (from.shortYear !== undefined && isYearOfLife(tokens, at, end, grammar)) return false;
  if (to) return isRange(one, to);
  if (written === 1) {
    if (from.year !== undefined) return isLonelyYear(one);
    if (from.day !== undefined) return isBareDay(tokens, at, end, pack);
    if (from.month !== undefined) return isMonth(tokens, at, end, pack);
  }
  if (from.season !== undefined && (from.year ?? from.shortYear) === undefined)
    return isBesideSeason(tokens, at, end, pack) || isDeadline(tokens, at, end, pack);
  if (isOfAge(tokens, at, from, grammar)) return false;
  if (from.part !== undefined && from.month === undefined && written === 2)
    return [from.decade, from.century, from.year, from.shortYear].some(
      (field) => field !== undefined,
    );
  if (from.century !== undefined && isOfName(tokens, at, end)) return false;
  if (from.year !== undefined) return !isAmountBeside(tokens, at, pack);
  if (isFeast(one)) return isToldFeast(tokens, end, grammar);
  if (from.day === undefined || from.month === undefined) return true;
  return isDayOfMonth(tokens, at, end, pack);
}

/** Whether an ordinal tells which year of a life it is: „eidamas šešiasdešimtuosius metus“, „penkiasdešimtaisiais gyvenimo metais“. */
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
function isStep(one: ReadingInText, step: DateStep): boolean {
  const {
    tokens,
    at,
    reading: {end, base, act},
    pack,
  } = one;
  if (base ?? act) return true;
  if (step.bound) return false;
  // "a law that may be repealed"
  if (tokens.slice(at, end).some((token) => lacksCapital(token, pack.dates))) return false;
  if (step.count === 0 && isOtherWord(tokens, at, end, pack.dates)) return false;
  return countsFromNow(one, step) && countsFromDate(one, step);
}

/** Whether two dates that may bound a stretch of time do so here, and are no amounts. */
function isRange(
  {tokens, at, reading: {from, end}, pack, manner}: ReadingInText,
  to: DateFields,
): boolean {
  // "from 1889 to 1905" without a word for years, „1889–1905 m.“ with one.
  const isBare = tokens[end - 1]!.kind === 'number';
  if (isBare && tokens[at]!.kind === 'number' && (from.year ?? FIRST_LONG) < FIRST_LONG)
    return isOfTwoYears(tokens, at, manner, pack) || isReign(tokens, at, end, pack);
  if (
    to.year !== undefined &&
    to.year < FIRST_LONG &&
    lowerAt(tokens, end - 2) === pack.dates.yearsOrLength?.word
  )
    return (from.year ?? 0) >= FIRST_EARLY && isSpanOfYears(tokens, at, end, pack);
  // "1500 to 2000 men" counts men.
  if (isBare && isYearAlone(from))
    return (
      isShortened(tokens, at, end) ||
      isYearOfEvent(tokens, at, end, pack) ||
      isYearOfNoun(tokens, at, end, pack) ||
      !countsSomething(tokens, at, end, pack)
    );
  // "the 1/8th Royal Warwickshires"
  const isOfName = tokens[at + 1]?.text === '/' && isCapitalised(tokens[end]?.text ?? '');
  if (from.day !== undefined && from.month === undefined)
    return (
      !isOfName &&
      !isBeforeCentury(tokens, end, pack) &&
      (tokens[end - 1]!.text === '.' || ordinalEndsAt(tokens, end, pack))
    );
  // "in May 3 or 4 men"
  if (isBare && from.day !== undefined && from.year === undefined && tokens[end])
    return pack.countables.idOf(tokens, end) === undefined;
  return [from.year, from.month, from.decade, from.century].some((field) => field !== undefined);
}

/** Whether only two figures are written of the second of two years, as hardly of an amount: „1924–27 mokytojas“. */
function isShortened(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens[at]!.text.length === 4 && tokens[end - 1]!.text.length === 2;
}

/**
 * Whether two numbers before a letter that is short for years and for a measure are years: „306–337 m. valdęs“; but „už 150–200
 * m. nuo kranto“.
 */
function isSpanOfYears(
  tokens: readonly Token[],
  at: number,
  end: number,
  {dates: {dayUnless, yearsOrLength}, durations: {short}}: LanguagePack,
): boolean {
  const next = tokens[end];
  if (!next || isCapitalised(next.text) || dayUnless?.has(lowerAt(tokens, at - 1))) return false;
  return yearsOrLength?.behind.test(next.lower) !== true && short?.unless.test(next.lower) !== true;
}

/** Whether what stands before a comma counts, since a word says how exactly: „sušaudyta maždaug 1200, rugpjūčio 22 d. – dar 400“. */
function isAmountBeside(tokens: readonly Token[], at: number, {quantities}: LanguagePack): boolean {
  if (tokens[at]!.kind !== 'number' || tokens[at + 1]?.text !== ',') return false;
  const said = qualifierBefore(tokens, at, quantities);
  return said !== undefined && !quantities.targets.has(lowerAt(tokens, said.start));
}

/** Whether a century is of a name, by the capitals of its word and the next: "20th Century Fox". */
function isOfName(tokens: readonly Token[], at: number, end: number): boolean {
  const [last, next] = [tokens[end - 1]!, tokens[end]];
  return (
    end - at > 1 && isCapitalised(last.text) && next?.kind === 'word' && isCapitalised(next.text)
  );
}

/** Whether a decade is one of somebody’s life: "in his forties", "their late twenties". */
function isOfAge(
  tokens: readonly Token[],
  at: number,
  {decade}: DateFields,
  {acts, parts}: DateGrammar,
): boolean {
  const before = parts.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  return decade !== undefined && decade < 100 && acts?.shown.has(lowerAt(tokens, before)) === true;
}

/**
 * Whether digits that end in an ordinal's letters stand before an index: „16-osios“, "16th"; or an ordinal in words that describes
 * nothing behind it: „tarp pirmos ir antros valandos“ are no days.
 */
function ordinalEndsAt(
  tokens: readonly Token[],
  end: number,
  {numerals, segmentation}: LanguagePack,
): boolean {
  const at = [end - 2, end - 3, end - 1].find(
    (from) => from >= 0 && ordinalAt(tokens, from, numerals)?.end === end,
  );
  if (at === undefined) return false;
  const next = tokens[end];
  const isInWords = tokens[at]!.kind === 'word';
  return !isInWords || next?.kind !== 'word' || segmentation.finite.test(next.lower);
}

/** Whether a month without day and year, perhaps with words for it beside, is a time and no name. */
function isMonth(tokens: readonly Token[], at: number, end: number, pack: LanguagePack): boolean {
  const {dates: grammar, names} = pack;
  if (end - at > 1) return true;
  // "the Isle of May"
  const isOfPlace =
    lowerAt(tokens, at - 1) === grammar.nameYearWord &&
    isCapitalised(tokens[at - 2]?.text ?? '') &&
    names.placeNouns.has(lowerAt(tokens, at - 2));
  if (isOfPlace || !isLonelyMonth(tokens, at, grammar)) return false;
  return !isGivenName(tokens, at, pack);
}

/** Whether a month is the second of two given names, "Stanisław August", or the name of whom a thing is: "the cabinet of August Rand". */
function isGivenName(tokens: readonly Token[], at: number, {names, dates}: LanguagePack): boolean {
  const [before, month, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const isOwner = before !== undefined && before.lower === dates.nameYearWord;
  if (isOwner && names.givenNames.has(month.lower) && next?.kind === 'word')
    return isCapitalised(next.text);
  if (!before || !isCapitalised(before.text) || !isCapitalised(month.text)) return false;
  return names.givenNames.has(before.lower) && !dates.months.has(before.lower);
}
