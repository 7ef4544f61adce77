/** Places in a list, by the unit that each is of. */
export interface ByUnit {
  /** Those of unit n are `order[starts[n]]` up to `order[starts[n + 1]]`, which is none of them. */
  readonly starts: Int32Array;
  /** Every place, those of the first unit first, and of one unit in the order of the list. */
  readonly order: Int32Array;
}

/** Groups a list by unit (a counting sort, so linear). `units` gives the unit of each place. */
export function byUnit(units: Int32Array): ByUnit {
  const count = countOf(units);
  const starts = new Int32Array(count + 1);
  for (const unit of units) starts[unit + 1]! += 1;
  for (let unit = 0; unit < count; unit += 1) starts[unit + 1]! += starts[unit]!;
  const next = starts.slice();
  const order = new Int32Array(units.length);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]!;
    order[next[unit]!] = at;
    next[unit]! += 1;
  }
  return {starts, order};
}

/** How many units there are up to the last that is named, the first being 0. */
export function countOf(units: Int32Array): number {
  let last = -1;
  for (const unit of units) last = Math.max(last, unit);
  return last + 1;
}

/** The units of pairs, on either side. */
export function sidesOf(
  pairs: readonly {readonly left: number; readonly right: number}[],
): Record<'left' | 'right', Int32Array> {
  const places = {left: new Int32Array(pairs.length), right: new Int32Array(pairs.length)};
  for (let at = 0; at < pairs.length; at += 1) {
    const {left, right} = pairs[at]!;
    places.left[at] = left;
    places.right[at] = right;
  }
  return places;
}
