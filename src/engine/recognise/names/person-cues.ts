/** What around a name tells that its bearer is a person. Words are lower case. */
export interface PersonCues {
  /** Words behind a noun for a person, and those nouns besides titles, that give the name: "a man called Gridley". */
  readonly calls: ReadonlySet<string>;
  readonly personNouns: ReadonlySet<string>;
  /** Those of a people that have a capital and describe nothing: "the Swede Stenbock". */
  readonly nationals?: ReadonlySet<string>;
  /** Words between "called" and the name of who is called so: "himself". */
  readonly selves?: ReadonlySet<string>;
  /** What befalls people only, behind an auxiliary: "was born", "was hanged"; or without one, so many words behind. */
  readonly befalls: ReadonlySet<string>;
  readonly befallsWithin: number;
  /** Whether a noun, in the nominative, says what the bearer of the name behind it is: „liejikas“, „venecijietis“. */
  readonly bearers?: RegExp;
  /** Whether a noun that is one of them stands before a name in another case that both share: „liejiko Orbano“. */
  readonly bears?: (noun: string, name: string) => boolean;
  /** Words before a name that are said of persons only: "young", "poor", „pats“. */
  readonly dear?: ReadonlySet<string>;
  /** Pronouns behind a comma that mean a person: "Daladier, who". */
  readonly relatives?: ReadonlySet<string>;
  /** Participles behind a comma of what only persons do: "riding". */
  readonly participles?: ReadonlySet<string>;
  /** What persons have, behind their name: "'s division", „laiškas“; and the form of that, where there are cases. */
  readonly owned?: ReadonlySet<string>;
  readonly ownerForm?: RegExp;
  /** The form of who acts, by which no noun behind it is named, where there are cases: „Bonsas laivą paliko“. */
  readonly subjectForm?: RegExp;
  /** The word for "with", the form behind it, and verbs of what persons do together. */
  readonly company?: {readonly word: string; readonly form: RegExp; readonly verbs: RegExp};
  /** Given names that are mostly adjectives: "Christian". */
  readonly creeds?: ReadonlySet<string>;
}
