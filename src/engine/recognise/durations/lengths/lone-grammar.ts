/** Units of time that are one without number or article. */
export interface PhrasedUnits {
  /** Their forms. */
  readonly units: ReadonlySet<string>;
  /** Words behind a hyphen that make them one: "a week-`long` fair". */
  readonly long?: ReadonlySet<string>;
  /** The two words before a unit by which it is one, of which units, and the word behind it that must stand there, or must not. */
  readonly phrases: readonly {
    readonly words: RegExp;
    readonly of: RegExp;
    readonly behind?: RegExp;
    readonly unless?: RegExp;
  }[];
}

/** How a language tells that something lasts one of a unit: "spent a year", „kalėjo metus“, „mėnesį laukė“. */
export interface Lasting {
  readonly verbs: RegExp;
  /** What may stand between verb and unit: "lived there a year", „dirbo dar metus“. */
  readonly fillers: ReadonlySet<string>;
  /** Forms of units that stand without article or number beside such a verb. */
  readonly alone?: ReadonlySet<string>;
  /** What says which one it is, before one that leads its verb: „kitus metus gyveno“. */
  readonly shown?: RegExp;
  /** Verbs that tell how long something lasted in all, as it came to be: "lasted", „valdė“. */
  readonly fully?: RegExp;
  /** Words of their clause by which it is not so: "each ruled", "would have lasted", "aged". */
  readonly fullyUnless?: RegExp;
}

/** How a language without articles tells of one of a unit by the unit alone. */
export interface LoneUnits {
  /** Behind a word of `during`, unless a word beside it tells a rate: „per savaitę žuvo“. */
  readonly within: {readonly units: ReadonlySet<string>; readonly rates: RegExp};
  /** Behind a qualifier, but not these: „daugiau kaip valandą“. */
  readonly qualified: ReadonlySet<string>;
  readonly unlessQualified: ReadonlySet<string>;
  /** Words before one, behind or before which something was: „po valandos“, „prieš valandą“; and its forms. */
  readonly after?: {
    readonly words: ReadonlySet<string>;
    readonly units: ReadonlySet<string>;
    /** Forms that are so only before what took that long: „po metų tylos“. */
    readonly ofActs: ReadonlySet<string>;
  };
  /** For how long something is given: „priėmė valandai“. */
  readonly given: {
    readonly units: ReadonlySet<string>;
    /** Those of them that may stand behind an amount and its noun: „30 litrų benzino mėnesiui“. */
    readonly amounts: ReadonlySet<string>;
    /** Other words than verbs behind which it stands: „likus“. */
    readonly cues: RegExp;
    /** What says which one it is, and words behind it by which it ends: „mėnesiui baigiantis“. */
    readonly shown: RegExp;
    readonly ending: RegExp;
  };
}

/** When a unit of time is one of it without a number or an article. All words in lower case. */
export interface LoneGrammar {
  readonly phrased?: PhrasedUnits;
  /**
   * Forms of units that alone are one where a clause opens with them, or ends behind a verb, of which these are forms that are
   * not finite; and words beside them by which they are none.
   */
  readonly clauses?: {
    readonly units: ReadonlySet<string>;
    readonly verbs: RegExp;
    readonly unless: RegExp;
  };
  readonly lasting?: Lasting;
  readonly lone?: LoneUnits;
}
