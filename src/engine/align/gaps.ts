import type {Pair} from './candidates.js';
import {ALIGNMENT} from './weights.js';

/**
 * Pairs that lie between two neighbouring links of a chain, or share a side with one of them, where the chain leaves no
 * more than a gap: there both accounts tell of the same stretch of the story.
 *
 * @param chain Rising on both sides.
 */
export function inGaps<T extends Pick<Pair, 'left' | 'right'>>(
  chain: readonly Pick<Pair, 'left' | 'right'>[],
  pairs: readonly T[],
): T[] {
  return pairs.filter(({left, right}) => {
    // The last link before the pair on both sides; as the chain rises, all earlier ones are before it too.
    let next = 0;
    let high = chain.length;
    while (next < high) {
      const middle = (next + high) >> 1;
      const {left: l, right: r} = chain[middle]!;
      if (l <= left && r <= right) next = middle + 1;
      else high = middle;
    }
    const [before, after] = [chain[next - 1], chain[next]];
    if (!before || !after || after.left < left || after.right < right) return false;
    return Math.max(after.left - before.left, after.right - before.right) <= ALIGNMENT.gap;
  });
}
