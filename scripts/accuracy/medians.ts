import {groupedBy} from '../../src/engine/grouped-by.js';

/** Of the sets that have a figure: its median, the worst and the best. */
export interface Median {
  readonly name: string;
  readonly median: number;
  readonly worst: number;
  readonly best: number;
}

/**
 * What sets of annotated texts have in common.
 *
 * @param figures - By the name of the set, a blank, and their own name.
 */
export function mediansOf(
  figures: Readonly<Record<string, number>>,
  sets: readonly string[],
): Median[] {
  const byName = groupedBy(Object.entries(figures), ([name]) =>
    sets.flatMap((set) => (name.startsWith(`${set} `) ? [name.slice(set.length + 1)] : [])),
  );
  return Array.from(byName, ([name, entries]) => {
    const values = entries.map(([, value]) => value).sort((a, b) => a - b);
    const [below, above] = [values[(values.length - 1) >> 1]!, values[values.length >> 1]!];
    return {name, median: (below + above) / 2, worst: values[0]!, best: values.at(-1)!};
  });
}
