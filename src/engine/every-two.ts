/** Every two of a list, each with all that come after it, in their order. */
export function everyTwo<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}
