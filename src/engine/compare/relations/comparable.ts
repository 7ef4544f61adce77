import {ARMED, EXTENTS} from '../../concept-ids.js';
import type {Claim, CountedThing} from '../../claim.js';

/** Whether two amounts are of things that can be compared: one thing, or a thing and its kind. */
export function areComparable(a: CountedThing, b: CountedThing): boolean {
  if (a.counted === undefined || b.counted === undefined) return false;
  return (
    isSameThing(a, b) ||
    inOtherMeasures(a, b) ||
    a.kinds.includes(b.counted) ||
    b.kinds.includes(a.counted)
  );
}

/** Whether both are of one dimension, in different measures: miles and kilometres. */
export function inOtherMeasures(a: CountedThing, b: CountedThing): boolean {
  return (
    a.counted !== b.counted &&
    a.measure !== undefined &&
    a.measure.dimension === b.measure?.dimension
  );
}

const SIZING: ReadonlySet<string> = new Set(EXTENTS);

/** Whether two measures may be taken one way: how high a dam is, is not how deep its water is. */
export function mayBeOneExtent(a: Claim, b: Claim): boolean {
  const [some, others] = [a, b].map(({measure, meanings}) =>
    measure?.dimension === 'length' ? meanings.filter((one) => SIZING.has(one)) : [],
  );
  if (some!.length === 0 || others!.length === 0) return true;
  return some!.some((one) => others!.includes(one));
}

/** What an amount counts, as a key: by its noun where it has one of the glossary's or its own; undefined where nothing says what. */
export function thingOf({noun, counted}: CountedThing): string | undefined {
  return noun === undefined ? counted : `noun ${noun}`;
}

/** Whether both count the same thing: by the glossary, or by nouns of one meaning. */
export function isSameThing(a: CountedThing, b: CountedThing): boolean {
  return a.counted === b.counted || (a.noun !== undefined && a.noun === b.noun);
}

/** Whether nothing that is counted keeps two equal amounts apart: one is of nothing named, or both are of one kind. */
export function mayBeOne(a: CountedThing, b: CountedThing): boolean {
  if (a.counted === undefined || b.counted === undefined) return true;
  return (
    isSameThing(a, b) || inOtherMeasures(a, b) || a.kinds.some((kind) => b.kinds.includes(kind))
  );
}

const GROUPS: ReadonlyMap<string, number> = new Map(
  ARMED.flatMap((things, group) => things.map((thing) => [thing, group] as const)),
);

/** Whether the one counts men and the other what they fight with, or the two count weapons of other groups: 8,000 troops, and 8,000 guns. */
export function areOtherArms(a: CountedThing, b: CountedThing): boolean {
  const [some, others] = [a, b].map(({kinds}) => kinds.flatMap((kind) => GROUPS.get(kind) ?? []));
  return some!.length > 0 && others!.length > 0 && !some!.some((group) => others!.includes(group));
}

/** Whether both are shares of a whole, the one in hundredths and the other in parts: "80 per cent", "four fifths". */
export function areShares(a: CountedThing, b: CountedThing): boolean {
  return [a, b].every(({unit}) => unit === 'percent' || unit === 'fraction') && a.unit !== b.unit;
}
