import {byUnit} from './by-unit.js';

/** How each pair stands among those that share a unit with it. */
export interface Standings {
  /** How many of them have more. */
  readonly ranks: Int32Array;
  /** The most that another one has; 0 if it is alone. */
  readonly rivals: Float64Array;
}

/**
 * How each pair stands among those of the same unit of a side, by a value of each.
 *
 * @param units The unit of each pair on that side.
 */
export function standingsOf(units: Int32Array, values: Float64Array): Standings {
  const ranks = new Int32Array(values.length);
  const rivals = new Float64Array(values.length);
  const {starts, order} = byUnit(units);
  const rising = new Float64Array(values.length);
  for (let at = 0; at < order.length; at += 1) rising[at] = values[order[at]!]!;
  for (let unit = 0; unit + 1 < starts.length; unit += 1) {
    const [start, end] = [starts[unit]!, starts[unit + 1]!];
    if (end - start < 2) continue;
    rising.subarray(start, end).sort();
    const [second, most] = [rising[end - 2]!, rising[end - 1]!];
    for (let at = start; at < end; at += 1) {
      const index = order[at]!;
      const value = values[index]!;
      ranks[index] = end - firstAbove(rising, value, start, end);
      rivals[index] = value === most ? second : most;
    }
  }
  return {ranks, rivals};
}

/** Index of the first of a rising stretch that is more than a value; its end where none is. */
function firstAbove(rising: Float64Array, value: number, start: number, end: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
