import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {daysOf, isDay, weekdayOf} from '../../values/edtf.js';
import {julianGap} from '../../values/julian.js';

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
  {dates: {weekdays, months, articles}, numerals}: LanguagePack,
): number | undefined {
  const weekday = (index: number): number | undefined => weekdays.get(tokens[index]?.lower ?? '');
  for (let i = at; i < end; i += 1) if (weekday(i) !== undefined) return weekday(i);
  const passes = (index: number): boolean => {
    const {text = '', lower = ''} = tokens[index] ?? {};
    return /^[,(]$/.test(text) || [articles, numerals.articles].some((set) => set?.has(lower));
  };
  let before = at - 1;
  while (before >= at - 2 && passes(before)) before -= 1;
  if (weekday(before) !== undefined) return weekday(before);
  let behind = end;
  while (behind < end + 2 && passes(behind)) behind += 1;
  // "3 May, Sunday 5 May"
  const next = tokens[behind + 1];
  return next?.kind === 'number' || months.has(next?.lower ?? '') ? undefined : weekday(behind);
}

/** How well a day fits the day of the week that is said of it: the logarithm of a likelihood. */
export function weekdayFit(value: string, weekday: number | undefined): number {
  if (weekday === undefined || !isDay(value)) return 0;
  const {first} = daysOf(value)!;
  const year = Number(value.slice(0, 4));
  // Before it, the days of the week were those of the Julian calendar.
  if (value > GREGORIAN && weekdayOf(first) === weekday) return 0;
  if (weekdayOf(first + julianGap(year)) !== weekday) return Math.log(WRONG_WEEKDAY);
  return value > GREGORIAN ? Math.log(JULIAN_WEEKDAY) : 0;
}

const GREGORIAN = '1582-10-15';
