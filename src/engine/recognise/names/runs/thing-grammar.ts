/** What keeps a run of capitals from being a person: nouns for things, which have names too. Words are lower case. */
export interface ThingGrammar {
  /** First words of names that are no person's: "Cape Cod", "Port Royal", "Case Green". */
  readonly openers: ReadonlyMap<string, 'place' | 'thing'>;
  /** Things that have a person's name before them: „Oginskio kanalas“, "Wellington Bridge". */
  readonly namedThings?: ReadonlySet<string>;
  /** Nouns for what has a title that may be a person's name, and verbs of what is done with it: "the novel", "was published". */
  readonly works?: {readonly nouns: ReadonlySet<string>; readonly acts: ReadonlySet<string>};
  /** Ships and what else has a person's name behind its noun, every form. */
  readonly vessels: ReadonlySet<string>;
  /** What ships do, behind whose name it stands: `sank`. */
  readonly vesselActs?: ReadonlySet<string>;
  /** What ships alone do, or befalls them alone, where their name begins with a rank: `foundered`; and what they are armed with. */
  readonly onlyVessels?: ReadonlySet<string>;
  readonly arms?: ReadonlySet<string>;
  /** Letters before the name of a ship that stand for something else as well: "SS Athenia". */
  readonly shipLetters?: ReadonlySet<string>;
  /** Nouns that keep a run of capitals from being a person: `Street`, `Battalion`, `War`; every form. */
  readonly thingNouns: ReadonlySet<string>;
  /** Those of them that no name before or behind them gives a name: "that day Bismarck". */
  readonly times?: ReadonlySet<string>;
  /** Those of them, and of the nouns for things, that are surnames as well: "James Hill", but "Ross Island". */
  readonly namesakes: ReadonlySet<string>;
}
