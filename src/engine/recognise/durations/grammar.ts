import type {AgeGrammar} from './ages/age-grammar.js';
import type {ArticledGrammar} from './lengths/articled-grammar.js';
import type {LoneGrammar} from './lengths/lone-grammar.js';
import type {UnitGrammar} from './lengths/unit-grammar.js';
import type {UnsaidUnitGrammar} from './lengths/unsaid-grammar.js';

/** Names that a length of time is a part of: "Thirty Years' War". All words in lower case. */
interface NamedTimes {
  /** Nouns that a time makes a name with: "Thirty Years' War". */
  readonly nameHeads: ReadonlySet<string>;
  /** Whether such a name capitalises its noun. */
  readonly nameHeadCapital: boolean;
}

/**
 * The lengths of time of a language, in parts: a pack has a file for each. What has a question mark is for what some languages have, and
 * says for which.
 */
export interface DurationGrammar
  extends UnitGrammar, ArticledGrammar, LoneGrammar, UnsaidUnitGrammar, NamedTimes {
  readonly ages?: AgeGrammar;
}
