import type {Claim} from '../../claim.js';
import {groupedByKey} from '../../grouped-by.js';

/** Where a claim stands among those of its kind in its sentence. */
export interface Stand {
  /** Which of them it is, the first 0. */
  readonly at: number;
  /** How many they are. */
  readonly of: number;
}

/** Where each claim stands in its sentence. */
export function standsOf(claims: readonly Claim[]): ReadonlyMap<Claim, Stand> {
  const groups = groupedByKey(claims, ({sentence, kind}) => `${sentence} ${kind}`);
  return new Map(
    [...groups.values()].flatMap((group) =>
      group.map((claim, at) => [claim, {at, of: group.length}] as const),
    ),
  );
}

/** How far apart two claims stand in their sentences, from 0 for both at one share of the way, to 1. */
export function unlikePlaces(one: Stand, other: Stand): number {
  return Math.abs((one.at + 0.5) / one.of - (other.at + 0.5) / other.of);
}
