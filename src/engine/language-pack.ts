import type {Denials} from './claims/denied.js';
import type {NightWords} from './claims/dates/night.js';
import type {ClockGrammar} from './recognise/clock/clock-grammar.js';
import type {DateGrammar} from './recognise/dates/grammar.js';
import type {DurationGrammar} from './recognise/durations/grammar.js';
import type {Countables, Lexicon} from './recognise/lexicon.js';
import type {NameGrammar} from './recognise/names/grammar.js';
import type {Numerals} from './recognise/numbers/grammar.js';
import type {QuantityGrammar} from './recognise/quantities/grammar.js';
import type {Segmentation} from './read/sentences/segmentation.js';

/**
 * All that Greta knows of one language. The engine takes packs as arguments and knows no language itself;
 * a new language is a new folder in `src/languages`. The grammar of a recogniser is documented in its module; the
 * rest are words of the language by what they mean, and what the glossary knows of those ids.
 */
export interface LanguagePack {
  /** BCP 47 primary subtag: `lt`. */
  readonly lang: string;
  /** Reduces a lower-case word to the part that its inflected forms share. */
  readonly stem: (word: string) => string;
  /** Sentence ends, abbreviations, back matter, and what the language is told by. */
  readonly segmentation: Segmentation;
  readonly numerals: Numerals;
  readonly dates: DateGrammar;
  readonly clock: ClockGrammar;
  readonly durations: DurationGrammar;
  readonly quantities: QuantityGrammar;
  /** Things that are counted: ids of `src/glossary/countables.ts`. */
  readonly countables: Countables;
  /** What happens: ids of `src/glossary/concepts.ts`. */
  readonly events: Lexicon;
  /** Words that mean an event only in a sentence that speaks of a treaty: "concluded". */
  readonly treatyEvents: Lexicon;
  /** The act that an event is told of: accounts tell of one act by several events ("occupied", "captured"). */
  readonly actOf: (event: string) => string;
  /** The act that what is counted comes of: the killed of killing. */
  readonly actBehind: (counted: string) => string | undefined;
  /** What an act leaves to be counted: the killed of killing. */
  readonly outcomeOf: (act: string) => string | undefined;
  /** What is spoken of. */
  readonly themes: Lexicon;
  /** Plain words by what they mean: ids of `src/glossary/vocabulary.ts`. */
  readonly vocabulary: Lexicon;
  /** Cues for the standing of a claim; ids are modes. */
  readonly modes: Lexicon;
  /**
   * Cues for names that a clause only compares with, or leaves out: "like", "apart from". Those under the id `beside` do so of
   * states alone.
   */
  readonly comparisons: Lexicon;
  readonly denials: Denials;
  readonly nights: NightWords;
  readonly names: NameGrammar;
  /** The realm that a state, or a capital named for its government, stands for. */
  readonly realmOf: (identity: string) => string | undefined;
  /** Whether nouns have cases: then an amount governs that of what it counts, and what describes a noun goes before it. */
  readonly hasCases: boolean;
  /**
   * Whether names from other languages are written as they are heard ("Ruzveltas"): the spelling of a language that keeps them
   * ("Roosevelt") then stands for both.
   */
  readonly hearsNames: boolean;
}
