import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {DurationUnit} from './unit.js';
import type {Length} from './length.js';
import {isHoursAndMinutes, isPointed, isTimeOfDay} from '../../clock/clock-times.js';
import {isArticledLength} from './articled-units.js';
import {describedUnit} from './described-units.js';
import {aloneAt} from './lone-units.js';
import {phrasedAt} from './phrased-units.js';
import {isBehindHour, isOnTheClock} from '../../clock/on-the-clock.js';
import type {NumberReading} from '../../numbers/grammar.js';
import {readNumber} from '../../numbers/numerals.js';
import {qualifierBehind} from '../../qualifiers.js';
import {isByTurns} from '../../beside/by-turns.js';
import {isHyphen} from '../../signs.js';
import {shortUnitAt} from './short-units.js';

/** A length in one unit: "15 years", "half an hour", "a quarter of a century", "a whole month". */
export function lengthAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): Length | undefined {
  if (tokens[at] === undefined) return undefined;
  return (
    halfAt(tokens, at, pack) ??
    shareAt(tokens, at, pack) ??
    entireAt(tokens, at, pack) ??
    coupleAt(tokens, at, pack) ??
    numberedAt(tokens, at, pack) ??
    phrasedAt(tokens, at, pack) ??
    aloneAt(tokens, at, pack)
  );
}

/** The unit at a token, behind articles and a hyphen. */
function unitAt(
  tokens: readonly Token[],
  at: number,
  {durations: {articles, units}}: LanguagePack,
): {readonly unit: DurationUnit; readonly end: number} | undefined {
  let end = isHyphen(tokens[at]) ? at + 1 : at;
  while (articles.has(lowerAt(tokens, end))) end += 1;
  const unit = units.get(lowerAt(tokens, end));
  return unit && {unit, end: end + 1};
}

/** "half a century", "half-hour", „pusantrų metų“. */
function halfAt(tokens: readonly Token[], at: number, pack: LanguagePack): Length | undefined {
  const {halves, articles} = pack.durations;
  const hasArticle = articles.has(tokens[at]!.lower);
  const value =
    halves.get(tokens[at]!.lower) ?? (hasArticle ? halves.get(lowerAt(tokens, at + 1)) : undefined);
  const found =
    value === undefined ? undefined : unitAt(tokens, hasArticle ? at + 2 : at + 1, pack);
  return found && {value: value!, ...found};
}

/** "a quarter of a century", "three quarters of an hour", „ketvirtis amžiaus“. */
function shareAt(tokens: readonly Token[], at: number, pack: LanguagePack): Length | undefined {
  const {fractions, ordinals, partitives, words} = pack.numerals;
  const word = (i: number): string => lowerAt(tokens, i);
  const isArticle = pack.durations.articles.has(word(at));
  const count = isArticle ? 1 : words.get(word(at));
  let end = count === undefined ? at : at + 1;
  if (count !== undefined && isHyphen(tokens[end])) end += 1;
  const fraction = fractions.get(word(end));
  if (fraction === undefined) return undefined;
  end += 1;
  if (partitives?.has(word(end))) end += 1;
  // "in the fourth hour of the battle"
  else if (ordinals.has(word(end - 1))) return undefined;
  const found = unitAt(tokens, end, pack);
  // A share of a day or a month is told in no such way.
  const isTold = found && (found.unit.count > 1 || /^T?[YHM]$/.test(found.unit.designator));
  return isTold ? {value: (count ?? 1) / Math.round(1 / fraction), ...found} : undefined;
}

/** "a whole month", „visą mėnesį“. */
function entireAt(tokens: readonly Token[], at: number, pack: LanguagePack): Length | undefined {
  const {entire, articles, singular} = pack.durations;
  const hasArticle = articles.has(tokens[at]!.lower);
  if (articles.size > 0 && !hasArticle) return undefined;
  // "not a single day"
  if (pack.durations.not?.has(lowerAt(tokens, at - 1))) return undefined;
  const end = hasArticle ? at + 1 : at;
  if (!entire.has(lowerAt(tokens, end))) return undefined;
  if (!singular.has(lowerAt(tokens, end + 1))) return undefined;
  const found = unitAt(tokens, end + 1, pack);
  return found && {value: 1, ...found};
}

/** "a couple of hours", „porą valandų“. */
function coupleAt(tokens: readonly Token[], at: number, pack: LanguagePack): Length | undefined {
  const {articles, partitives, vague} = pack.numerals;
  let end = articles.has(tokens[at]!.lower) ? at + 1 : at;
  const bounds = vague.get(lowerAt(tokens, end));
  if (bounds?.min !== 2 || bounds.max !== 2) return undefined;
  end += 1;
  if (partitives?.has(lowerAt(tokens, end))) end += 1;
  const found = unitAt(tokens, end, pack);
  return found && {value: 2, about: true, ...found};
}

