/** A rectangle in the plane of two texts: items `a0` to `a1` of one beside `b0` to `b1` of the other, ends included. */
export interface Bead {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  readonly score: number;
}

/**
 * The weightiest set of beads that keeps the order of both texts: of any two, one lies wholly before the other in both.
 * A longest-chain dynamic programme over a Fenwick tree of prefix maxima, in O(n log n).
 *
 * @returns Rising.
 */
export function chainOf(beads: readonly Bead[]): Bead[] {
  const size = Math.max(0, ...beads.map(({b1}) => b1 + 1));
  const byStart = [...beads.keys()].sort((x, y) => beads[x]!.a0 - beads[y]!.a0);
  const byEnd = [...beads.keys()].sort((x, y) => beads[x]!.a1 - beads[y]!.a1);
  const total: number[] = new Array<number>(beads.length).fill(0);
  const previous: (number | undefined)[] = new Array<undefined>(beads.length).fill(undefined);
  const best: (number | undefined)[] = new Array<undefined>(size + 1).fill(undefined);
  const heavier = (x: number | undefined, y: number | undefined): number | undefined =>
    y === undefined || (x !== undefined && total[x]! >= total[y]!) ? x : y;

  let ended = 0;
  for (const index of byStart) {
    const bead = beads[index]!;
    for (; beads[byEnd[ended]!]!.a1 < bead.a0; ended += 1) {
      const done = byEnd[ended]!;
      for (let at = beads[done]!.b1 + 1; at <= size; at += at & -at) {
        best[at] = heavier(best[at], done);
      }
    }
    let before: number | undefined;
    for (let at = bead.b0; at > 0; at -= at & -at) before = heavier(before, best[at]);
    previous[index] = before;
    total[index] = bead.score + (before === undefined ? 0 : total[before]!);
  }

  const chain: Bead[] = [];
  let at: number | undefined;
  for (const index of byStart) at = heavier(at, index);
  for (; at !== undefined; at = previous[at]) chain.push(beads[at]!);
  return chain.reverse();
}

/** Items that a bead may take in beyond its own so as to join with one that it touches. */
const LARGEST_GAP = 2;

/** Items of one text that a bead may hold after joining: a row that nobody can take in at a glance helps nobody. */
const LARGEST_SIDE = 8;

/**
 * Joins to the beads of a chain those that touch one of them in one text and lie next to it in the other: one sentence
 * here that is two there. What would cross the chain, or make a bead too long, stays out.
 */
export function joinNear(chain: readonly Bead[], others: readonly Bead[]): Bead[] {
  const joined = [...chain];
  for (const other of [...others].sort((x, y) => y.score - x.score)) {
    const at = Math.min(
      firstIn(
        joined,
        (bead) => bead.a1 >= other.a0,
        (bead) => bead.a0 <= other.a1,
      ),
      firstIn(
        joined,
        (bead) => bead.b1 >= other.b0,
        (bead) => bead.b0 <= other.b1,
      ),
    );
    const bead = joined[at];
    if (!bead) continue;
    const hull = hullOf(bead, other);
    const before = joined[at - 1];
    const after = joined[at + 1];
    const free =
      (!before || (before.a1 < hull.a0 && before.b1 < hull.b0)) &&
      (!after || (hull.a1 < after.a0 && hull.b1 < after.b0));
    if (free && isNear(bead, other, hull)) joined[at] = hull;
  }
  return joined;
}

/**
 * Index of the first of rising beads that reaches so far, by bisection, if it also begins in time; Infinity, if none does.
 *
 * @param reaches - Once true of a bead, true of all behind it.
 */
function firstIn(
  beads: readonly Bead[],
  reaches: (bead: Bead) => boolean,
  begins: (bead: Bead) => boolean,
): number {
  let [from, to] = [0, beads.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (reaches(beads[middle]!)) to = middle;
    else from = middle + 1;
  }
  const bead = beads[from];
  return bead && begins(bead) ? from : Infinity;
}

function hullOf(x: Bead, y: Bead): Bead {
  return {
    a0: Math.min(x.a0, y.a0),
    a1: Math.max(x.a1, y.a1),
    b0: Math.min(x.b0, y.b0),
    b1: Math.max(x.b1, y.b1),
    score: Math.max(x.score, y.score),
  };
}

function isNear(x: Bead, y: Bead, hull: Bead): boolean {
  const gapA = Math.max(x.a0, y.a0) - Math.min(x.a1, y.a1) - 1;
  const gapB = Math.max(x.b0, y.b0) - Math.min(x.b1, y.b1) - 1;
  return (
    gapA <= LARGEST_GAP &&
    gapB <= LARGEST_GAP &&
    hull.a1 - hull.a0 < LARGEST_SIDE &&
    hull.b1 - hull.b0 < LARGEST_SIDE
  );
}
