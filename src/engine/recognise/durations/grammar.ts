import type {ShortUnit} from './lengths/short-units.js';
import type {DurationUnit} from './lengths/unit.js';

/** The durations of a language. All words in lower case. */
export interface DurationGrammar {
  /** Every form of a unit: its ISO 8601 letter (`Y`, `M`, `W`, `D`, `TH`, `TM`, `TS`) and how many of them it is. */
  readonly units: ReadonlyMap<string, DurationUnit>;
  readonly short?: ShortUnit;
  /** One word that is a duration: `pusmetis`, `fortnight`. */
  readonly whole: ReadonlyMap<string, string>;
  /** Words between a number and its unit: `long`, `full`. */
  readonly fillers: ReadonlySet<string>;
  /** Words before an article and a unit that make it a duration: `for` in "for a week". */
  readonly cues: ReadonlySet<string>;
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
  /** Verbs of how long one took, and words that set it against another: "where the coach took four". */
  readonly taking?: {readonly verbs: ReadonlySet<string>; readonly against: ReadonlySet<string>};
  /** What goes on from the length that was told without its unit. */
  readonly goingOn?: GoingOn;
  /** Words before "one" by which it is more: „ne vienus metus“. */
  readonly not?: ReadonlySet<string>;
  /** Between a number and its unit: "nine bitter winter weeks", „trejus karo metus“. */
  readonly described?: readonly DescribedUnit[];
  readonly ages?: AgeGrammar;
  /** Words that say "more than" of an amount, and "within" of a time: „per“. */
  readonly during: ReadonlySet<string>;
  /** Words that tell how often, by a time: "`every` three minutes", „kas“. */
  readonly every?: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Words that make one of the unit behind them, with the article before them if there are articles: `whole`, `visą`. */
  readonly entire: ReadonlySet<string>;
  /** Forms of units that stand for one of them. */
  readonly singular: ReadonlySet<string>;
  /** Numerals of nouns that have no singular, as the word for a year may have none: „penkeri“, but in the nominative, which tells ages. */
  readonly ofPlurals?: RegExp;
  /** "another 10", where the unit was said before. */
  readonly another: ReadonlySet<string>;
  /** Words for half a unit, before or behind it: `half a`, `pusantrų`, as factors. */
  readonly halves: ReadonlyMap<string, number>;
  /** What adds a part of a unit behind it: "a year and a half", "three hours and a quarter". */
  readonly andPart: readonly (readonly [words: readonly string[], part: number])[];
  /** Nouns that a time makes a name with: "Thirty Years' War". */
  readonly nameHeads: ReadonlySet<string>;
  /** Whether such a name capitalises its noun. */
  readonly nameHeadCapital: boolean;
}

/** How a language tells how old somebody died: "born in 1849, died in 1903, aged 54", „sulaukęs 54 metų“. */
export interface AgeGrammar {
  readonly born: ReadonlySet<string>;
  readonly died: ReadonlySet<string>;
  /** What stands before an age, at the end of some words with a space before them, and behind it: "at the age of", "years old". */
  readonly before: RegExp;
  /** The same of the age of a person whose noun goes before it: "a boy of". */
  readonly ofPerson?: RegExp;
  readonly behind?: RegExp;
  /** Words between commas before an age, behind a name: "Rose, then seventeen,". */
  readonly then?: ReadonlySet<string>;
  readonly at?: AgeAt;
  /** An age in a form of its own: „ištekėjo septyniolikos“, „keturiolikos išvyko“, „nė keturiasdešimties nesulaukęs“. */
  readonly ofVerb?: {
    /** Verbs right before it. */
    readonly verbs: RegExp;
    readonly form: RegExp;
    /** Words that may stand before it where a clause begins with it. */
    readonly before: ReadonlySet<string>;
    /** Verbs right behind it, and those by which the number counts something, where a clause begins with it. */
    readonly behind: RegExp;
    readonly unless: RegExp;
  };
  /** Words of such a phrase. */
  readonly cues: RegExp;
  /** Words before a verb by which it still tells of the same one: "and", "she". */
  readonly same: ReadonlySet<string>;
  /** How old somebody was, told without years: "who was 69", „kuriam buvo devyniolika“. */
  readonly told?: {
    readonly subjects: ReadonlySet<string>;
    readonly verbs: ReadonlySet<string>;
    /** Those of them by which it is an age wherever a time or a place follows: "`turned` sixty in 1934". */
    readonly turns?: ReadonlySet<string>;
    /** Forms of a noun whose age it is: a dative. */
    readonly bearers?: RegExp;
    /** What may stand between verb and number, besides qualifiers; and what behind the number. */
    readonly fillers: ReadonlySet<string>;
    readonly behind: ReadonlySet<string>;
    /** Whether other words may stand between subject and verb. */
    readonly isApart: boolean;
    readonly least: number;
    /** Numerals below ten, where those of years are others: „penkeri“. */
    readonly few?: RegExp;
    /** The ends of numerals that describe by years, and of nouns that they count instead: „dvidešimt penkerių durų“. */
    readonly ofYears?: RegExp;
    readonly counted?: RegExp;
    /** Words before those below twelve that bound the ages of several: „vaikai iki septynerių“. */
    readonly bounds?: ReadonlySet<string>;
  };
  /** Words by which somebody else is spoken of, or something else than a death: "his wife", "leaving". */
  readonly others: RegExp;
}

/** How an age is told by a preposition that hours and prices have too: "left school at thirteen". */
export interface AgeAt {
  readonly word: string;
  readonly fillers: ReadonlySet<string>;
  /** Words of what one does young, and of what one does in life, which may also have its hour. */
  readonly young: RegExp;
  readonly grown: RegExp;
  /** Words by which what somebody did is told for the age: "was still climbing at seventy". */
  readonly still: ReadonlySet<string>;
  /** Words of the clause by which the number is none: "estimated at fifty". */
  readonly unless: RegExp;
  /** Words of who is the first by age: "at forty-nine the oldest". */
  readonly firsts: RegExp;
}

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

/** Words that describe a unit of time, by the form of the numeral before them and of the unit. */
export interface DescribedUnit {
  readonly numeral: RegExp;
  readonly word: RegExp;
  readonly unit: RegExp;
  /** Words behind it by which the number counted something else: "six dead days later". */
  readonly unless: RegExp;
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

/** How a number goes on from a length: "ten days, three more than planned", "the sentence was cut to four". */
export interface GoingOn {
  /** The word before a length that is brought to another: "cut `from` nine days to three". */
  readonly from?: string;
  /** Words right behind it by which it is longer or shorter by so much. */
  readonly longer: ReadonlySet<string>;
  /** What lasts, and the words before the number to which that is brought: "the truce was extended to nine". */
  readonly terms?: RegExp;
  readonly brought?: RegExp;
  /** A word before a number of the same length that is told before: "a peace of twenty years. It was kept for seven." */
  readonly before?: string;
  /** Verbs of a price, behind which it is none. */
  readonly priced?: RegExp;
  /** Words before a number of them, and behind it: "the first three of them". */
  readonly firsts?: RegExp;
  readonly ofThem?: ReadonlySet<string>;
  /** Words before and behind a number in another clause: "or thirty when it rained". */
  readonly or?: ReadonlySet<string>;
  readonly when?: ReadonlySet<string>;
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
