import {sidesOf} from '../grid/by-unit.js';
import type {Pair} from '../models/candidates.js';
import {NEXT, valuesAround} from '../grid/neighbours.js';
import {placing} from '../grid/placing.js';
import {ALIGNMENT} from '../weights.js';

/** The pairs next to one, on either side: of all of them only the best counts. */
const COMPANY = [NEXT.flat()];

/** The pairs that stand for what they share by name, by what they are worth where they stand. */
export function byEvidence(
  pairs: readonly Pair[],
  spineAmong: (some: readonly Pair[]) => readonly Pair[],
): Pair[] {
  const candidates = pairs.filter(({score}) => score > 0);
  const sure = best(candidates, ALIGNMENT.leastSimilarity * ALIGNMENT.sure);
  const place = placing(spineAmong(sure));
  const {left, right} = sidesOf(candidates);
  const [company] = valuesAround(
    left,
    right,
    new Float64Array(candidates.map(({score}) => score)),
    [COMPANY],
  );
  const placed = candidates.map((pair, index) => ({
    ...pair,
    score: pair.score * place(pair) + ALIGNMENT.company * company![index]!,
  }));
  return grown(best(placed, ALIGNMENT.leastSimilarity), placed);
}

/**
 * Pairs that stand, and those beside them that share a side: what one account tells in a sentence, the other may tell in
 * two. They need less, since where they belong is known.
 */
function grown(standing: readonly Pair[], pairs: readonly Pair[]): Pair[] {
  // One number for each place, none for one beside the last of a row.
  const width = pairs.reduce((most, {right}) => Math.max(most, right), 0) + 3;
  const placeOf = ({left, right}: Pair): number => left * width + right;
  const places = new Set(standing.map(placeOf));
  const isBeside = (pair: Pair): boolean =>
    [1, -1, width, -width].some((step) => places.has(placeOf(pair) + step));
  const least = ALIGNMENT.leastSimilarity * ALIGNMENT.beside;
  return [
    ...standing,
    ...pairs.filter((pair) => pair.score >= least && !places.has(placeOf(pair)) && isBeside(pair)),
  ];
}

/** The pairs that clear the least score, and are the best of a side or near it. */
function best<T extends Pair>(pairs: readonly T[], least: number): T[] {
  const bestLeft = new Map<number, number>();
  const bestRight = new Map<number, number>();
  for (const {left, right, score: value} of pairs) {
    bestLeft.set(left, Math.max(bestLeft.get(left) ?? 0, value));
    bestRight.set(right, Math.max(bestRight.get(right) ?? 0, value));
  }
  const {nearBest, otherBest} = ALIGNMENT;
  return pairs.filter(({left, right, score: value}) => {
    if (value < least) return false;
    const [l, r] = [value / bestLeft.get(left)!, value / bestRight.get(right)!];
    return (
      (l === 1 && r >= otherBest) || (r === 1 && l >= otherBest) || (l >= nearBest && r >= nearBest)
    );
  });
}
