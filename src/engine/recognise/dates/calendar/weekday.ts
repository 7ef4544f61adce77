import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {daysOf, isDay, weekdayOf, yearOf} from '../../../values/edtf.js';
import {GREGORIAN} from './nth-weekday.js';
import {isUnsaid} from './unsaid-year.js';
import {julianGap} from '../../../values/julian.js';

/** How likely it is that a day is no such day of the week, and that it is one of the Julian calendar. */
const WRONG_WEEKDAY = 0.05;
const JULIAN_WEEKDAY = 0.1;

/**
 * The day of the week, 1 Monday to 7 Sunday, that is said of a day, in it or beside it: "Thursday the 16th",
 * "28 November, a Sunday", „liepos 19-ąją (trečiadienį)“.
 *
 * @param at Index of the day's first token; `end` behind its last.
 */
export function weekdayBeside(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): number | undefined {
  const place = placeOfWeekday(tokens, at, end, pack);
  return place === undefined ? undefined : pack.dates.weekdays.get(tokens[place]!.lower);
}

/** The same where it can be said of nothing else: not "the week of Monday, 5 May", nor "5 May (the Sunday before, …)". */
export function weekdayOfItsOwn(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): number | undefined {
  const {genitives, weekdays} = pack.dates;
  const place = placeOfWeekday(tokens, at, end, pack);
  if (place === undefined) return undefined;
  const {lower} = tokens[place]!;
  const isOfOther =
    genitives?.test(lower) === true &&
    !tokens.slice(at, end).some((token, i) => at + i !== place && genitives.test(token.lower));
  const isOwn = place > at ? closesBehind(tokens, place, pack) : leads(tokens, place, end, pack);
  return isOwn && !isOfOther ? weekdays.get(lower) : undefined;
}

/** Whether a clause or a bracket ends at an index. */
function closes(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || /^[,;.)\]]$/.test(tokens[at]!.text);
}

/** Whether what goes on behind a day of the week says nothing more of it: "(the Sunday before", "Sunday, Monday and". */
function closesBehind(tokens: readonly Token[], place: number, {dates}: LanguagePack): boolean {
  const next = tokens.slice(place + 2, place + 4);
  return closes(tokens, place + 1) && !next.some(({lower}) => dates.weekdays.has(lower));
}

/** Whether a day of the week leads its date, and is none that the date is only counted or named from. */
function leads(
  tokens: readonly Token[],
  place: number,
  end: number,
  {dates, numerals, quantities}: LanguagePack,
): boolean {
  const word = (at: number): string => lowerAt(tokens, at);
  const hasArticle = [dates.articles, numerals.articles].some((set) => set?.has(word(place - 1)));
  const before = place - (hasArticle ? 2 : 1);
  const isBound = dates.bounds.has(word(before)) || dates.habits?.test(word(before)) === true;
  const isOfUnit = quantities.shares.has(word(before)) && dates.units.has(word(before - 1));
  const isOfMore = [before - 1, before - 2].some((at) => dates.weekdays.has(word(at)));
  if (isBound || isOfUnit || isOfMore) return false;
  // "He met her on Friday, 13 June was the wedding", "the Sunday, 16 June edition"
  return (!hasArticle && !/^[,(]$/.test(word(place + 1))) || closes(tokens, end);
}

function placeOfWeekday(
  tokens: readonly Token[],
  at: number,
  end: number,
  {dates: {weekdays, months, articles}, numerals}: LanguagePack,
): number | undefined {
  const isWeekday = (index: number): boolean => weekdays.has(lowerAt(tokens, index));
  for (let i = at; i < end; i += 1) if (isWeekday(i)) return i;
  const passes = (index: number): boolean => {
    const {text = '', lower = ''} = tokens[index] ?? {};
    return /^[,(]$/.test(text) || [articles, numerals.articles].some((set) => set?.has(lower));
  };
  let before = at - 1;
  while (before >= at - 2 && passes(before)) before -= 1;
  if (isWeekday(before)) return before;
  let behind = end;
  while (behind < end + 2 && passes(behind)) behind += 1;
  // "3 May, Sunday 5 May"
  const next = tokens[behind + 1];
  if (next?.kind === 'number' || months.has(next?.lower ?? '')) return undefined;
  return isWeekday(behind) ? behind : undefined;
}

/** The day of the week that stands at an index, in full or short, and the index behind it and its comma. */
export function weekdayAt(
  tokens: readonly Token[],
  at: number,
  {dates: {weekdays, shortWeekdays}}: LanguagePack,
): {readonly weekday: number; readonly end: number} | undefined {
  const word = lowerAt(tokens, at);
  const weekday = weekdays.get(word) ?? shortWeekdays?.get(word);
  if (weekday === undefined) return undefined;
  const stop = tokens[at + 1]?.text === '.' && tokens[at + 2] !== undefined ? 1 : 0;
  const comma = tokens[at + 1 + stop]?.text === ',' ? 1 : 0;
  return {weekday, end: at + 1 + stop + comma};
}

/** How well a day fits the day of the week that is said of it: the logarithm of a likelihood. */
export function weekdayFit(value: string, weekday: number | undefined): number {
  if (weekday === undefined || !isDay(value) || isUnsaid(value)) return 0;
  const {first} = daysOf(value)!;
  const year = yearOf(value)!;
  // Before it, the days of the week were those of the Julian calendar.
  if (value > GREGORIAN && weekdayOf(first) === weekday) return 0;
  if (weekdayOf(first + julianGap(year)) !== weekday) return Math.log(WRONG_WEEKDAY);
  return value > GREGORIAN ? Math.log(JULIAN_WEEKDAY) : 0;
}
