import type {NounForm} from './noun-phrase-grammar.js';
import type {WordOfPhrase} from './read-phrase.js';

/** What an amount may stand before. */
export interface Governing {
  readonly value: number;
  readonly isShare: boolean;
  /** Whether a noun in the singular, and whether only a genitive. */
  readonly anyNumber: boolean;
  readonly genitive: boolean;
  /** Forms of a noun that agrees with it, where its numeral says so. */
  readonly agreeing: RegExp | undefined;
}

/** A word behind an amount, with what its form tells. */
export interface WordInCase extends WordOfPhrase {
  readonly governing: Governing;
  readonly form: NounForm | undefined;
  /** Whether it names a people. */
  readonly isPeople: boolean;
}
