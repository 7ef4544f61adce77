/** How a language ties two dates into a stretch of time: "from … to …", „nuo … iki …“. */
export interface DateRange {
  /** The word that stands before the first; undefined where none need. */
  readonly before?: string;
  readonly between: ReadonlySet<string>;
}

/**
 * How a language writes its dates: patterns over classes of words.
 *
 * A pattern is a row of elements parted by spaces, in the order in which they stand. An element is
 * - a class, in capitals (`DateClass` in `patterns/date-class.ts` lists them): `DAY of MONTH ,? YEAR`;
 * - a class with the end of a range that it is of, 1 or 2: `DAY1 - DAY2 MONTH`; without a figure it is of both ends;
 * - the pack's own words for something, in braces: `YEAR {year}`;
 * - a word or a sign as it stands, in lower case.
 *
 * `?` behind an element makes it optional. `<word` at the beginning asks for a word before the date, which is no part of it, and
 * `<!word` for any other: `<between YEAR1 and YEAR2`. The longest pattern that fits wins, and of two as long the one before.
 */
export interface PatternGrammar {
  /** Words before a feast that say no more than "on": „per Kalėdas“. */
  readonly feastCues?: ReadonlySet<string>;
  readonly patterns: readonly string[];
  /** What ties two dates that are whole by themselves into a stretch, besides a dash. */
  readonly ranges: readonly DateRange[];
  /** Forms of nouns that an ordinal in the form of a day may describe: „iki 9-osios `divizijos`“. */
  readonly describedByDays?: RegExp;
  /** Articles that may stand between a word and the date that it is said of. */
  readonly articles?: ReadonlySet<string>;
  /** What stands behind a day that is told by the Julian calendar, as rows of words and signs: `( o . s . )`. */
  readonly oldStyle?: readonly string[];
  /** Patterns whose years count back from Christ. */
  readonly beforeChrist: readonly string[];
  /** Words that may stand between days of one month, besides "and": "the 2nd and again the 5th". */
  readonly listFillers?: ReadonlySet<string>;
}
