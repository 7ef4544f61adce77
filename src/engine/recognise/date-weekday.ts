import type {Token} from '../grammar/tokenise.js';
import type {LanguagePack} from '../language-pack.js';

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
