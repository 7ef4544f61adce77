import type {TurnWords} from '../../beside/by-turns.js';

/** What tells a "one" that counts from a pronoun or an article. All words in lower case. */
export interface OneGrammar {
  /** Forms of "one" that are often a pronoun or an article. */
  readonly one: ReadonlySet<string>;
  /** Words that stand behind "one" where it is a pronoun, "one another", "one of", and those that stand before it. */
  readonly pronounBehind: ReadonlySet<string>;
  readonly pronounBefore: ReadonlySet<string>;
  /** Those of them behind which it counts where they were told of: "of the six only one survived". */
  readonly only?: ReadonlySet<string>;
  /** Participles behind which, before a determiner, it is a pronoun: "one `regarding` the stoves". */
  readonly doing?: RegExp;
  /** Words behind it that are more, one of which it is: „vienas geriausių“. */
  readonly pronounOf?: RegExp;
  /** Endings of a noun in the singular that one may count: „vienas Kauno karių `būrys`“. */
  readonly oneItself?: RegExp;
  /** Words behind its noun, and the other that follows them: "one station after another". */
  readonly byTurns: TurnWords;
}

/** What tells a number that names or labels from one that counts. All words in lower case. */
export interface LabelGrammar extends OneGrammar {
  /** Endings of nouns in the nominative singular, which number one thing: „19 `namas`“. */
  readonly ofOne?: RegExp;
  /** Words whose number is a label: `article`, `chapter`, `No.`, `p.`. */
  readonly labels: ReadonlySet<string>;
  /** Numbers that name a district behind their article: "the `hundred` paid £30", "in the hundred of Eyhorne". */
  readonly districts?: ReadonlySet<string>;
  /** Words behind a row of numbers that name them: „18, 19 ir 21 `straipsniams`“. */
  readonly labelsBehindRow?: ReadonlySet<string>;
  /** Words whose numbers, however many parts they have, are of a telephone: „Tel. +370 458 31 512“. */
  readonly telephones?: ReadonlySet<string>;
  /** Words whose number is a label where no noun follows: `case`. */
  readonly labelsAlone: ReadonlySet<string>;
  /** What a number and a hyphen make an adjective of: "three-`masted`". */
  readonly having?: RegExp;
  /** The word between the two numbers of a ratio, in figures: "1 in 82". */
  readonly ratio?: string;
  /** Words before an ordinal that make it a share: "every fifth man". */
  readonly every?: ReadonlySet<string>;
  /** Last words of an address that its number goes before: "14 High Street". */
  readonly addresses?: ReadonlySet<string>;
  /** Streets, in the forms in which a house's number stands behind them. */
  readonly streets?: ReadonlySet<string>;
  /** Plurals of labels, behind which two numbers stand: "cells four and five". */
  readonly labelsOfTwo?: ReadonlySet<string>;
  /** The same behind their number: `psl.`; and behind number and hyphen: "a 68-pounder", "18-inch guns". */
  readonly labelsBehind: ReadonlySet<string>;
  readonly calibres?: ReadonlySet<string>;
  /** Whether a word before a capitalised one shows that it names a place: "in Kaunas 600 died". */
  readonly isPlaceAt: (name: string, wordBefore: string) => boolean;
}