/** "15 years", "a 15-year term", "for a week", "a year and a half". */
function numberedAt(tokens: readonly Token[], at: number, pack: LanguagePack): Length | undefined {
  const {durations: grammar, numerals} = pack;
  // The minutes of „8.40 val.“
  if (tokens[at]!.joined && tokens[at - 1]?.joined && isPointed(tokens, at - 2)) return undefined;
  const number = readNumber(tokens, at, numerals);
  const isArticle = !number && grammar.articles.has(tokens[at]!.lower);
  if (!number && !isArticle) return undefined;
  let end = number?.end ?? at + 1;
  // „ne vienus metus“ are more.
  const isMore = grammar.not?.has(lowerAt(tokens, at - 1)) === true;
  // "one day after another"
  if (number?.value === 1 && (isMore || isByTurns(tokens, number.end, pack.quantities)))
    return undefined;
  // "15-year", "eighteen long months"
  if (isHyphen(tokens[end])) end += 1;
  if (number && grammar.fillers.has(lowerAt(tokens, end))) end += 1;
  // "a score of years"
  if (number?.grouped && numerals.partitives?.has(lowerAt(tokens, end))) end += 1;
  // „penkiasdešimt su viršum dienų“, "fifty odd years"
  const more = number && qualifierBehind(tokens, end, pack.quantities)?.end;
  if (more !== undefined && grammar.units.has(lowerAt(tokens, more))) end = more;
  if (number && number.value !== 1) end = describedUnit(tokens, end, pack) ?? end;
  const word = lowerAt(tokens, end);
  const unit = grammar.units.get(word);
  if (!unit) return number && withShortUnit(tokens, at, number, end, pack);
  end += 1;
  const added = partAdded(tokens, end, pack);
  const isLong = unit.count > 1 && !grammar.fillers.has(lowerAt(tokens, end));
  const isCued = added !== undefined || isLong || isArticledLength(tokens, at, end, pack);
  if (isArticle && (!isCued || grammar.articledUnless?.has(word))) return undefined;
  if (isArticle && numerals.ordinals.has(word) && isDescribing(tokens[end], pack)) return undefined;
  // A year written out in four digits is a date: "1939 metų".
  const isYear = number?.digits && !number.grouped && unit.designator === 'Y';
  if (isYear && number.value >= 1000) return undefined;
  if (number?.digits && pack.clock.units.has(word)) {
    // „12 val.“, „8.40 val.“
    if (isPointed(tokens, at) || isOnTheClock(tokens, at, number.value, pack)) return undefined;
  }
  if (number && isHoursAndMinutes(tokens, at, number.end, pack)) return undefined;
  if (/^T[MS]$/.test(unit.designator) && number) {
    // "two minutes past ten", „6 val. 24 min.“
    if (isTimeOfDay(tokens, at, number.end, pack) || isBehindHour(tokens, at, pack))
      return undefined;
  }
  const value = (number?.value ?? 1) + (added?.part ?? 0);
  return {value, unit, end: added?.end ?? end};
}

/** „25 m. lagerio“ */
function withShortUnit(
  tokens: readonly Token[],
  at: number,
  {value, digits}: NumberReading,
  end: number,
  {durations}: LanguagePack,
): Length | undefined {
  const found = digits ? shortUnitAt(tokens, at, end, value, durations.short) : undefined;
  return found && {value, ...found};
}

/** "and a half", "and a quarter", but no quarter of something else: "two hours and a quarter of the crew". */
function partAdded(
  tokens: readonly Token[],
  at: number,
  {durations: {andPart}, quantities: {of}}: LanguagePack,
): {readonly part: number; readonly end: number} | undefined {
  const added = andPart.find(([words]) => words.every((one, i) => tokens[at + i]?.lower === one));
  if (!added) return undefined;
  const [{length}, part] = added;
  const isOther = part !== 0.5 && of.has(lowerAt(tokens, at + length));
  return isOther ? undefined : {part, end: at + length};
}

/** Whether an ordinal that is a unit too has its noun behind it: "for a second expedition". */
function isDescribing(
  next: Token | undefined,
  {numerals: {joiners}, quantities: {settings, determiners}, segmentation: {openers}}: LanguagePack,
): boolean {
  if (next?.kind !== 'word') return false;
  return ![joiners, settings, determiners, openers].some((words) => words.has(next.lower));
}
