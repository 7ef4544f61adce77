import type {PersonCues} from './person-cues.js';

/** What persons are called. Words are lower case. */
interface PersonNames {
  /** A person's name in the nominative, as English would write it. */
  readonly personName: (words: readonly string[]) => string;
  /** Given names, in every form. */
  readonly givenNames: ReadonlySet<string>;
  /** Those of them that are nominatives, where a language has cases: „Kazio“ is of Kazys. */
  readonly givenNominatives?: ReadonlySet<string>;
  /** What is short for a son or a daughter behind the father's name: „Kazio `s`.“ */
  readonly childOf?: ReadonlySet<string>;
  /** What follows a given name and is no surname: `Bogdanovich`. */
  readonly patronymic?: RegExp;
  /** Whether a nominative has the ending of a surname. */
  readonly isSurname: (lower: string) => boolean;
  /** Whether no common noun has its ending either. */
  readonly isSurelySurname: (lower: string) => boolean;
  /** Given names shortened, without it: "Thos. Beddoes". */
  readonly shortGiven: ReadonlySet<string>;
  /** Words behind a Roman number by which it is of an order or a rank, and of no name: „II `laipsnio` ordinas“. */
  readonly degrees?: ReadonlySet<string>;
  /** Initials, where these may stand without a full stop: "N W Lawder". */
  readonly bareInitials?: RegExp;
  /** Bodies that some write with a capital, and that no person's name has behind it: „K. Griniaus `Vyriausybė`“. */
  readonly neverInNames?: ReadonlySet<string>;
  /** Words between a name and one that its bearer had before: `née`. */
  readonly formerly: ReadonlySet<string>;
  /** Lower-case words inside a person's name: `von`. */
  readonly particles: ReadonlySet<string>;
}

/** What stands beside a name and says who its bearer is. Words are lower case. */
interface PersonTitles {
  /** Ranks, offices and forms of address, in every form. */
  readonly titles: ReadonlySet<string>;
  /** Their plurals, where they are told apart, before the first of several names: "Generals Lee and Grant". */
  readonly titlesOfSeveral?: ReadonlySet<string>;
  /** Those of women, where a surname does not tell: `Mrs`. */
  readonly womensTitles?: ReadonlySet<string>;
  /** The same shortened, without the full stop behind them: `kun`, `gen`. */
  readonly shortTitles: ReadonlySet<string>;
  /** Those of them that are given names as well, and of an office before "of": "the `Dean` of Wells". */
  readonly offices?: ReadonlySet<string>;
  /** Letters of honours and of services that stand behind a name and are none of it: "Samuel Turner `DD`". */
  readonly lettersBehind?: ReadonlySet<string>;
  /** Titles of rulers, behind whose name the land that they rule is told: "King John of Bohemia". */
  readonly rulers?: ReadonlySet<string>;
  /** Titles behind which a name with such a word is its bearer's as much as his lands': "the `Earl` of Chatham". */
  readonly peers?: ReadonlySet<string>;
  /** Ranks that stand behind a name and make it a person's: "Enver `Pasha`". */
  readonly ranksBehind?: ReadonlySet<string>;
  /** Words between a person and where he is from: "Rabbi Hart of Birmingham". */
  readonly origins: ReadonlySet<string>;
  /** Words behind a comma that date what somebody is: "Walleran, `now` the chancellor,". */
  readonly then?: ReadonlySet<string>;
  /** What may begin an apposition that says what somebody is: "Steve Bales, a controller". */
  readonly appositives: ReadonlySet<string>;
}

/** What people do, by which who does it is one. Words are lower case. */
interface PersonActs {
  /** Verbs of what people do, in every form that is told: "said", "signed". */
  readonly acts: ReadonlySet<string>;
  /** Words that may stand between a name and what its bearer does: "ever", "had". */
  readonly beforeActs: ReadonlySet<string>;
  /** Prepositions of who acts: "commanded by James Hall". */
  readonly agents: ReadonlySet<string>;
  /** Participles before these of what only persons do: "`founded` by Boone". */
  readonly agentsOf?: ReadonlySet<string>;
  /** Words before a capital by which its bearer is no person: "the Carpathia"; and those of them that a given name heeds. */
  readonly actorUnless: ReadonlySet<string>;
  readonly givenUnless: ReadonlySet<string>;
}

/** How a language names persons, and tells that a name is one's. */
export interface PersonGrammar extends PersonNames, PersonTitles, PersonActs, PersonCues {}
