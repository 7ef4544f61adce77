import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {DateStep} from '../date-reading.js';
import type {ReadingInText} from './reading-in-text.js';

const QUOTATION_MARK = /^["“”„«»]$/u;
/** Number of tokens before it within which somebody's words may have begun. */
const QUOTED = 200;

/** Whether words that may count from the day on which one writes can do so here, and so nearly that they tell a date. */
export function countsFromNow(
  {tokens, at, reading, pack: {dates, quantities, durations}}: ReadingInText,
  {unit, whole, weekday, deictic}: DateStep,
): boolean {
  if (isWeeksAway(tokens[reading.end], durations)) return false;
  if (deictic !== 'loosely') return true;
  // "two years ago", "a month ago" tell no more than about when.
  if (!whole && weekday === undefined && /^(?:month|half-year|year)$/.test(unit)) return false;
  // "the last spring of the war", "his last winter"; but "it is said that last Sunday"
  const before = lowerAt(tokens, at - 1);
  const isOwned = weekday === undefined && quantities.determiners.has(before);
  if (isOwned || dates.articles?.has(before)) return false;
  return !isQuoted(tokens, at);
}

/** Whether a week or more stands behind a day, so that nobody reads how far it is: "yesterday week", "Tuesday fortnight". */
function isWeeksAway(
  next: Token | undefined,
  {units, whole, singular}: LanguagePack['durations'],
): boolean {
  const word = next?.lower ?? '';
  return whole.has(word) || (singular.has(word) && units.get(word)?.designator === 'W');
}

/** Whether somebody's words stand here, whose days are others. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  // One that closes stands close to what it closes.
  const mark = tokens
    .slice(Math.max(0, at - QUOTED), at)
    .findLast(({text}) => QUOTATION_MARK.test(text));
  return mark !== undefined && !(mark.joined && mark.text !== '„');
}
