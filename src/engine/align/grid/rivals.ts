import {byUnit, countOf} from './by-unit.js';

/**
 * The most that another pair of the same unit of a side has, for each pair; 0 if it is alone.
 *
 * @param units The unit of each pair on that side.
 * @param values Of each pair, none below 0.
 */
export function rivalsOf(units: Int32Array, values: Float64Array): Float64Array {
  const count = countOf(units);
  const [most, second] = [new Float64Array(count), new Float64Array(count)];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]!;
    const value = values[at]!;
    if (value > most[unit]!) {
      second[unit] = most[unit]!;
      most[unit] = value;
    } else if (value > second[unit]!) second[unit] = value;
  }
  const rivals = new Float64Array(values.length);
  for (let at = 0; at < rivals.length; at += 1) {
    const unit = units[at]!;
    rivals[at] = values[at] === most[unit] ? second[unit]! : most[unit]!;
  }
  return rivals;
}

/**
 * How many of the pairs of the same unit of a side have more, for each pair.
 *
 * @param units The unit of each pair on that side.
 */
export function ranksOf(units: Int32Array, values: Float64Array): Int32Array {
  const ranks = new Int32Array(values.length);
  const {starts, order} = byUnit(units);
  const rising = new Float64Array(values.length);
  for (let at = 0; at < order.length; at += 1) rising[at] = values[order[at]!]!;
  for (let unit = 0; unit + 1 < starts.length; unit += 1) {
    const [start, end] = [starts[unit]!, starts[unit + 1]!];
    if (end - start < 2) continue;
    rising.subarray(start, end).sort();
    for (let at = start; at < end; at += 1) {
      const index = order[at]!;
      ranks[index] = end - firstAbove(rising, values[index]!, start, end);
    }
  }
  return ranks;
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
