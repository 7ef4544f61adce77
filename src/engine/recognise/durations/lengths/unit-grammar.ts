import type {ShortUnit} from './short-units.js';
import type {DurationUnit} from './unit.js';

/** Words that describe a unit of time, by the form of the numeral before them and of the unit. */
export interface DescribedUnit {
  readonly numeral: RegExp;
  readonly word: RegExp;
  readonly unit: RegExp;
  /** Words behind it by which the number counted something else: "six dead days later". */
  readonly unless: RegExp;
}

/** How a language says so many of a unit of time. All words in lower case. */
export interface UnitGrammar {
  /** Every form of a unit: its ISO 8601 letter (`Y`, `M`, `W`, `D`, `TH`, `TM`, `TS`) and how many of them it is. */
  readonly units: ReadonlyMap<string, DurationUnit>;
  readonly short?: ShortUnit;
  /** One word that is a duration: `pusmetis`, `fortnight`. */
  readonly whole: ReadonlyMap<string, string>;
  /** Words for half a unit, before or behind it: `half a`, `pusantrų`, as factors. */
  readonly halves: ReadonlyMap<string, number>;
  /** What adds a part of a unit behind it: "a year and a half", "three hours and a quarter". */
  readonly andPart: readonly (readonly [words: readonly string[], part: number])[];
  /** Forms of units that stand for one of them. */
  readonly singular: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Words that make one of the unit behind them, with the article before them if there are articles: `whole`, `visą`. */
  readonly entire: ReadonlySet<string>;
  /** Words between a number and its unit: `long`, `full`. */
  readonly fillers: ReadonlySet<string>;
  /** Between a number and its unit: "nine bitter winter weeks", „trejus karo metus“. */
  readonly described?: readonly DescribedUnit[];
  /** Numerals of nouns that have no singular, as the word for a year may have none: „penkeri“, but in the nominative, which tells ages. */
  readonly ofPlurals?: RegExp;
  /** Words before "one" by which it is more: „ne vienus metus“. */
  readonly not?: ReadonlySet<string>;
  /** Words that tell how often, by a time: "`every` three minutes", „kas“. */
  readonly every?: ReadonlySet<string>;
  /** Words that say "more than" of an amount, and "within" of a time: „per“. */
  readonly during: ReadonlySet<string>;
}
