import type {ShortName} from '../known/short-name.js';

/** How a language names treaties. */
export interface TreatyGrammar {
  /** Every form of the nouns for a treaty, with the English noun: `paktą` → `Pact`. */
  readonly heads: ReadonlyMap<string, string>;
  /** Forms of `heads` that speak of several. */
  readonly plurals: ReadonlySet<string>;
  /** Phrases, in the form in which they stand by the noun, with their English type: `nepuolimo` → `Non-Aggression`. */
  readonly types: ReadonlyMap<string, string>;
  /** Nouns for talks, which a noun of `heads` right before them is only about: "the Riga peace `talks`". */
  readonly talks: ReadonlySet<string>;
  /** Words that join what a treaty is of or about to its noun: `of`, `on`, `dėl`. */
  readonly joiners: ReadonlySet<string>;
  /** Which of them stands before the name of its place, `of`: "Treaty of Wehlau", where a language does so. */
  readonly placeJoiner?: string;
  /** Word behind the noun that a state follows: `with`, `su`. */
  readonly partner?: string;
  /** Other words that may stand between: `and`, `the`. */
  readonly links: ReadonlySet<string>;
  /** Whether a word can go on a phrase after a joiner. */
  readonly continues: (lower: string) => boolean;
  /** Whether a name in this form, right before the noun, tells which treaty it is, where cases do: `Nemėžio`. */
  readonly isOwner?: (lower: string) => boolean;
  /** Words that behind a noun and its joiner name no treaty: "Act of `Parliament`". */
  readonly never?: ReadonlySet<string>;
  /** Every form of the nouns that with a capital mean a treaty named elsewhere: "the Convention". */
  readonly short?: ReadonlyMap<string, ShortName>;
  /** Forms in which a place or a people before the noun is no part of its name: „`Vokietija` taikos sutartį ratifikavo“. */
  readonly partyUnless?: RegExp;
}
