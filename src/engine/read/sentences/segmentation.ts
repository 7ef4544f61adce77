/** What a language pack says of where its sentences, captions and back matter begin and end. */
export interface Segmentation {
  /**
   * Abbreviations with a full stop that end no sentence before a name: `prof`, `St`. Lower case holds for both cases;
   * with a capital only that form is meant (`Sat` is a day, "sat" a word).
   */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that are abbreviations only before a number: `no`, `p`. Lower case. */
  readonly numbered: ReadonlySet<string>;
  /** Abbreviations that may end a sentence, if a word that opens sentences follows: `d`, `p.m`. Lower case. */
  readonly closing: ReadonlySet<string>;
  /** Words that open a sentence rather than being a name: function words and adverbs. Lower case. */
  readonly openers: ReadonlySet<string>;
  /** Finite verbs by form, as far as the form tells: tests a single word. */
  readonly finite: RegExp;
  /**
   * Where dates end in an abbreviation ("gegužės 3 d."): words that look like the beginning of a sentence of their own,
   * and words that part clauses. Left out where dates do not end so.
   */
  readonly dateEnds?: {
    readonly beginning: RegExp;
    /** Finite verbs by which a sentence opens, whatever the abbreviation: „… ir kt. Mirė Šiauliuose.“ Lower case. */
    readonly opening?: RegExp;
    /** Forms that say what was done, where no verb need: „atidaryta“. */
    readonly predicate?: RegExp;
    /** Forms of nouns in the nominative, which hardly are of another case: of what it was done to. */
    readonly subject?: RegExp;
    /** How a text ends in a date, without its full stop. */
    readonly ofDates?: RegExp;
    /** A year that opens a sentence behind such an abbreviation: „… balandžio 1 d. 1586 m. …“. */
    readonly year: RegExp;
    /** A day without its year that opens one: „… sausio 10 d. Kovo 1-ąją …“. */
    readonly day?: RegExp;
    readonly joiners: ReadonlySet<string>;
  };
  /** Headings of what stands behind the text: bibliography, see also. Lower case. */
  readonly backMatter: ReadonlySet<string>;
  /** Words that only a bibliography has, tested on a sentence: "Retrieved", "Prieiga per internetą". */
  readonly citation: RegExp;
  /** Beginnings and ends of lines that a web page adds to a text: `published:`, `min read`. Lower case. */
  readonly boilerplate: readonly string[];
  /** Beginnings of lines that say under a title whose page it is, lower case, with the name of that publisher. */
  readonly mastheads?: ReadonlyMap<string, string>;
  /** What encyclopedias print in square brackets behind their headings: `edit`. As in a regular expression. */
  readonly editMarks?: readonly string[];
  /** What they print so beside their text: `citation needed`, `who\\?`. As in a regular expression. */
  readonly marks?: readonly string[];
  /** What they print so before the number of a note: `note`, for "[note 3]". As in a regular expression. */
  readonly noteWords?: readonly string[];
  /** Frequent words that tell the language from others. Lower case. */
  readonly frequent: ReadonlySet<string>;
  /** Letters that the language has and its neighbours have not. */
  readonly letters: string;
}
