/** How everything here is timed: works take turns, so that whatever else the machine does falls on all of them alike. */

/** Milliseconds of each of `runs` runs of each work, taken in turns, after `warm` turns that do not count. */
export async function times(
  works: readonly (() => unknown)[],
  {runs, warm}: {readonly runs: number; readonly warm: number},
): Promise<number[][]> {
  const taken = works.map((): number[] => []);
  for (let run = -warm; run < runs; run += 1) {
    for (const [index, work] of works.entries()) {
      const before = performance.now();
      await work();
      if (run >= 0) taken[index]!.push(performance.now() - before);
    }
  }
  return taken;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that a share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/**
 * The exponent b of value = a·size^b: the slope of one logarithm over the other, by least squares. Values that are lost in
 * what was there before, as the memory of the smallest texts is, say nothing.
 */
export function exponent(points: readonly (readonly [size: number, value: number])[]): number {
  const logs = points
    .filter(([, value]) => value > 0)
    .map(([size, value]) => [Math.log(size), Math.log(value)] as const);
  const mean = (of: readonly number[]): number => of.reduce((a, b) => a + b) / of.length;
  const [x, y] = [mean(logs.map(([a]) => a)), mean(logs.map(([, b]) => b))];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export function milliseconds(value: number): string {
  return value < 100 ? `${value.toFixed(1)} ms` : `${value.toFixed(0)} ms`;
}

export function ratio(value: number, floor: number): string {
  return (value / floor).toFixed(2);
}
