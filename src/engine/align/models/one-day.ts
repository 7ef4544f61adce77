import type {Mention} from '../../mention.js';
import {printValue} from '../../mention.js';
import {daysApart, daysBetween, daysOf, endsOf, isDay, yearOf} from '../../values/edtf.js';
import type {Unit} from '../keys/units.js';
import {YEARS_APART} from './other-days.js';

/** An account says in so many units what it is of. */
const BEGINNING = 5;
/** In fewer everything is of one day, whatever else happened on it. */
const FEWEST_UNITS = 6;
/** What takes no more days is told of by its first or its last: a battle of 21 and 22 November. */
const FEW_DAYS = 3;
/** An account of more units is of more than a day, and shares enough with another of the same thing. */
const MOST_UNITS = 20;

/**
 * Whether two short accounts are of one day: each tells of it in its beginning, or of no other more often. Of two accounts of a battle,
 * one by its course and one by its place in a war, that may be nearly all that they say alike.
 */
export function areOfOneDay(a: readonly Unit[], b: readonly Unit[]): boolean {
  return !isEitherANote(a, b) && shareADay(a, b);
}

/** Whether either account has so few sentences that all of it is of one day. */
export function isEitherANote(a: readonly Unit[], b: readonly Unit[]): boolean {
  return Math.min(a.length, b.length) < FEWEST_UNITS;
}

/** The same as `areOfOneDay`, be the accounts as short as they may. */
export function shareADay(a: readonly Unit[], b: readonly Unit[]): boolean {
  if (!areShort(a, b)) return false;
  const days = daysOfAccount(a);
  return days.size > 0 && [...daysOfAccount(b)].some((day) => days.has(day));
}

/** Whether either account has no more sentences than one that may be of a day. */
export function isEitherShort(a: readonly Unit[], b: readonly Unit[]): boolean {
  return Math.min(a.length, b.length) <= MOST_UNITS;
}

/** Whether both accounts are so short that they may tell of no more than a day. */
function areShort(a: readonly Unit[], b: readonly Unit[]): boolean {
  return Math.max(a.length, b.length) <= MOST_UNITS;
}

/** Two accounts are of the same years if they share so much of what the one that tells of fewer tells of. */
const SHARED_YEARS = 0.5;

/** Whether two accounts tell of the same years; undefined where one tells of none. */
export function shareYears(a: readonly Unit[], b: readonly Unit[]): boolean | undefined {
  const [some, others] = [yearsOfAccount(a), yearsOfAccount(b)];
  if (some.size === 0 || others.size === 0) return undefined;
  const shared = [...some].filter((year) => others.has(year)).length;
  return shared >= SHARED_YEARS * Math.min(some.size, others.size);
}

function yearsOfAccount(units: readonly Unit[]): ReadonlySet<number> {
  const years = new Set<number>();
  for (const {sentences} of units)
    for (const {mentions} of sentences)
      for (const {kind, value} of mentions)
        for (const end of kind === 'date' ? endsOf(printValue(value)) : []) {
          const year = yearOf(end);
          if (year !== undefined) years.add(year);
        }
  return years;
}

/**
 * Whether two short accounts are of days in other years: of two battles that one order lost in one land nearly all is told
 * alike. Accounts of which either names no day, or one whose year it does not write, are not; nor histories of a town or a fortress
 * that tell of the same years, and of a day in one of them each.
 */
export function areOfOtherYears(a: readonly Unit[], b: readonly Unit[]): boolean {
  if (!areShort(a, b)) return false;
  const [some, others] = [a, b].map((units) => [...daysOfAccount(units)]);
  const written = new Set([...a, ...b].flatMap((unit) => daysIn(unit, isWritten)));
  if (some!.length === 0 || others!.length === 0) return false;
  if (![...some!, ...others!].every((day) => written.has(day)) || shareYears(a, b)) return false;
  return some!.every((day) =>
    others!.every((other) => (daysApart(daysOf(day), daysOf(other)) ?? 0) > YEARS_APART),
  );
}

function isWritten({resolvedFrom}: Mention): boolean {
  return resolvedFrom === undefined;
}

function daysOfAccount(units: readonly Unit[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  const first = new Set<string>();
  units.forEach((unit, at) => {
    for (const day of daysIn(unit)) {
      times.set(day, (times.get(day) ?? 0) + 1);
      if (at < BEGINNING) first.add(day);
    }
  });
  const most = Math.max(...times.values());
  for (const [day, count] of times) if (count === most) first.add(day);
  return first;
}

function daysIn({sentences}: Unit, holds: (mention: Mention) => boolean = () => true): string[] {
  return sentences.flatMap(({mentions}) =>
    mentions.filter(holds).flatMap(({kind, value, attributive}) => {
      const ends = kind === 'date' && !attributive ? [...new Set(endsOf(printValue(value)))] : [];
      const isShort =
        ends.every(isDay) && (daysBetween(ends[0] ?? '', ends.at(-1) ?? '') ?? 0) <= FEW_DAYS;
      return isShort ? ends : [];
    }),
  );
}
