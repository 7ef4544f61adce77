import type {Claim} from '../../claim.js';
import type {Grounds} from './grounds.js';

interface PairOfClaims {
  readonly a: Claim;
  readonly b: Claim;
  readonly grounds: Grounds;
}

/** The margin of a pair without a rival, and of one far ahead. */
const ALONE = 1;
const AHEAD = 3;

/** Each pair of claims with how much more speaks for it than for the best other pair of either claim. Time is linear. */
export function withMargins<T extends PairOfClaims>(
  pairs: readonly T[],
): (T & {readonly margin: number})[] {
  const ofClaim = new Map<Claim, BestTwo<T>>();
  for (const pair of pairs) {
    for (const claim of [pair.a, pair.b]) {
      const before = ofClaim.get(claim);
      if (!before || isWeightier(pair, before.best)) {
        ofClaim.set(claim, {best: pair, next: before?.best});
      } else if (!before.next || isWeightier(pair, before.next)) {
        ofClaim.set(claim, {best: before.best, next: pair});
      }
    }
  }
  return pairs.map((pair) => {
    const most = [pair.a, pair.b].reduce((weight, claim) => {
      const {best, next} = ofClaim.get(claim)!;
      const rival = best === pair ? next : best;
      return Math.max(weight, rival?.grounds.weight ?? -Infinity);
    }, -Infinity);
    const margin = Number.isFinite(most) ? Math.min(AHEAD, pair.grounds.weight - most) : ALONE;
    return {...pair, margin};
  });
}

/** The two pairs of a claim that most speaks for. */
interface BestTwo<T> {
  readonly best: T;
  readonly next: T | undefined;
}

function isWeightier(one: PairOfClaims, other: PairOfClaims): boolean {
  return one.grounds.weight > other.grounds.weight;
}
