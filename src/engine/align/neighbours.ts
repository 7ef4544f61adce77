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

/** Of the values of pairs: the greatest among the steps of each way from a pair, summed up; 0 where there is no pair. */
export function valuesAround(
  pairs: readonly Placed[],
  values: readonly number[],
): (pair: Placed, ways: readonly (readonly Step[])[]) => number {
  const width = pairs.reduce((most, {right}) => Math.max(most, right), 0) + 6;
  const byPlace = new Map(
    pairs.map(({left, right}, index) => [left * width + right, values[index]!]),
  );
  return ({left, right}, ways) => {
    const at = left * width + right;
    let sum = 0;
    for (const steps of ways) {
      let most = 0;
      for (const [down, along] of steps) {
        // A step out of the text on the left of a row would lead to the end of the row before.
        if (right + along >= 0) most = Math.max(most, byPlace.get(at + down * width + along) ?? 0);
      }
      sum += most;
    }
    return sum;
  };
}
