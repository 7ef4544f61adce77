import type {Claim} from '../../claim.js';
import type {FindingDraft} from '../finding.js';
import {directionOf} from '../relations/direction.js';
import {middleOf} from '../relations/relations.js';

/** A value that changes changes at least so often. */
const SHORTEST = 3;
/** Sentences over which a change is told. */
const REACH = 25;

/**
 * Values that are lowered or raised as an account goes on: "50,000", "reduced to 35,000", "reduced to 20,000". Each claim
 * whose clause lowers or raises its value follows the nearest claim of the same thing before it that it lowers or raises.
 */
export function findSeries(claims: readonly Claim[]): FindingDraft[] {
  const amounts = claims.filter(
    ({kind, counted, part}) => kind === 'quantity' && counted !== undefined && !part,
  );
  const before = new Map<Claim, Claim>();
  amounts.forEach((claim, index) => {
    const direction = directionOf(claim);
    if (direction === 0) return;
    for (let i = index - 1; i >= 0; i -= 1) {
      const earlier = amounts[i]!;
      if (claim.place - earlier.place > REACH) break;
      if (earlier.counted !== claim.counted || isOther(earlier.whose, claim.whose)) continue;
      if (Math.sign(middleOf(claim) - middleOf(earlier)) !== direction) continue;
      before.set(claim, earlier);
      break;
    }
  });
  const followed = new Set(before.values());
  return amounts
    .filter((claim) => before.has(claim) && !followed.has(claim))
    .map((last) => {
      const chain = [last];
      for (let at = before.get(last); at; at = before.get(at)) chain.unshift(at);
      return chain;
    })
    .filter(({length}) => length >= SHORTEST)
    .map((chain) => ({
      verdict: 'series',
      kind: 'quantity',
      claims: chain,
      rule: 'changing-value',
      shared: [{kind: 'counted', value: chain[0]!.counted!}],
      relation: {type: 'steps', values: chain.map(middleOf)},
    }));
}

function isOther(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
