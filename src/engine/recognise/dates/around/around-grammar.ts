/** What the words around a date tell of it. All words in lower case. */
export interface AroundGrammar {
  /** Words that begin a clause about what stands before them: `which`, `where`, „kurį“. */
  readonly relatives?: RegExp;
  /** Participles that may begin such a clause without one: "built by", „pastatytas“, „gimęs“. */
  readonly participles?: RegExp;
  /** The word between a participle and who did it: `by`; and words before the participle that make it what is told: "was burned by". */
  readonly doneBy?: {readonly word: string; readonly notBehind: RegExp};
  /** How one tells what was before the story: "had been sent", „buvo išsiuntęs“, „dar gruodžio 5 d.“ */
  readonly pluperfect?: {
    readonly auxiliaries: ReadonlySet<string>;
    readonly participles: RegExp;
    /** Words right before a date that say the same. */
    readonly asEarlyAs?: ReadonlySet<string>;
    /** Whether the two may stand apart, and behind the date. */
    readonly isAround: boolean;
  };
  /** How a word before a date bounds it. */
  readonly bounds: ReadonlyMap<string, 'from' | 'until' | 'by' | 'before' | 'after'>;
  /** Words before a date that make it approximate. */
  readonly approximate: ReadonlySet<string>;
  /** Words of a sentence by which it tells of what is to come: "will", „vyks“. */
  readonly toCome?: RegExp;
  /** Words before a date that make it uncertain: "possibly on 8 January". */
  readonly uncertain: ReadonlySet<string>;
}
