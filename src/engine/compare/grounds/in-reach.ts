import type {Claim} from '../../claim.js';
import {firstFrom} from '../../first-from.js';
import {groupedByKey} from '../../grouped-by.js';
import type {Days} from '../../values/edtf.js';
import {THRESHOLDS} from '../rules.js';

/** Number of claims up to which looking through all is as fast as searching. */
const FEW = 16;

/** A claim with its days, and the latest day of it and of all that begin before it. */
interface Timed extends Days {
  readonly claim: Claim;
  readonly latest: number;
}

/** Gives, in their order, the claims that a time does not hold apart from one told of another, and of the rest those linked. */
export type ClaimsInReach = (time: Days | undefined, linked: readonly Claim[]) => readonly Claim[];

/**
 * Makes a search among claims, so that in a long account no claim need be held against all that tell of other years. Takes
 * about as long as there are claims to be found; may give some that are out of reach, where there are few.
 */
export function inReachOf(claims: readonly Claim[]): ClaimsInReach {
  if (claims.length <= FEW) return () => claims;
  const places = new Map(claims.map((claim, at) => [claim, at]));
  const timeless = claims.filter(({time}) => !time);
  let latest = -Infinity;
  const rising = claims
    .flatMap((claim) => (claim.time ? [{claim, ...claim.time}] : []))
    .sort((x, y) => x.first - y.first)
    .map((one): Timed => ({...one, latest: (latest = Math.max(latest, one.last))}));
  return (time, linked) => {
    if (!time) return claims;
    const [from, to] = [time.first - THRESHOLDS.timeReach, time.last + THRESHOLDS.timeReach];
    const found = new Set([...timeless, ...linked.filter((claim) => places.has(claim))]);
    for (let i = firstFrom(rising, to + 1, ({first}) => first) - 1; i >= 0; i -= 1) {
      const {claim, last, latest: latestHere} = rising[i]!;
      if (latestHere < from) break;
      if (last >= from) found.add(claim);
    }
    return [...found].sort((x, y) => places.get(x)! - places.get(y)!);
  };
}

/** A search for claims in reach, as `inReachOf` makes it, among the claims of each key. */
export function inReachBy<Key>(
  claims: readonly Claim[],
  keyOf: (claim: Claim) => Key,
): ReadonlyMap<Key, ClaimsInReach> {
  const groups = groupedByKey(claims, keyOf);
  return new Map(Array.from(groups, ([key, group]) => [key, inReachOf(group)] as const));
}
