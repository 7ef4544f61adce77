import type {NamedIdentity} from './named-identity.js';

/** Which names a language knows beforehand. Words are lower case. */
export interface KnownGrammar {
  readonly gazetteer: readonly NamedIdentity[];
  /** An acronym with the ending of a case, its letters in a group: „VLIK’o“. */
  readonly acronymEnding?: RegExp;
  /** Acronyms that behind an article are of no body, where others are: "the `POW`", but "the WSPU". */
  readonly noBodies?: ReadonlySet<string>;
  /** Names that are nouns as well, with the capital that these have where they open a sentence: „Varpas“. */
  readonly alsoNouns?: ReadonlySet<string>;
  /** Forms of names that are numbers as well, each with what stands behind it where it is one: `vieną` → `dieną`. */
  readonly alsoNumbers?: ReadonlyMap<string, RegExp>;
  /** Adjectives and plurals of peoples, with the identity of their state: `sovietų` → `Soviet Union`. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Words for whose a body is, in the place of the article: "whose Council". */
  readonly owners?: ReadonlySet<string>;
}
