/** A pair of places in two rows, each counted from 0. */
interface ScoredPair {
  readonly left: number;
  readonly right: number;
  /** What it is worth, above 0: what a chain adds up. */
  readonly score: number;
}

/** No pair. */
const NONE = -1;

/**
 * The heaviest chain of pairs that rises on both sides; one place may have several partners.
 * Dynamic programming over a Fenwick tree of prefix maxima: O(n log n).
 */
export function spineOf<T extends ScoredPair>(pairs: readonly T[]): T[] {
  const rising = pairs.toSorted((x, y) => x.left - y.left || x.right - y.right);
  const size = pairs.reduce((most, {right}) => Math.max(most, right), 0) + 2;
  /** The heaviest chain that ends in a stretch of the tree, by its weight and its last pair. */
  const weights = new Float64Array(size);
  const ends = new Int32Array(size).fill(NONE);
  /** The pair before each in the heaviest chain that ends with it. */
  const before = new Int32Array(rising.length);
  let [heaviest, last] = [0, NONE];
  for (let at = 0; at < rising.length; at += 1) {
    const {right, score} = rising[at]!;
    let [weight, previous] = [0, NONE];
    for (let i = right + 1; i > 0; i -= i & -i) {
      if (weights[i]! > weight) [weight, previous] = [weights[i]!, ends[i]!];
    }
    before[at] = previous;
    weight += score;
    if (weight > heaviest) [heaviest, last] = [weight, at];
    for (let i = right + 1; i < size; i += i & -i) {
      if (weight > weights[i]!) [weights[i], ends[i]] = [weight, at];
    }
  }
  const chain: T[] = [];
  for (let at = last; at !== NONE; at = before[at]!) chain.push(rising[at]!);
  return chain.reverse();
}
