import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {isByTurns} from '../../beside/by-turns.js';
import {isHoursAndMinutes, isPointed, isTimeOfDay} from '../../clock/clock-times.js';
import {isBehindHour, isOnTheClock} from '../../clock/on-the-clock.js';
import type {NumberReading} from '../../numbers/grammar.js';
import {readNumber} from '../../numbers/numerals.js';
import {qualifierBehind} from '../../qualifiers.js';
import {isHyphen} from '../../signs.js';
import {isArticledLength} from './articled-units.js';
import {describedUnit} from './described-units.js';
import type {Length} from './length.js';
import {shortUnitAt} from './short-units.js';
import type {DurationUnit} from './unit.js';

/** Length of time told by a number or an article and a unit: "15 years", "a 15-year term", "for a week", "a year and a half". */
export function numberedAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): Length | undefined {
  // The minutes of „8.40 val.“
  if (tokens[at]!.joined && tokens[at - 1]?.joined && isPointed(tokens, at - 2)) return undefined;
  const number = readNumber(tokens, at, pack.numerals);
  if (number) return countedAt(tokens, at, number, pack);
  return pack.durations.articles.has(tokens[at]!.lower) ? articledAt(tokens, at, pack) : undefined;
}

/** Length of one unit, told by its article: "for a week", "a year and a half". */
function articledAt(tokens: readonly Token[], at: number, pack: LanguagePack): Length | undefined {
  const {durations, numerals} = pack;
  const place = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const word = lowerAt(tokens, place);
  const unit = durations.units.get(word);
  if (!unit || durations.articledUnless?.has(word)) return undefined;
  const end = place + 1;
  if (numerals.ordinals.has(word) && isDescribing(tokens[end], pack)) return undefined;
  const added = partAdded(tokens, end, pack);
  // "a decade"
  const isLong = unit.count > 1 && !durations.fillers.has(lowerAt(tokens, end));
  if (!added && !isLong && !isArticledLength(tokens, at, end, pack)) return undefined;
  return {value: 1 + (added?.part ?? 0), unit, end: added?.end ?? end};
}

/** Length of a number of units: "15 years", "three hours and a quarter", „25 m. lagerio“ (25 years of camp). */
function countedAt(
  tokens: readonly Token[],
  at: number,
  number: NumberReading,
  pack: LanguagePack,
): Length | undefined {
  if (number.value === 1 && isNotOne(tokens, at, number, pack)) return undefined;
  const place = unitBehind(tokens, number, pack);
  const unit = pack.durations.units.get(lowerAt(tokens, place));
  if (!unit) return withShortUnit(tokens, at, number, place, pack);
  if (isYear(number, unit) || isHour(tokens, at, number, place, pack)) return undefined;
  const added = partAdded(tokens, place + 1, pack);
  return {value: number.value + (added?.part ?? 0), unit, end: added?.end ?? place + 1};
}

/** „ne vienus metus“ are more; "one day after another". */
function isNotOne(
  tokens: readonly Token[],
  at: number,
  {end}: NumberReading,
  {durations, quantities}: LanguagePack,
): boolean {
  const isMore = durations.not?.has(lowerAt(tokens, at - 1)) === true;
  return isMore || isByTurns(tokens, end, quantities);
}

/** The index of the unit behind a number, if one stands there, and behind what may part the two. */
function unitBehind(
  tokens: readonly Token[],
  {value, end, grouped}: NumberReading,
  pack: LanguagePack,
): number {
  const {durations, numerals, quantities} = pack;
  let at = end;
  // "15-year", "eighteen long months"
  if (isHyphen(tokens[at])) at += 1;
  if (durations.fillers.has(lowerAt(tokens, at))) at += 1;
  // "a score of years"
  if (grouped && numerals.partitives?.has(lowerAt(tokens, at))) at += 1;
  // „penkiasdešimt su viršum dienų“, "fifty odd years"
  const more = qualifierBehind(tokens, at, quantities)?.end;
  if (more !== undefined && durations.units.has(lowerAt(tokens, more))) at = more;
  // "nine bitter winter weeks"
  return value === 1 ? at : (describedUnit(tokens, at, pack) ?? at);
}

/** A year written out in four digits is a date: "1939 metų". */
function isYear({value, digits, grouped}: NumberReading, {designator}: DurationUnit): boolean {
  return digits && !grouped && designator === 'Y' && value >= 1000;
}

/**
 * Whether a number before a unit is of a time of day: „12 val.“, „8.40 val.“, "at 0400 hours", "two minutes past ten", „6 val.
 * 24 min.“.
 */
function isHour(
  tokens: readonly Token[],
  at: number,
  {value, end, digits}: NumberReading,
  place: number,
  pack: LanguagePack,
): boolean {
  const word = lowerAt(tokens, place);
  const isFigure = digits && pack.clock.units.has(word);
  if (isFigure && (isPointed(tokens, at) || isOnTheClock(tokens, at, value, pack))) return true;
  if (isHoursAndMinutes(tokens, at, end, pack)) return true;
  const isMinutes = /^T[MS]$/.test(pack.durations.units.get(word)!.designator);
  return isMinutes && (isTimeOfDay(tokens, at, end, pack) || isBehindHour(tokens, at, pack));
}

/** Length whose unit is abbreviated: „25 m. lagerio“ (25 years of camp). */
function withShortUnit(
  tokens: readonly Token[],
  at: number,
  {value, digits}: NumberReading,
  end: number,
  {durations}: LanguagePack,
): Length | undefined {
  const found = digits
    ? shortUnitAt(tokens, at, end, value, durations.short, durations.units)
    : undefined;
  return found && {value, ...found};
}

/**
 * The part of a unit that is added behind it: "and a half", "and a quarter"; but no quarter of something else: "two hours and a
 * quarter of the crew".
 */
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
