/** Work that may be interrupted wherever it yields, so that a page can answer its reader in between. */
export type Slices<T> = Generator<undefined, T, undefined>;

/** Items after which a loop yields: less than a millisecond's work. */
export const SLICE = 256;

/** The outcome of work that nobody need interrupt. */
export function atOnce<T>(slices: Slices<T>): T {
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  return slice.value;
}

/** Items one after the other, with a place to interrupt after each {@link SLICE}. */
export function* inTurns<T>(items: Iterable<T>, each: (item: T, at: number) => void): Slices<void> {
  let at = 0;
  for (const item of items) {
    each(item, at);
    at += 1;
    if (at % SLICE === 0) yield;
  }
}
