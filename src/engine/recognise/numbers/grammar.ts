import type {Range} from '../../mention.js';

/** The numerals of a language. All words in lower case. */
export interface Numerals {
  /** Cardinals below a hundred, and hundreds of one word, in every form. */
  readonly words: ReadonlyMap<string, number>;
  /** Hundred, thousand, million… in every form that may follow a number; abbreviations without their full stop. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Those of them that are abbreviations, and take a full stop: `tūkst`. */
  readonly abbreviated: ReadonlySet<string>;
  /** A lone letter that multiplies, but is a unit of length before some words: "18m long", "18m in length". */
  readonly ofMeasure?: {
    readonly letter: string;
    readonly behind: ReadonlySet<string>;
    /** A word before those of one dimension. */
    readonly before: string;
    readonly extents: ReadonlySet<string>;
  };
  /** Adjectives that multiply the figures before them: „80-`tūkstantinė` kariuomenė“. */
  readonly strengths?: ReadonlyMap<string, number>;
  /** The forms of multipliers that mean one of them when they stand alone: `tūkstantis`, after `a` in English. */
  readonly alone: ReadonlySet<string>;
  /** Words that stand for a number and a multiplier to come: `pusantro` 1.5, `half a`. */
  readonly halves: ReadonlyMap<string, number>;
  /** Words that may stand between a number and what is added to it: `and`, `ir`. */
  readonly joiners: ReadonlySet<string>;
  /** What follows a number and adds a half, as sequences of words: "two and a half", „du su puse“. */
  readonly andHalf: readonly (readonly string[])[];
  /** Words for a nought in a year that is said as two numbers: "nineteen-oh-five". A language that has none says no year so. */
  readonly yearNoughts?: ReadonlySet<string>;
  /** Articles that make one of a multiplier: `a`. */
  readonly articles: ReadonlySet<string>;
  /** Words before a multiplier that make one of it too, where a noun follows: "the hundred days"; and those multipliers. */
  readonly definite?: {
    readonly before: ReadonlySet<string>;
    readonly multipliers: ReadonlySet<string>;
    /** Words before those that make a measure of it: "`by` the hundred". */
    readonly notBehind: ReadonlySet<string>;
    /** Words behind them that are no noun. */
    readonly unless: ReadonlySet<string>;
  };
  /** Whether a comma may stand behind thousands in words: "four thousand, three hundred". */
  readonly commas?: true;
  /** Numbers that are not told, as bounds: "several" hundred, „keli“ šimtai. */
  readonly vague: ReadonlyMap<string, Range>;
  /** Plurals that tell no number, and of what they tell at least two: "hundreds", „dešimtys“ tūkstančių. */
  readonly plurals?: ReadonlyMap<string, number>;
  /** The forms of them that say in what numbers, where no noun follows: „šimtais“. */
  readonly inNumbers?: RegExp;
  /** Words before a form that is one and several, by which it is one: „gera dešimtis“. */
  readonly oneBefore?: ReadonlySet<string>;
  /** Fractions of one word: `third` needs a number before it, `quarter`, `pusė`, `trečdalis` do not. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Forms of a fraction that are several of it, and none without their number right before them: „ketvirčiai“. */
  readonly manyParts?: RegExp;
  /** Nouns that a number with a fraction may count: "four and a quarter `miles`". */
  readonly fractioned?: RegExp;
  /** Words between a share and what it is of: `of`. */
  readonly partitives?: ReadonlySet<string>;
  /** Ordinal words in every form. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** What goes on behind figures and a hyphen as a word of its own, which is no amount: „17-`metė`“. */
  readonly wordsOfFigures?: RegExp;
  /** What digits take to be ordinals: `th`; written joined, or after a hyphen. */
  readonly isOrdinalEnding: (ending: string) => boolean;
  /** Endings that digits take as inflected cardinals after a hyphen: `15-ai`. */
  readonly cardinalEndings: ReadonlySet<string>;
  /** The sign before decimals. */
  readonly decimal: ',' | '.';
}

/** A number read from tokens. */
export interface NumberReading {
  readonly value: number;
  /** Index behind its last token. */
  readonly end: number;
  /** Whether its first part is written in digits. */
  readonly digits: boolean;
  /** Whether a multiplier or a grouping sign shows that it is no year, page or label. */
  readonly grouped: boolean;
}
