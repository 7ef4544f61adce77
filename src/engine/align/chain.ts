/** A scored pair of places in two rows. */
interface ScoredPair {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/**
 * The heaviest chain of pairs that rises on both sides; one place may have several partners.
 * Dynamic programming over a Fenwick tree of prefix maxima: O(n log n).
 */
export function spineOf<T extends ScoredPair>(pairs: readonly T[]): T[] {
  const size = pairs.reduce((most, {right}) => Math.max(most, right), 0) + 2;
  const best: {weight: number; pair: number}[] = Array.from({length: size}, () => ({
    weight: 0,
    pair: -1,
  }));
  const upTo = (right: number): {weight: number; pair: number} => {
    let found = {weight: 0, pair: -1};
    for (let i = right + 1; i > 0; i -= i & -i)
      if (best[i]!.weight > found.weight) found = best[i]!;
    return found;
  };
  const order = pairs
    .map((pair, index) => ({pair, index}))
    .sort((x, y) => x.pair.left - y.pair.left || x.pair.right - y.pair.right);
  const before = new Map<number, number>();
  let last = {weight: 0, pair: -1};
  for (const {pair, index} of order) {
    const previous = upTo(pair.right);
    before.set(index, previous.pair);
    const here = {weight: previous.weight + pair.score, pair: index};
    if (here.weight > last.weight) last = here;
    for (let i = pair.right + 1; i < size; i += i & -i)
      if (here.weight > best[i]!.weight) best[i] = here;
  }
  const chain: T[] = [];
  for (let at = last.pair; at >= 0; at = before.get(at) ?? -1) chain.push(pairs[at]!);
  return chain.reverse();
}
