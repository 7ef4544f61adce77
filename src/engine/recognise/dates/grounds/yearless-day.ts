import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {DateGrammar} from '../grammar.js';
import {isNameBehind} from './year-or-number.js';
import {lacksCapital} from './lonely-month.js';
import type {ReadingInText} from './reading-in-text.js';

/** Whether a day of a month without its year is one here: nothing is named after it or counted by it. */
export function isDayOfMonth(
  tokens: readonly Token[],
  at: number,
  end: number,
  {dates: grammar, countables, quantities}: LanguagePack,
): boolean {
  const [first, last, next] = [tokens[at]!, tokens[end - 1]!, tokens[end]];
  if (grammar.namesakes?.has(next?.lower ?? '') && mayName(last, grammar)) return false;
  // "they may 10 times"
  const word = first.kind === 'word' ? first : last;
  if (grammar.capitalMonths?.has(word.lower)) return !lacksCapital(word, grammar);
  // "kovo 300 karių": a day that counts something is none.
  const counts = last.kind === 'number' && next && countables.idOf(tokens, end) !== undefined;
  // "on June 21 Colonel Orde"
  return !counts || isNameBehind(tokens, end, quantities.nounForm);
}

/** Whether a day is told by the name of its feast. */
export function isFeast({tokens, at, reading: {from, end}, pack}: ReadingInText): boolean {
  if (from.easter !== undefined) return true;
  const isOfCalendar = ({kind, lower}: Token): boolean =>
    kind === 'number' || pack.dates.months.has(lower);
  return from.day !== undefined && !tokens.slice(at, end).some(isOfCalendar);
}

/** Whether a feast is that of the year that is told, and not of all; "on Christmas Island" is none. */
export function isToldFeast(
  tokens: readonly Token[],
  end: number,
  {namesakes, habits}: DateGrammar,
): boolean {
  const next = tokens[end];
  if (next && namesakes?.has(next.lower) && isCapitalised(next.text)) return false;
  return !tokens.some(({lower}) => habits?.test(lower));
}

/** Whether a day that ends so may name what stands behind it: „Vasario 16-osios gimnazija“, but „spalio 1-ąją mokykla atidaryta“, „gegužės 5 d. aikštėje“. */
function mayName({kind, lower}: Token, {genitives}: DateGrammar): boolean {
  return kind === 'number' || !genitives || genitives.test(lower);
}
