/** How a language tells votes by their number alone. All words in lower case. */
export interface VoteGrammar {
  /** Words by which a sentence tells of a vote: "voted", „susilaikė“. */
  readonly voting: RegExp;
  /** What those do who are counted, beside their number: "nineteen voted", „balsavo septyni“. */
  readonly deeds: ReadonlySet<string>;
  /** Words for a side: behind its number, or, where a language has it so, before: "124 for", „už – 69“. */
  readonly sides: ReadonlySet<string>;
  /** Whether the sides go before their numbers as well. */
  readonly sidesBefore: boolean;
  /** Words of a vote that is told as a list: "for the Bill, 367; against it, 231; `majority`, 136". */
  readonly listed?: RegExp;
  /**
   * The words before the one number and between the two, "by 66 to 14", that for no vote, "by 66 to none", and what is done so by those
   * who vote, by which the two need no word before them: "passed it 66–14".
   */
  readonly division?: {
    readonly by: string;
    readonly to: string;
    readonly none: string;
    readonly acts: RegExp;
  };
}

/** Words that are one thing by themselves and another among words of a field: "men" of an army, "fighters" in the air. */
export interface WordsInContext {
  /** The words, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Beginnings of the words of the field, one of which stands in the same sentence. */
  readonly beside: readonly string[];
  /** Beginnings of words with which they are not: a crew among passengers is no garrison. */
  readonly unless?: readonly string[];
  /** What they are there. */
  readonly counted: string;
  /** Whether a name before them tells it as well: "Morane fighters". */
  readonly isTold?: 'by name';
}

/** What the clause about an amount tells of what it counts. All words in lower case. */
export interface ClauseGrammar {
  /** Words between an amount and another of the same things: "of", „iš“. */
  readonly shares: ReadonlySet<string>;
  /** Words that go before them: "`out` of". */
  readonly beforeShares?: ReadonlySet<string>;
  /** Words before an amount of what is known already: "the", "all those"; where a language has no articles, „iš“. */
  readonly definite: ReadonlySet<string>;
  /** That of them which is the article. */
  readonly definiteArticle?: string;
  /** Words of a relative clause that point back to what is known, and pairs of them: "there", "that night". */
  readonly pointing?: {readonly words: ReadonlySet<string>; readonly pairs: ReadonlySet<string>};
  /** Words beside an amount, with a space and the word before, that make it what is left of more, or came later: "survived", „likę“. */
  readonly left?: RegExp;
  /** The same of words that set one group apart from another like it: "second", „kitos“. */
  readonly another?: RegExp;
  /** Pairs of words for where a thing is, of which none is of one thing with the other: "northern" and "southern". */
  readonly opposites?: readonly (readonly [RegExp, RegExp])[];
  /** Words for whose a thing is: of those who tell, or of others. */
  readonly ours?: ReadonlySet<string>;
  readonly theirs?: ReadonlySet<string>;
  /** Words before the same amount in other words: "120 of 400, or 30 per cent". */
  readonly inOtherWords?: ReadonlySet<string>;
  /** Words behind a percentage that say of what it is one: "30 per cent of the barns", "by area", „žemės“. */
  readonly ofOthers?: RegExp;
  /** Two words by which shares are reckoned otherwise than by number: "by area", „pagal vertę“. */
  readonly byWhat?: RegExp;
  /** What goes before an amount of what would go in, whatever was there, behind a blank: "could seat", „galėjo sutalpinti“. */
  readonly room?: RegExp;
  /** Words before an amount, at the end of some with a space before them, or behind it, by which it is all that was told of. */
  readonly inAll?: {
    readonly before: RegExp;
    readonly behind: RegExp;
    /** Words of a sentence by which parts are told in parts, or not all of them. */
    readonly unless: ReadonlySet<string>;
  };
  /** Verbs and prepositions behind which a number says into how many parts something goes: "split in two". */
  readonly parting?: {readonly verbs: ReadonlySet<string>; readonly behind: ReadonlySet<string>};
  readonly votes?: VoteGrammar;
  /** Prepositions that put a thing before an amount into the setting: "in the bases 600 died". */
  readonly settings: ReadonlySet<string>;
  /** Whether the form of a word puts it into the setting: a locative. */
  readonly aside: (word: string) => boolean;
  /** Kinds of things, which are what is counted whatever they are of: „500 rūšių medžių“. */
  readonly sorts?: ReadonlyMap<string, number>;
  /** Words for how many there are, beside what is counted: "the number of schools", „mokyklų skaičius“. */
  readonly numberOf?: ReadonlySet<string>;
  /** Verbs that tell how many there are: "numbered", "amounted to", „siekė“. */
  readonly reckons?: RegExp;
  /** Things that an amount counts only where they stand behind it. */
  readonly neverImplied: ReadonlySet<string>;
  /** Words for so many together, whom nothing else names: „keturiese“. */
  readonly together?: ReadonlySet<string>;
  /** Words that are another thing among words of a field: "men" of an army are troops. */
  readonly contexts: readonly WordsInContext[];
}
