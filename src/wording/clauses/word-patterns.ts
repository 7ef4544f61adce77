/* Patterns of words as they stand in a clause. */

/** Any of some words at the very beginning, with a space behind. */
export function first(words: string): RegExp {
  return new RegExp(`^(?:${words})\\s+`, 'iu');
}

/** Any of some words at the very end, once or more, with a space before each. */
export function last(words: string): RegExp {
  return new RegExp(`(?:\\s(?:${words}))+$`, 'iu');
}

/** A space before any of some words, unless one that governs it is in front: "with which". */
export function before(words: string, governing: string): RegExp {
  return new RegExp(`(?<!\\s(?:${governing}))\\s(?=(?:${words})\\s)`, 'giu');
}

/** Any of some words at the very end, spaces aside. */
export function ending(words: string): RegExp {
  return new RegExp(`(?:^|\\s)(?:${words})\\s*$`, 'iu');
}

/** The space in front of a sign that parts, or of any of some words, and the sign. */
export function endingAt(words: string): RegExp {
  return new RegExp(String.raw`[,;:](?=\s)|\s(?=[–—]\s)|(?<![,;:–—])\s(?=(?:${words})\s)`, 'giu');
}

/** Matches nothing. */
export const NOTHING = /^(?!)/u;

/** Any of some words, as a whole, wherever it stands. */
export function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}’'-])(?:${words.join('|')})(?![\\p{L}’'-])`, 'u');
}
