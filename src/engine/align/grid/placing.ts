import {firstFrom} from '../../first-from.js';
import {ALIGNMENT} from '../weights.js';

/** A unit of either account, by its index. */
interface Placed {
  readonly left: number;
  readonly right: number;
}

/**
 * What the place of a pair is worth, by a chain of sure pairs: between two neighbours of the chain the other account
 * should tell a sentence where a straight line from the one to the other passes it (after Gale and Church 1993, who take
 * the whole text for such a line). Worth 1 where the chain is too short to show a way.
 *
 * @param chain Rising on both sides.
 */
export function placing(chain: readonly Placed[]): (pair: Placed) => number {
  if (chain.length < ALIGNMENT.shortestChain) return () => 1;
  const away = wayOff(chain);
  return (pair) =>
    ALIGNMENT.farFactor +
    (ALIGNMENT.nearFactor - ALIGNMENT.farFactor) / (1 + (away(pair) / ALIGNMENT.reach) ** 2);
}

/**
 * Units between a pair and where it would stand by the chain: the geometric mean of those on either side. As far as
 * can be said where the chain is one link or none.
 *
 * @param chain Rising on both sides.
 */
export function wayOff(chain: readonly Placed[]): (pair: Placed) => number {
  if (chain.length < 2) return () => ALIGNMENT.noWay;
  const mirrored = chain.map(({left, right}) => ({left: right, right: left}));
  return ({left, right}) =>
    Math.sqrt(distance(left, right, chain) * distance(right, left, mirrored));
}

/** Units between a place in the right account and where the left one's unit would be told. */
function distance(left: number, right: number, chain: readonly Placed[]): number {
  const next = firstFrom(chain, left, (placed) => placed.left);
  const [before, after] = [chain[next - 1], chain[next]];
  if (!before || !after) {
    const only = before ?? after;
    return only ? Math.abs(right - (only.right + left - only.left)) : 0;
  }
  if (after.left === left) return Math.abs(right - after.right);
  const share = (left - before.left) / (after.left - before.left);
  return Math.abs(right - (before.right + share * (after.right - before.right)));
}
