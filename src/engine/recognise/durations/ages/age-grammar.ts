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
  /** Words that are an age by themselves, and how long that is: „penkiolikmetis“. */
  readonly words?: ReadonlyMap<string, string>;
  /** Which of them a school is called by too, of so many classes, and the words by which one is told of: „septynmetė“. */
  readonly ofSchools?: {readonly words: RegExp; readonly schools: RegExp};
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
