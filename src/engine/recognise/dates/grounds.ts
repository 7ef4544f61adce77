import {isCapitalised} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {ordinalAt} from '../numbers/numerals.js';
import {qualifierBefore} from '../qualifiers.js';
import {isHyphen} from '../signs.js';
import {isBareDay} from './bare-day.js';
import {isBareYear} from './bare-years.js';
import {isBesideSeason, isDeadline} from './beside-season.js';
import type {DateReading} from './date-reading.js';
import {countsFromNow} from './deictics.js';
import type {DateGrammar} from './grammar.js';
import {isLonelyMonth, isOtherWord} from './lonely-month.js';
import type {Manner} from './manner.js';
import {countsFromDate} from './steps.js';
import {yearInWords} from './year-in-words.js';
import {countsSomething} from './year-or-number.js';

/** Whether what a pattern found is a date here: bare years, lone months, seasons and short forms need grounds. */
export function isDate(
  tokens: readonly Token[],
  at: number,
  {from, to, step, end, base, act}: DateReading,
  grammar: DateGrammar,
  pack: LanguagePack,
  manner: Manner = {},
): boolean {
  const [first, next] = [tokens[at]!, tokens[end]];
  if (step) {
    if (base ?? act) return true;
    if (step.bound) return false;
    // "a law that may be repealed"
    const needs =
      tokens.slice(at, end).some((token) => lacksCapital(token, grammar)) ||
      (step.count === 0 && isOtherWord(tokens, at, end, grammar));
    return (
      !needs &&
      countsFromNow(tokens, at, end, step, pack) &&
      countsFromDate(tokens, at, end, step, pack)
    );
  }
  const written = Object.keys(from);
  if (written.length === 0) return false;
  if (from.shortYear !== undefined && grammar.ages?.has(tokens[at - 1]?.lower ?? '')) return false;
  if (to) {
    // "1500 to 2000 men" counts men.
    // "from 1889 to 1905" without a word for years, „1889–1905 m.“ with one.
    const isBare = tokens[end - 1]!.kind === 'number';
    if (isBare && written.length === 1 && from.year !== undefined)
      return !countsSomething(tokens, at, end, grammar, pack);
    if (from.day !== undefined && from.month === undefined)
      return tokens[end - 1]!.text === '.' || ordinalEndsAt(tokens, end, pack);
    // "in May 3 or 4 men"
    if (isBare && from.day !== undefined && from.year === undefined && next)
      return pack.countables.idOf(tokens, end) === undefined;
    return from.year !== undefined || from.month !== undefined || from.century !== undefined;
  }
  if (from.year !== undefined && written.length === 1) {
    const inWords = yearInWords(tokens, at, pack.numerals);
    const bareEnd = inWords?.end ?? at + 1;
    if (isLength(tokens, at, end, grammar)) return false;
    // A year with a word for "year" is one; „40-aisiais“ are those of any century.
    if (end > bareEnd) return !(isHyphen(tokens[at + 1]) && first.text.length < 3);
    if (inWords) {
      // "not less than fifteen hundred"
      const isAmount = !inWords.sure && qualifierBefore(tokens, at, pack.quantities) !== undefined;
      return inWords.sure || (!isAmount && isBareYear(tokens, at, end, grammar, pack, manner));
    }
    return isBareYear(tokens, at, end, grammar, pack, manner);
  }
  if (from.day !== undefined && written.length === 1) return isBareDay(tokens, at, end, pack);
  if (from.month !== undefined && written.length === 1) {
    if (end - at > 1) return true;
    return isLonelyMonth(tokens, at, grammar) && !isGivenName(tokens, at, pack);
  }
  if (from.season !== undefined && (from.year ?? from.shortYear) === undefined)
    return isBesideSeason(tokens, at, end, pack) || isDeadline(tokens, at, end, pack);
  if (from.part !== undefined && from.month === undefined && written.length === 2) {
    if (isOfAge(tokens, at, from, grammar)) return false;
    return from.decade !== undefined || from.century !== undefined || from.year !== undefined;
  }
  // "20th Century Fox"
  if (from.century !== undefined && next?.kind === 'word' && isCapitalised(next.text)) {
    if (isCapitalised(tokens[end - 1]!.text) && end - at > 1) return false;
  }
  // A feast alone is of the year that is told, unless it is of all.
  const isFeast =
    from.easter !== undefined ||
    (from.day !== undefined &&
      !tokens.slice(at, end).some((token) => isOfCalendar(token, grammar)));
  if (isFeast && from.year === undefined) {
    // "on Christmas Island"
    const isName = grammar.namesakes?.has(next?.lower ?? '') === true && isCapitalised(next!.text);
    return !isName && !tokens.some(({lower}) => grammar.habits?.test(lower));
  }
  if (from.day !== undefined && from.month !== undefined && from.year === undefined) {
    if (grammar.namesakes?.has(next?.lower ?? '') && mayName(tokens[end - 1]!, grammar))
      return false;
    // "they may 10 times"
    const word = first.kind === 'word' ? first : tokens[end - 1]!;
    if (grammar.capitalMonths?.has(word.lower)) return !lacksCapital(word, grammar);
    // "kovo 300 karių": a day that counts something is none.
    const isNumber = tokens[end - 1]!.kind === 'number';
    return !(isNumber && next && pack.countables.idOf(tokens, end) !== undefined);
  }
  if (isOfAge(tokens, at, from, grammar)) return false;
  return true;
}

/** "in his forties", "their late twenties": those of a life. */
function isOfAge(
  tokens: readonly Token[],
  at: number,
  {decade}: DateReading['from'],
  {acts, parts}: DateGrammar,
): boolean {
  const before = parts.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return (
    decade !== undefined && decade < 100 && acts?.shown.has(tokens[before]?.lower ?? '') === true
  );
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

function isOfCalendar({kind, lower}: Token, {months}: DateGrammar): boolean {
  return kind === 'number' || months.has(lower);
}

/** „326 m. aukščio“, „2000 m gylyje“, „nušoko 800 m.“: not a year, though its unit has the same letter. */
function isLength(
  tokens: readonly Token[],
  at: number,
  end: number,
  {lengths = []}: DateGrammar,
): boolean {
  const [{text}, unit, stop, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[end]];
  if (lengths.length === 0 || unit?.lower !== 'm' || end > at + 3) return false;
  if (next && lengths.some((beginning) => next.lower.startsWith(beginning))) return true;
  return stop?.text === '.' && (text.length < 3 || (text.length === 3 && !next));
}

/** Whether digits that end in an ordinal's letters stand before an index: „16-osios“, "16th". */
function ordinalEndsAt(tokens: readonly Token[], end: number, {numerals}: LanguagePack): boolean {
  return [end - 2, end - 3, end - 1].some(
    (at) => at >= 0 && ordinalAt(tokens, at, numerals)?.end === end,
  );
}
