interface Placed {
  readonly left: number;
  readonly right: number;
}

/** So many units on in the left account, and so many in the right. */
type Step = readonly [down: number, along: number];

const bothWays = (steps: readonly Step[]): readonly (readonly Step[])[] => [
  steps,
  steps.map(([down, along]): Step => [-down, -along]),
];

/** The next pairs of a story that both tell, sentence after sentence, or one of them with a sentence between. */
export const NEXT = bothWays([
  [1, 1],
  [1, 2],
  [2, 1],
]);

/** The pairs after those, as far as the fifth sentence of either. */
export const AFTER_NEXT = bothWays(
  [1, 2, 3, 4, 5].flatMap((down) =>
    [1, 2, 3, 4, 5].filter((along) => down + along > 3).map((along): Step => [down, along]),
  ),
);

/** What one account tells in one sentence, the other may tell in two. */
export const BESIDE: readonly (readonly Step[])[] = [
  [
    [0, 1],
    [0, -1],
  ],
  [
    [1, 0],
    [-1, 0],
  ],
];

/** No step along is longer. */
const LONGEST = 5;

/** Of the values of pairs: the greatest among the steps of each way from a pair, summed up; 0 where there is no pair. */
export function valuesAround(
  pairs: readonly Placed[],
  values: readonly number[],
): (pair: Placed, ways: readonly (readonly Step[])[]) => number {
  // A row of places for each unit on the left; between two rows so many are free that no step leads from one to the other.
  const width = pairs.reduce((most, {right}) => Math.max(most, right), 0) + LONGEST + 1;
  const byPlace = new Map<number, number>();
  pairs.forEach(({left, right}, index) => byPlace.set(left * width + right, values[index]!));
  const distances = new Map<readonly (readonly Step[])[], readonly (readonly number[])[]>();
  const distancesOf = (ways: readonly (readonly Step[])[]): readonly (readonly number[])[] => {
    let known = distances.get(ways);
    if (!known) {
      known = ways.map((steps) => steps.map(([down, along]) => down * width + along));
      distances.set(ways, known);
    }
    return known;
  };
  return ({left, right}, ways) => {
    const at = left * width + right;
    let sum = 0;
    for (const steps of distancesOf(ways)) {
      let most = 0;
      for (const step of steps) most = Math.max(most, byPlace.get(at + step) ?? 0);
      sum += most;
    }
    return sum;
  };
}
