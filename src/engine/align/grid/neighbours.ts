import {byUnit, countOf} from './by-unit.js';

/** A step from one pair of units to the next: how many units on in the left account, and how many in the right. */
type Step = readonly [down: number, along: number];

/** Steps to the neighbours of a pair, apart for each way that they lead. */
type Ways = readonly (readonly Step[])[];

const bothWays = (steps: readonly Step[]): Ways => [
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
export const BESIDE: Ways = [
  [
    [0, 1],
    [0, -1],
  ],
  [
    [1, 0],
    [-1, 0],
  ],
];

/** No step is longer. */
const LONGEST = 5;
/** Rows that the steps from a pair lead to, with its own. */
const ROWS = 2 * LONGEST + 1;

/**
 * Of the values of pairs: the greatest among the steps of each way from a pair, summed up; 0 where there is no pair.
 *
 * The pairs are a sparse matrix, a row for each unit on the left. It is walked row by row, and of it only the rows that
 * steps can lead to are written out: in a ring that lies there twice, so that a step is the same way in memory from every row.
 *
 * @param lefts The unit of each pair on the left, and `rights` on the right.
 * @returns For each of `patterns` the sum of each pair.
 */
export function valuesAround(
  lefts: Int32Array,
  rights: Int32Array,
  values: Float64Array,
  patterns: readonly Ways[],
): Float64Array[] {
  const sums = patterns.map(() => new Float64Array(values.length));
  const {starts, order} = byUnit(lefts);
  const width = countOf(rights) + ROWS;
  const ring = ROWS * width;
  const rows = new Float64Array(2 * ring);
  const patternsOfOffsets = patterns.map((ways) =>
    ways.map((steps) => steps.map(([down, along]) => down * width + along)),
  );
  /** Where the row of a unit begins in the first of the two rings. */
  const rowOf = (left: number): number => ((left + ROWS) % ROWS) * width + LONGEST;
  const write = (left: number, isThere: boolean): void => {
    const row = rowOf(left);
    for (let at = starts[left] ?? 0; at < (starts[left + 1] ?? 0); at += 1) {
      const index = order[at]!;
      const place = row + rights[index]!;
      rows[place] = rows[place + ring] = isThere ? values[index]! : 0;
    }
  };
  for (let left = 0; left < LONGEST; left += 1) write(left, true);
  for (let left = 0; left + 1 < starts.length; left += 1) {
    write(left - LONGEST - 1, false);
    write(left + LONGEST, true);
    // The rows behind it lie in the same ring or the second, those before it in the first or the same.
    const row = rowOf(left - LONGEST) + LONGEST * width;
    for (let at = starts[left]!; at < starts[left + 1]!; at += 1) {
      const index = order[at]!;
      const place = row + rights[index]!;
      for (let pattern = 0; pattern < sums.length; pattern += 1) {
        for (const offsets of patternsOfOffsets[pattern]!) {
          let most = 0;
          for (const offset of offsets) most = Math.max(most, rows[place + offset]!);
          sums[pattern]![index]! += most;
        }
      }
    }
  }
  return sums;
}
