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

/** When a number is one of the unit that was said before. All words in lower case. */
export interface UnsaidUnitGrammar {
  /** Words before a number whose unit was said before: "another 10". */
  readonly another: ReadonlySet<string>;
  /** Pronouns of those that are counted: „jų buvo penkiasdešimt“. */
  readonly counted?: ReadonlySet<string>;
  /** Verbs of how long one took, and words that set it against another: "where the coach took four". */
  readonly taking?: {readonly verbs: ReadonlySet<string>; readonly against: ReadonlySet<string>};
  /** What goes on from the length that was told without its unit. */
  readonly goingOn?: GoingOn;
}
