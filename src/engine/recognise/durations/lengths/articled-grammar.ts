/** When an article and a unit of time are a length, where a language has articles: "for a week". All words in lower case. */
export interface ArticledGrammar {
  /** Words before an article and a unit that make it a duration: `for` in "for a week". */
  readonly cues?: ReadonlySet<string>;
  /** Nouns before "of" that make the same a length: "in the course of a month". */
  readonly cuesOf?: RegExp;
  /** The same behind it, where it is no date: "a week later". */
  readonly cuesBehind?: ReadonlySet<string>;
  /** What may stand before these: "a month `had` passed". */
  readonly had?: ReadonlySet<string>;
  /** Verbs before it and words behind it by which that long was waited: "it was a month before anybody knew". */
  readonly awaited?: {readonly verbs: ReadonlySet<string>; readonly until: ReadonlySet<string>};
  /** Verbs before it of what is granted or cost: "were given an hour". */
  readonly granted?: RegExp;
  /** Units that are none behind an article: "spent a night". */
  readonly articledUnless?: ReadonlySet<string>;
  /**
   * Of "put down in a day": the word before it, units, words that may stand behind it, and those by which it is a rate: "twice
   * in a year".
   */
  readonly inOne?: {
    readonly before: string;
    readonly units: ReadonlySet<string>;
    readonly behind: ReadonlySet<string>;
    readonly rates: ReadonlySet<string>;
  };
}
