/** Index of the first of a list, rising by a value, that is no less than a bound; its length where all are less. */
export function firstFrom<T>(
  list: readonly T[],
  bound: number,
  valueOf: (one: T) => number,
): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueOf(list[middle]!) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
