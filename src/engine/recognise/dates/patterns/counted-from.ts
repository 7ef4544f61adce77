import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {DateFields, DateReading, NamedAct} from '../date-reading.js';
import type {DateMatcher} from './matcher.js';

/** Maximum number of words in the name of an act: "the short battle", „pirmojo pilies gaisro“. */
const LONGEST = 4;

/** The fields of which a date must say one for a step of a unit to count from it. */
const EXACT: Readonly<Record<string, readonly (keyof DateFields)[]>> = {
  day: ['day', 'easter'],
  week: ['day', 'easter'],
  fortnight: ['day', 'easter'],
  month: ['month', 'easter'],
  'half-year': ['month', 'easter'],
  year: ['year', 'month', 'easter'],
};

/**
 * A step with what it counts from, where that stands beside it: a date ("two days before Christmas 1787"), or an act
 * ("a week after the refusal", „kitą dieną po mūšio“, „gaisro išvakarėse“); undefined where nothing does.
 */
export function countedFrom(
  tokens: readonly Token[],
  at: number,
  {step, from, end}: DateReading,
  matcher: DateMatcher,
  pack: LanguagePack,
  isDate: (at: number, date: DateReading) => boolean,
): DateReading | undefined {
  const {bounds, eves, acts} = pack.dates;
  if (!step || step.deictic || step.count === 0 || step.weekday !== undefined) return undefined;
  // "The week before the outbreak" is none of its days.
  if (step.whole && /^(?:week|fortnight)$/.test(step.unit)) return undefined;
  if (Object.keys(from).length > 0 || isLength(tokens, at, pack)) return undefined;
  if (eves?.behind.has(tokens[at]!.lower)) {
    const before = tokens[at - 1];
    const isAct =
      before?.kind === 'word' && acts?.objects?.get(tokens[at]!.lower)?.test(before.lower) === true;
    return isAct ? {end, from, step, act: {words: [before.lower], of: []}} : undefined;
  }
  const behind = behindBound(tokens, at, end, pack);
  if (behind === undefined) return undefined;
  const direction = bounds.get(tokens[behind - 1]!.lower);
  const isBack = direction === 'before' || direction === 'until';
  const counted = {...step, count: isBack ? -Math.abs(step.count) : step.count};
  const date = dateAt(tokens, behind, matcher, pack, isDate);
  if (date) {
    const isExact = EXACT[step.unit]!.some((field) => date.from[field] !== undefined);
    return isExact ? {end: date.end, from, step: counted, base: date} : undefined;
  }
  // "25 years after the events" is a length.
  const named = step.unit === 'year' ? undefined : actAt(tokens, behind, pack);
  return named && {end: named.end, from, step: counted, act: named.act};
}

/**
 * Whether a verb before a step makes it how long, and not when: "They rested for two days before the battle", „kovojo dvi
 * dienas po mūšio“.
 */
function isLength(
  tokens: readonly Token[],
  at: number,
  {dates: {acts}, durations: {lasting}}: LanguagePack,
): boolean {
  const before = lowerAt(tokens, at - 1);
  return acts?.lasting.has(before) === true || lasting?.verbs.test(before) === true;
}

/** The index behind "before", "after", or the "of" of an eve, that a step ends with or that follows it. */
function behindBound(
  tokens: readonly Token[],
  at: number,
  end: number,
  {dates: {bounds, eves}, quantities: {of}}: LanguagePack,
): number | undefined {
  const last = tokens[end - 1]!.lower;
  const isEve = eves?.before.some((words) => words.startsWith(`${last} `)) === true;
  if (isEve) return of.has(lowerAt(tokens, end)) ? end + 1 : undefined;
  if (end - 1 > at && bounds.has(last)) return end;
  return /^(?:before|after)$/.test(bounds.get(lowerAt(tokens, end)) ?? '') ? end + 1 : undefined;
}

/** A single date that says itself what it is, at a token or behind an article. */
function dateAt(
  tokens: readonly Token[],
  at: number,
  matcher: DateMatcher,
  {dates: {articles}}: LanguagePack,
  isDate: (at: number, date: DateReading) => boolean,
): DateReading | undefined {
  const starts = articles?.has(lowerAt(tokens, at)) ? [at, at + 1] : [at];
  for (const start of starts) {
    const date = tokens[start] && matcher.at(tokens, start);
    if (date && !date.step && !date.to && isDate(start, date)) return date;
  }
  return undefined;
}

/** The words that name an act from a token on: "the short battle", „jo mirties“, "the siege began", "he died". */
function actAt(
  tokens: readonly Token[],
  from: number,
  pack: LanguagePack,
): {readonly act: NamedAct; readonly end: number} | undefined {
  const {
    dates: {acts},
    quantities: {of},
    numerals: {articles},
    segmentation: {finite},
  } = pack;
  // "the day after a battle": of any.
  if (articles.has(lowerAt(tokens, from))) return undefined;
  const objects = acts?.objects?.get(tokens[from - 1]!.lower);
  const [words, next] = nounAt(tokens, from, objects, pack);
  let end = next;
  // "the siege began", "the peace was signed": where nouns have no cases, a clause may stand there.
  for (; !acts?.objects && finite.test(lowerAt(tokens, end)); end += 1)
    words.push(tokens[end]!.lower);
  if (words.length === 0) return undefined;
  const isOf = of.has(lowerAt(tokens, end));
  return {act: {words, of: isOf ? nounAt(tokens, end + 1, undefined, pack)[0] : []}, end};
}

/** The words of a noun phrase without what shows which one it is, and the index behind it. */
function nounAt(
  tokens: readonly Token[],
  from: number,
  objects: RegExp | undefined,
  {dates: {acts, lengthOf}, segmentation: {finite, openers}}: LanguagePack,
): [string[], number] {
  let at = from;
  while (acts?.shown.has(lowerAt(tokens, at))) at += 1;
  const words: string[] = [];
  for (; words.length < LONGEST; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || finite.test(token.lower)) break;
    if (openers.has(token.lower) || objects?.test(token.lower) === false) break;
    if (!objects && words.length > 0 && isCapitalised(token.text)) break;
    words.push(token.lower);
    // „po suėmimo prabilo“
    if (objects && lengthOf?.test(token.lower)) return [words, at + 1];
  }
  return [words, at];
}
