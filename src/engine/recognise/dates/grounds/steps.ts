import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {Cue} from '../../cue.js';
import {askedOf, noWhere} from '../../cue.js';
import {qualifierBefore} from '../../qualifiers.js';
import {feastsFrom} from '../patterns/feasts.js';
import {YEAR} from '../tokens.js';
import type {DateStep} from '../date-reading.js';
import type {ReadingInText} from './reading-in-text.js';

/** In years. */
const FAR_BACK = 100;

/** A step in its sentence, of which it is asked from what it counts. Places are indices of tokens. */
interface StepInText {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly end: number;
  readonly step: DateStep;
  readonly pack: LanguagePack;
  /** The words of it and around it, lower case: its first and last, and the one before and behind it. */
  readonly first: string;
  readonly last: string;
  readonly before: string;
  readonly next: string;
}

/** In this order: the first cue that is there tells whether it counts from the date before. */
const cues: readonly Cue<StepInText>[] = [
  // „trimis tūkstančiais metų anksčiau“: a number that was not read stands before the unit.
  noWhere(({first, before, pack}) => {
    return pack.dates.units.has(first) && pack.numerals.multipliers.has(before);
  }),
  // "after 333 years": so far back no story goes.
  noWhere(({step: {unit, count}}) => unit === 'year' && Math.abs(count) >= FAR_BACK),
  // "the day before the fall", but "the day before in favour of his son"
  noWhere(({tokens, end, last, next, pack}) => {
    const isNamed = tokens[end]?.kind === 'word' && !pack.quantities.settings.has(next);
    return isNamed && pack.dates.bounds.has(last);
  }),
  // "the day after the battle", but "a week later by the same road"
  noWhere(({next, pack}) => /^(?:before|after)$/.test(pack.dates.bounds.get(next) ?? '')),
  noWhere(isCountedOnFrom),
  // „durpių, kurias kitąmet vanduo sunešė“: aside of what is told.
  noWhere(({before, step: {unit, whole}, pack}) => {
    return unit === 'year' && whole === true && pack.dates.relatives?.test(before) === true;
  }),
  // „gavo po metus“
  noWhere(({first, last, pack: {dates}}) => {
    return dates.each?.words.test(first) === true && dates.each.units.test(last);
  }),
  noWhere(isBehindItsDay),
  noWhere(isOpen),
  noWhere(isTurn),
  noWhere(isHabit),
  eveOfWhat,
  noWhere(isNamedWeekday),
  noWhere(isToldDay),
  noWhere(({tokens, end, step: {count, whole, weekday}, pack}) => {
    const isLength = count > 0 && !whole && weekday === undefined;
    return isLength && pack.dates.lengthOf?.test(tokens[end]?.text ?? '') === true;
  }),
  noWhere(({next, pack}) => pack.quantities.of.has(next)),
];

/**
 * Whether a step counts from the date before: "one week before the fall", "the eve of the battle" and „mūšio išvakarėse“ count
 * from what they name.
 */
export function countsFromDate(
  {tokens, at, reading: {end}, pack}: ReadingInText,
  step: DateStep,
): boolean {
  const [first, last] = [tokens[at]!.lower, tokens[end - 1]!.lower];
  const [before, next] = [lowerAt(tokens, at - 1), lowerAt(tokens, end)];
  return askedOf(cues, {tokens, at, end, step, pack, first, last, before, next}, true);
}

/**
 * Whether a long step counts from what a word behind it names: "three months to the day since", „po trejų metų nuo gaisro“; but
 * "a week later from Kaunas".
 */
function isCountedOnFrom({
  next,
  step: {unit, whole},
  pack: {dates, quantities},
}: StepInText): boolean {
  const isLong = /^(?:month|half-year|year)$/.test(unit) && !whole;
  return isLong && dates.bounds.get(next) === 'from' && !quantities.settings.has(next);
}

/**
 * Whether years stand behind a day that says when it was, and tell how long one was away: „1905 m. rugpjūčio 1 d. po
 * dvidešimties metų grįžęs“.
 */
function isBehindItsDay({tokens, at, first, before, step, pack: {dates}}: StepInText): boolean {
  if (step.unit !== 'year' || dates.bounds.get(first) !== 'after') return false;
  if (YEAR.test(before)) return dates.months.has(lowerAt(tokens, at - 2));
  const word = before === '.' ? lowerAt(tokens, at - 2) : before;
  return dates.dayWords.has(word);
}

/** Whether nobody says when, but how long at the most or the least: "less than a year later", "two years later than". */
function isOpen({tokens, at, end, next, step, pack: {dates, quantities}}: StepInText): boolean {
  const limit = qualifierBefore(tokens, at, quantities)?.qualifier;
  if (step.count > 0 && (limit === 'under' || limit === 'over')) return true;
  const than = next === ',' ? lowerAt(tokens, end + 1) : next;
  return dates.comparing?.has(than) === true;
}

/** Whether one such unit after another is meant, and none of them: „po savaitės kitos“. */
function isTurn({last, next, pack: {dates, quantities}}: StepInText): boolean {
  return dates.units.has(last) && quantities.byTurns.others.has(next);
}

/** Whether what happened every such day is told, or how long it went on: "on Sunday mornings", "they spent two years on the island". */
function isHabit({tokens, end, last, next, step, pack: {dates}}: StepInText): boolean {
  if (step.weekday !== undefined && dates.dayPartsOften?.has(next) === true) return true;
  return dates.openEnded?.has(last) === true && tokens[end]?.kind === 'word';
}

/**
 * Whether an eve behind what it may be the eve of counts from what was told before: „ir išvakarėse“, „rinkosi išvakarėse“; but
 * „mūšio išvakarėse“. Undefined for what is no such eve.
 */
function eveOfWhat({tokens, at, first, before, pack}: StepInText): boolean | undefined {
  if (pack.dates.eves?.behind.has(first) !== true || tokens[at - 1]?.kind !== 'word') {
    return undefined;
  }
  return pack.numerals.joiners.has(before) || pack.segmentation.finite.test(before);
}

/** Whether a day of the week is of the name of a feast: „Didįjį ketvirtadienį“. */
function isNamedWeekday({first, last, before, step, pack: {dates}}: StepInText): boolean {
  if (step.weekday === undefined) return false;
  if (dates.namedWeekdays?.test(last) === true) return true;
  const feasts = before === '' ? [] : feastsFrom(before, dates);
  return feasts.some(({row}) => row.length > 1 && row[1] === first);
}

/** Whether the date of a day of the week follows it: "on Wednesday, the 10th of April". */
function isToldDay({tokens, end, next, step, pack: {dates}}: StepInText): boolean {
  const isDay = (token: Token | undefined): boolean =>
    token?.kind === 'number' || dates.months.has(token?.lower ?? '');
  return step.weekday !== undefined && next === ',' && tokens.slice(end + 1, end + 3).some(isDay);
}
