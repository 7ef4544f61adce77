import type {CaseGrammar} from '../cases.js';

/** In what forms names stand, which words are none, and what joins them. Words are lower case. */
export interface FormGrammar {
  /** Names of one of a people, which describe what is theirs as well: "the `Mughal` territory". */
  readonly peoples?: ReadonlySet<string>;
  /** Every form of a nominative, itself first. */
  readonly formsOf: (nominative: string) => readonly string[];
  /** Forms of a place's nominative that only older texts have, and such as are spoken: „Vilniun“, „Vilniuj“. */
  readonly olderFormsOf?: (nominative: string) => readonly string[];
  /** Nominatives that a form may be of, the likeliest first. */
  readonly nominativesOf: (form: string) => readonly string[];
  /** A word as the gazetteer knows it: without what a language hangs on it (`'s`), perhaps without diacritics. */
  readonly bare: (lower: string) => string;
  /** What may hang on a name's last word without being part of it: `'s`. */
  readonly suffix?: RegExp;
  /** What stands before a name that is no person's: `the`. */
  readonly article?: string;
  /** What the forms of words tell of each other; undefined where a language has no cases. */
  readonly cases?: CaseGrammar;
  /** Forms of adjectives that names of places and things begin with: „Senosios Rumšiškės“. */
  readonly definite?: RegExp;
  /** Prepositions that take the genitive, where a form of it is one of other cases too. */
  readonly ofGenitive?: ReadonlySet<string>;
  /** Words that a sentence often begins with and that are no names. */
  readonly commonWords: ReadonlySet<string>;
  /** Adjectives that may stand before a place and have a capital: "Ostrogothic Italy". */
  readonly adjective?: RegExp;
  /** Nouns that name nobody where they begin a sentence: "Deliverance", „Anglas išrado“. */
  readonly abstract?: RegExp;
  /** Conjunctions that join names into a list. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words before a list that does not name all: `including`. */
  readonly inclusions: ReadonlySet<string>;
  /** Words between a noun for several and the names of some of them: "`such` men `as` Boone", "towns `such as` Seda", "men `like` Boone". */
  readonly examples?: {
    readonly such: string;
    readonly as: string;
    readonly like: ReadonlySet<string>;
  };
  /** Words that tie an amount to who acts, not to whom it befalls: "attacked the fort with 300 men". */
  readonly means: ReadonlySet<string>;
}
