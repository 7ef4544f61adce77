/** How a language says a range of amounts. */
export interface RangeWords {
  /** The word that must stand before: "between 5 and 9". */
  readonly before?: string;
  readonly between: string;
  /** Whether the words tell a change as well, "from 50,000 to 35,000": then no range but two amounts. */
  readonly ofChange?: true;
}

/** What a word is that names an arm and a measure: "1,200 foot and 300 horse", "twenty-two foot". */
export interface ArmOrMeasure {
  readonly arm: string;
  readonly measure: string;
  /** Other arms, by which it is one whatever the amount. */
  readonly beside: ReadonlySet<string>;
  /** Words directly before the amount, by which it is the arm whatever the amount: "with 60 foot". */
  readonly leads: ReadonlySet<string>;
  /** The same, by which it is a measure: "was 120 foot". */
  readonly measures: ReadonlySet<string>;
}

/** How a language writes amounts, shares and moneys. All words in lower case. */
export interface AmountGrammar {
  /** Signs and words for "percent", words parted by a space. */
  readonly percent: ReadonlySet<string>;
  readonly ranges: readonly RangeWords[];
  /** Nouns of two numbers of which one goes to the other: "a rate of one to forty". */
  readonly rates?: ReadonlySet<string>;
  /** Whether two numbers on end are a range: „penkios šešios divizijos“. */
  readonly pairs: boolean;
  /** Words for the sign of a negative number. */
  readonly minus: ReadonlySet<string>;
  /** Words behind degrees that make them degrees of frost, by spaces parted: "below zero", „šalčio“. */
  readonly ofFrost?: ReadonlySet<string>;
  /** Words before a share by which something changes: "by a fifth". */
  readonly byHow: ReadonlySet<string>;
  /** Nouns for a change, of which a share tells how great it was: "a `loss` of a third". */
  readonly changesBy?: ReadonlySet<string>;
  /** Words between such a noun and what changed: "a cut `in` wages"; and verbs that tell of a change. */
  readonly changeIn?: ReadonlySet<string>;
  readonly changed?: RegExp;
  /** Words between an article and a share: "a good third". */
  readonly shareFillers?: ReadonlySet<string>;
  /** Whether a word before a half makes it a side or a stretch: "the western half". */
  readonly isSide: (word: string) => boolean;
  /** Whether a half in this form is a side behind this preposition and words that say whose, the first of them given: „iš suomių pusės“. */
  readonly sideOf?: (preposition: string, whose: string, form: string) => boolean;
  /** Words for a time that a share is of: "a quarter of a century". */
  readonly timeBehind: ReadonlySet<string>;
  /** Signs of money before or behind an amount, or of a measure behind it, and what they count. */
  readonly money: ReadonlyMap<string, string>;
  /** Words before what something cost: "worth", „už“. */
  readonly prices?: ReadonlySet<string>;
  /** Verbs of what something cost, and words behind an amount that say of how many it did: "`cost` 7 million `each`". */
  readonly costs?: {readonly verbs: ReadonlySet<string>; readonly each: ReadonlySet<string>};
  /** Letters behind a number for coins, with the coin and how many of it make one of the sign's: `s`, twenty to the pound. */
  readonly coins?: ReadonlyMap<string, {readonly id: string; readonly perUnit: number}>;
  /** Words behind coins that tell for what they are paid: "2s `per` day". */
  readonly coinRates?: ReadonlySet<string>;
  /** Words that are so many coins by themselves: `sixpence`. */
  readonly coinWords?: ReadonlyMap<string, {readonly id: string; readonly value: number}>;
  /** Units behind which a number may count smaller ones without saying so, and the words that it may stand before: "6 ft 2 tall". */
  readonly smaller?: ReadonlyMap<
    string,
    {readonly perUnit: number; readonly before: ReadonlySet<string>}
  >;
  /** Words that name an arm and a measure: `foot`. */
  readonly armsOrMeasures?: ReadonlyMap<string, ArmOrMeasure>;
}
