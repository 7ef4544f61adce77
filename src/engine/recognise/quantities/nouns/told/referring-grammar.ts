/** How an amount refers to what was counted before it. All words in lower case. */
export interface ReferringGrammar {
  /** Words before an amount, or behind it, that mean what was told: "of them", „iš jų“. */
  readonly refersBack: ReadonlySet<string>;
  /** Those of them that mean people: "of whom". */
  readonly refersToPeople?: ReadonlySet<string>;
  /** Those of them that open a clause: "of whom", „iš kurių“. */
  readonly relativePairs?: ReadonlySet<string>;
  /** Two words beside an amount that make it one of what was told: "of them", „iš kurių“. */
  readonly portions?: ReadonlySet<string>;
  /** Verbs between such an amount and what they were: "of whom 600 `were` standing". */
  readonly portionIs?: ReadonlySet<string>;
  /** Words that mean it with a verb between: „jų buvo aštuoni“. */
  readonly refersByVerb?: ReadonlySet<string>;
  /** What goes before another amount of the same, as others give it: "according to other sources". */
  readonly byOthers?: RegExp;
  /** Words between an amount and one that it is set against: "181 atoms, against 39". */
  readonly against?: ReadonlySet<string>;
  /** Verbs of those who get a part of what was told, and what that is: "the Union received 22". */
  readonly gains?: {
    readonly verbs: RegExp;
    readonly of: ReadonlySet<string>;
    /** Those who stand for election: what they get, if it is not said, are seats. */
    readonly parties?: RegExp;
  };
  /** Words that begin a clause about what an amount counts: "of the 300 who came", „gaisrininkai, kurių susirinko 60“. */
  readonly relatives?: ReadonlySet<string>;
}
