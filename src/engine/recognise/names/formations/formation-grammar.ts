/** How a language names military formations. */
export interface FormationGrammar {
  /** Every form of the nouns, with the English noun: `brigada` → `Brigade`. */
  readonly units: ReadonlyMap<string, string>;
  /** Every form of the words for branches and qualities, with English: `šaulių` → `Rifle`. */
  readonly branches: ReadonlyMap<string, string>;
  /** Ordinal words: `Third` → 3. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Numerals of tens that an ordinal goes on: `Sixty`-third → 60. */
  readonly tens: ReadonlyMap<string, number>;
  /** What may follow digits to make an ordinal: `th`, `oji`. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Nouns of `units` that may have a bare number, where they and all before them have capitals: "45 Commando". */
  readonly cardinals?: ReadonlySet<string>;
  /** Forms of `units` in the singular alone: a bare number from two on before them is an ordinal, „5 pėst. `pulko`“. */
  readonly singulars?: ReadonlySet<string>;
  /** Plurals that end a row of numbers: "the 5th and 9th `armies`". */
  readonly plurals?: ReadonlyMap<string, string>;
  /** Words before a number that make it no name: "`a` second corps". */
  readonly counting?: ReadonlySet<string>;
  /** Parts of the world, in the form in which they stand before the noun, with English: `šiaurės vakarų` → `North-Western`. */
  readonly directions: ReadonlyMap<string, string>;
  /** Words of "army group": `armijų`, and the noun in every form. */
  readonly group: {readonly of: string; readonly nouns: ReadonlySet<string>};
  /** Nouns of `units` of which a town, or in English any word with a capital, makes a name: „Ukmergės batalionas“. */
  readonly local: ReadonlySet<string>;
  /** Nouns of `units` that need no number where a name stands before them: fronts, fleets. */
  readonly named: ReadonlySet<string>;
  /** Words before a noun of `named` by which it is a front of politics: "Popular Front". */
  readonly political: ReadonlySet<string>;
  /** What joins a noun with a capital to the name of its place ("Army of the Potomac"), where a language does so. */
  readonly joiner?: string;
}
