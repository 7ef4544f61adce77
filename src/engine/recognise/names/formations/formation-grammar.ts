/** What the name of a regiment ends with. */
export interface Soldiers {
  /** Words right before it by which it is none: "`prison` guards". */
  readonly unless: RegExp;
  /** Minimum number of words before it, if more than one. */
  readonly least?: number;
  /** Whether the name of a people before it makes a regiment of it, "the Irish Guards", where others may be any soldiers. */
  readonly ofPeoples?: true;
  /** Whether it is a noun of `units`, of which one word before it makes a name by other rules. */
  readonly unit?: true;
}

/** How a language names military formations. */
export interface FormationGrammar {
  /** Every form of the nouns, with the English noun: `brigada` → `Brigade`. */
  readonly units: ReadonlyMap<string, string>;
  /** Every form of the words for branches and qualities, with English: `šaulių` → `Rifle`. */
  readonly branches: ReadonlyMap<string, string>;
  /** Arms whose name with a capital stands for a regiment of it behind a number, "the 17th Lancers", with how that ends in values. */
  readonly arms?: ReadonlyMap<string, string>;
  /** Short names of regiments in capitals, behind a number or a noun with one: "the 3rd `RHA`", "2nd Battalion `KRRC`". */
  readonly short?: ReadonlySet<string>;
  /** The arm of most regiments, which is seldom said: "the 21st Regiment of `Foot`". */
  readonly common?: string;
  /** Places by which and a number a regiment is known, "the 20th `Maine`", how its name ends in values, and what behind it is another thing. */
  readonly raisers?: {
    readonly states: ReadonlySet<string>;
    readonly noun: string;
    readonly unless: RegExp;
  };
  /** Ordinal words: `Third` → 3. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Numerals of tens that an ordinal goes on: `Sixty`-third → 60. */
  readonly tens: ReadonlyMap<string, number>;
  /** What looks like the Roman number of one and is a pronoun by itself: `I`. */
  readonly pronoun?: string;
  /** What may follow digits to make an ordinal: `th`, `oji`. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Nouns of `units` that may have a bare number, where they and all before them have capitals: "45 Commando". */
  readonly cardinals?: ReadonlySet<string>;
  /** What may stand before the bare number of any of `units`: "`No.` 303 Squadron". */
  readonly numero?: string;
  /** Nouns of `units` that a letter may tell apart: "D `Company`", "`Battery` B". */
  readonly lettered?: ReadonlySet<string>;
  /** Forms of `units` in the singular alone: a bare number from two on before them is an ordinal, „5 pėst. `pulko`“. */
  readonly singulars?: ReadonlySet<string>;
  /** Forms of `units` of both numbers, which are singular before a noun for who leads or makes up one: „2 `kuopos` vadas“. */
  readonly ofPeople?: {readonly units: ReadonlySet<string>; readonly people: ReadonlySet<string>};
  /** Whether the ending of an ordinal can stand in the case of a noun: „3-`iojo` pulko“, but „3-`iąja` pulkas“. */
  readonly agree?: (ending: string, noun: string) => boolean;
  /** Nouns of `units` for which a name before them in its genitive is enough, „Tauro `apygarda`“, with what is no name: „rinkimų“. */
  readonly byName?: ReadonlyMap<string, RegExp>;
  /** Nouns of those that a town has as well: „Panevėžio `rinktinė`“; its districts are others. */
  readonly byTown?: ReadonlySet<string>;
  /** Qualities that stand before the whole name and make no other of it: „`Jungtinė` Kęstučio apygarda“. */
  readonly qualities?: ReadonlySet<string>;
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
  /** Plurals of soldiers, and what ends the name of a corps, by which without a number one is known: "the Gordon `Highlanders`". */
  readonly soldiers?: ReadonlyMap<string, Soldiers>;
  /** Nouns of a legion of Rome, the bynames that legions had, and the noun in values. */
  readonly legions?: {
    readonly nouns: ReadonlySet<string>;
    readonly bynames: ReadonlySet<string>;
    readonly unit: string;
  };
  /** What joins a noun with a capital to the name of its place ("Army of the Potomac"), where a language does so. */
  readonly joiner?: string;
}
