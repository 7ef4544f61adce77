/** What around a name tells that its bearer is a person. Words are lower case. */
export interface PersonCues {
  /** Words behind a noun for a person, and those nouns besides titles, that give the name: "a man called Gridley". */
  readonly calls: ReadonlySet<string>;
  readonly personNouns: ReadonlySet<string>;
  /** Nouns of several of one name, behind which it is told the same way: "a `family` named Hevington". */
  readonly families?: ReadonlySet<string>;
  /** Words between "called" and the name of who is called so: "himself". */
  readonly selves?: ReadonlySet<string>;
  /** What befalls people only, behind an auxiliary: "was born", "was hanged"; or without one, so many words behind. */
  readonly befalls: ReadonlySet<string>;
  readonly befallsWithin: number;
  /** Whether a noun, in the nominative, says what the bearer of the name behind it is: „liejikas“, „venecijietis“. */
  readonly bearers?: RegExp;
  /** Whether a noun that is one of them stands before a name in another case that both share: „liejiko Orbano“. */
  readonly bears?: (noun: string, name: string) => boolean;
  /** Endings of nouns for several, where cases do not tell of whom a noun before a name speaks: "the spy Kulczycki", but "spies". */
  readonly plural?: RegExp;
  /** Words before a name that stand before persons only: "young", "asked", „pats“, „pas“. */
  readonly beforePersons: ReadonlySet<string>;
  /** Pronouns behind a comma that mean a person: "Daladier, who". */
  readonly relatives?: ReadonlySet<string>;
  /** Participles behind a comma of what only persons do: "riding". */
  readonly participles?: ReadonlySet<string>;
  /** What persons have, behind their name: "'s division", „laiškas“. */
  readonly owned?: ReadonlySet<string>;
  /** Nouns of whom a person has, and of what befalls one, before "of": "a `pupil` of Reddish". */
  readonly relations?: ReadonlySet<string>;
  /** Possessives of a man, behind a name and a conjunction: "Pizarro and `his` men". */
  readonly his?: ReadonlySet<string>;
  /** The word for "with", and verbs of what persons do together. */
  readonly company?: {readonly word: string; readonly verbs: RegExp};
  /** Endings of what people believe in, which names nobody: "Zionism". */
  readonly doctrines?: RegExp;
  /** Given names that are mostly adjectives: "Christian". */
  readonly creeds?: ReadonlySet<string>;
}
