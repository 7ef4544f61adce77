import type {Claim} from '../../claim.js';
import {groupedBy} from '../../grouped-by.js';
import type {Grounds} from './grounds.js';

interface PairOfClaims {
  readonly a: Claim;
  readonly b: Claim;
  readonly grounds: Grounds;
}

/** The margin of a pair without a rival, and of one far ahead. */
const ALONE = 1;
const AHEAD = 3;

/** Each pair of claims with how much more speaks for it than for the best other pair of either claim. */
export function withMargins<T extends PairOfClaims>(
  pairs: readonly T[],
): (T & {readonly margin: number})[] {
  const ofClaim = groupedBy(pairs, ({a, b}) => [a, b]);
  return pairs.map((pair) => {
    const rivals = [pair.a, pair.b].flatMap((claim) => ofClaim.get(claim)!);
    const most = rivals.reduce(
      (best, rival) => (rival === pair ? best : Math.max(best, rival.grounds.weight)),
      -Infinity,
    );
    const margin = Number.isFinite(most) ? Math.min(AHEAD, pair.grounds.weight - most) : ALONE;
    return {...pair, margin};
  });
}
