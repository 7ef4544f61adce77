import type {Pair} from './candidates.js';
import {ALIGNMENT} from './weights.js';

/** The heaviest run that ends with a pair. */
interface Run {
  readonly weight: number;
  readonly length: number;
  /** Index of the pair before; -1 where the run begins. */
  readonly before: number;
}

/**
 * Pairs of runs: stretches that both accounts tell sentence after sentence, wherever either of them has them. What is
 * weak evidence in one pair is strong in several that keep step. Seeds that lie on one diagonal, as in the search for like
 * sequences (Altschul et al. 1997, the two-hit method): each pair continues the best of those a few sentences before it,
 * less what is skipped.
 */
export function inRuns<T extends Pick<Pair, 'left' | 'right' | 'scoreInGap'>>(
  pairs: readonly T[],
): T[] {
  const {step, floor, least, shortest} = ALIGNMENT.run;
  const seeds = pairs
    .filter(({scoreInGap}) => scoreInGap >= floor)
    .sort((x, y) => x.left - y.left || x.right - y.right);
  const width = seeds.reduce((most, {right}) => Math.max(most, right), 0) + step + 1;
  const at = new Map(seeds.map(({left, right}, index) => [left * width + right, index]));
  const runs: Run[] = [];
  for (const {left, right, scoreInGap} of seeds) {
    let best: Run = {weight: 0, length: 0, before: -1};
    for (let down = 0; down <= Math.min(step, left); down += 1) {
      for (let along = down === 0 ? 1 : 0; along <= Math.min(step, right); along += 1) {
        const before = at.get((left - down) * width + right - along);
        if (before === undefined) continue;
        const weight = runs[before]!.weight - costOf(down, along);
        if (weight > best.weight) best = {weight, length: runs[before]!.length, before};
      }
    }
    runs.push({...best, weight: best.weight + scoreInGap, length: best.length + 1});
  }
  const found = new Set<number>();
  runs.forEach(({weight, length}, index) => {
    if (weight < least || length < shortest) return;
    for (let one = index; one >= 0 && !found.has(one); one = runs[one]!.before) found.add(one);
  });
  return [...found].map((index) => seeds[index]!);
}

/** What it costs a run that a sentence is passed over, or told again. */
function costOf(down: number, along: number): number {
  return ALIGNMENT.run.skip * (Math.abs(down - 1) + Math.abs(along - 1));
}
