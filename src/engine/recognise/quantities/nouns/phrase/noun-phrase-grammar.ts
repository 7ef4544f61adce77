/** What the form of a word lets it be beside an amount: the noun counted, or a genitive that the amount governs. */
export type NounForm = 'plural' | 'genitive plural';

/** How a language builds the noun phrase of an amount. All words in lower case. */
export interface NounPhraseGrammar {
  /** Nouns for what is left of the dead, who are meant themselves: „kalinių `kūnai`“. */
  readonly remains?: ReadonlySet<string>;
  /** The form of a word, if a noun that is counted can have it. */
  readonly nounForm: (word: string) => NounForm | undefined;
  /** Whether an amount takes a noun in the singular: one, „dvidešimt vienas“. */
  readonly takesSingular: (value: number) => boolean;
  /** Whether an amount takes a genitive, given the last word of its numeral: „20 karių“, but „5 kariai“. */
  readonly takesGenitive: (value: number, lastWord: string) => boolean;
  /** Numerals that agree with their noun, which no genitive is: „penki pėstininkų ir keturi ulonų pulkai“. */
  readonly agreeing?: RegExp;
  /** Forms of such numerals, and of the nouns that they count: „keturis pradžios mokyklos `skyrius`“. */
  readonly agreements?: readonly (readonly [numerals: RegExp, nouns: RegExp])[];
  /** Words in the locative plural, numerals and nouns: „dviejuose“, „kapinėse“. */
  readonly inPlace?: RegExp;
  /** Prepositions whose genitive an amount in figures stands in: „iš 82 mokinių“. */
  readonly governing?: ReadonlySet<string>;
  /** Verbs right behind which an amount is of those who get what is named next: "gave 200 settlers farms". */
  readonly giving?: ReadonlySet<string>;
  /** Whether a word, as it stands, names a people in a form that is counted: "Jews", „žydų“. */
  readonly isPeople: (word: string) => boolean;
  /** Whether a word names one of a people, or one man, where a number takes the singular: „21 `vokietis`“. */
  readonly isOnePerson?: (word: string) => boolean;
  /** Words that end a noun phrase: prepositions, conjunctions, verbs, adverbs. */
  readonly phraseEnds: ReadonlySet<string>;
  /** Those of them that describe a noun as well: "burnt villages". */
  readonly participles: ReadonlySet<string>;
  /** Words between an amount and what it counts: `of` and what may follow it. */
  readonly of: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Pronouns behind them that mean people: "five of us". */
  readonly people?: ReadonlySet<string>;
  /** Adjectives and pronouns that have the form of a noun. */
  readonly modifiers: (word: string) => boolean;
  /** Endings that nouns have as adjectives do, which are nouns where none follows: „keturis sakinius“. */
  readonly nounLike?: RegExp;
  /** Endings of adjectives that hardly a noun has, so that alone they describe what was counted before: „320 namų, 195 mūriniai“. */
  readonly describing?: RegExp;
  /** Forms that describe, and mean people where no noun follows: „išvykusiųjų“. */
  readonly substantive?: RegExp;
  /** Forms of the genitive singular, which a broken number governs: „22,8 gimimo“. */
  readonly genitiveSingular?: RegExp;
  /** Endings of those that may as well be the nominative plural: „mokyklos“. */
  readonly genitiveOrPlural?: RegExp;
  /** Endings of what somebody has, as a subject or an object and never as the owner: „valstybės archyvo `fondai`“. */
  readonly owned?: RegExp;
  /** Participles in the genitive plural, which describe the noun behind them where there is one: „112 `išrinktų` narių“. */
  readonly doneTo?: RegExp;
  /** Forms of an object, and of the participle behind it that has it and describes a noun: „balso `teisę turėjusių` piliečių“. */
  readonly withObject?: readonly [object: RegExp, participle: RegExp];
  /** Forms of a noun in the singular right behind a number that takes it: „31 `tvartą`“. */
  readonly oneOf?: RegExp;
  /** Words in the nominative singular, and verbs that look like them, which no amount but one stands before: „972 nuteisė“. */
  readonly singular?: RegExp;
  /** Forms that are no singular, though one of something is told. */
  readonly notSingular?: RegExp;
  /** Pronouns of whose the things are, which may stand before their noun: „du jos inžinieriai“. */
  readonly possessives?: ReadonlySet<string>;
  /** Beginnings of words for a body of people or things, and what it is counted in: "an army of 30,000". */
  readonly bodies: ReadonlyMap<string, string>;
  /** What a body is made of, joined to an amount: "a 17,000-man army". */
  readonly member?: ReadonlySet<string>;
  /** Bodies of which a number behind `of` is the members: "a board of three". */
  readonly panels?: ReadonlySet<string>;
  /** The form of a noun, many of which are the object of a verb: „vamzdžius“. Left out where cases do not tell. */
  readonly objectForm?: RegExp;
  /**
   * What befalls people, as phrases, with what then is counted: "taken prisoner", „pateko į nelaisvę“. It stands behind an
   * amount without a noun, or before it.
   */
  readonly fates: ReadonlyMap<string, string>;
  /** What only people do, beside an amount without a noun: "fled", „balsavo“, "we were". */
  readonly peopleDo?: ReadonlySet<string>;
  /** Verbs between an amount and the participle that says what became of it: "500 were killed". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Adverbs of how it befell them, before that participle: „44 buvo sunkiai sužeisti“. */
  readonly manners?: ReadonlySet<string>;
  /** Words between an amount and that verb: "200 more were hurt". */
  readonly others?: ReadonlySet<string>;
}

/** By what a noun before an amount that has none is not what it counts. All words in lower case. */
export interface AnotherPhraseGrammar {
  /** Verbs of those who tell an amount: "the officers reported 300". */
  readonly tells?: ReadonlySet<string>;
  /** Words behind such a verb that make it a participle of what is told: "losses, reported at 300". */
  readonly toldAs?: ReadonlySet<string>;
  /** Prepositions before those by whom something is done: "taken by the officers, 300". */
  readonly beside?: ReadonlySet<string>;
  /** Forms of what it is done with: „su pabūklais“. */
  readonly means?: RegExp;
}

/** An amount, as far as its noun depends on it. */
export interface Counting {
  readonly value: number;
  readonly lastWord: string;
  /** Whether it is a share, which a noun in the singular may follow: "80 % of trade". */
  readonly isShare: boolean;
  /** Whether it is of those to whom something is given. */
  readonly isGiven?: boolean;
  /** Whether a preposition puts it into the genitive. */
  readonly isGoverned?: boolean;
}
