/** How a language names what stands in a place: streets, bridges, churches, hills. Words are lower case. */
export interface SiteGrammar {
  /** Nouns of heights that have a number for a name, in the singular, and whether they have a capital and stand before it. */
  readonly heights?: {readonly nouns: ReadonlySet<string>; readonly nounFirst: boolean};
  /** Nouns of streets and squares in their forms, with the nominative; and whether they have a capital as their name has. */
  readonly streets?: {
    readonly nouns: ReadonlyMap<string, string>;
    readonly capital: boolean;
    /** The same, shortened, without the full stop behind them: `g` → `gatvė`. */
    readonly short?: ReadonlyMap<string, string>;
  };
  /** Nouns of bridges, gates, palaces and the like in their forms, with the English noun. */
  readonly landmarks?: ReadonlyMap<string, string>;
  /** Those of them that a saint has to give the name, as a town does not: `bažnyčia`. */
  readonly churches?: ReadonlySet<string>;
  /** Those of them that are somebody's where one person is named: `rūmai`. */
  readonly palaces?: ReadonlySet<string>;
  /** Titles of saints, whose name with a noun for a thing behind it is a church's. */
  readonly saints?: ReadonlySet<string>;
  /** Those of them, as they are abbreviated, that nobody has of whom an account tells: „Švč. Mergelės“, „Švč. Trejybės“. */
  readonly holy?: ReadonlySet<string>;
}
