import type {CalendarUnit, Deictic} from '../date-reading.js';

/** How a language counts from one date to another, "two days later", „kitą dieną“; and by what such words count nothing. */
export interface StepGrammar {
  /** Forms of days of the week that name them, and tell no time: „sekmadienis“. */
  readonly namedWeekdays?: RegExp;
  /**
   * Patterns that count from the date before: with the direction, and the count where the pattern has no `NUMBER`. One with a
   * month or a season counts years: "3 May of the following year".
   */
  readonly steps: readonly {
    readonly pattern: string;
    readonly sign: -2 | -1 | 0 | 1 | 2;
    /** Whether the unit itself is meant, "the next month", and not a time about then, "a month later"; with a month or a season the next such one. */
    readonly whole?: true;
    /** Where the pattern has no `UNIT`: otherwise days, or years for a month or a season. */
    readonly unit?: CalendarUnit;
    readonly deictic?: Deictic;
    /** Where it is a date only with what it counts from behind it: „dvi dienas prieš mūšį“. */
    readonly bound?: true;
    /** Where it leads from a day to a day, whatever its unit: "a year later to the day". */
    readonly exact?: true;
  }[];
  /** Rows of words before a day, or behind it, that mean the day before it: "the eve of", „išvakarėse“. */
  readonly eves?: {readonly before: readonly string[]; readonly behind: ReadonlySet<string>};
  /** How an act is named that a step counts from: "after his death", „po jo mirties“. */
  readonly acts?: {
    /** Words that say whose it is, or which. */
    readonly shown: ReadonlySet<string>;
    /** Words before a length by which something lasts so long: "for two days before the battle". */
    readonly lasting: ReadonlySet<string>;
    /**
     * Forms of nouns and adjectives beside a word that a step ends with: „po mūšio“, „prieš mūšį“, „mūšio išvakarėse“; undefined
     * where nouns have no cases, and clauses may stand there.
     */
    readonly objects?: ReadonlyMap<string, RegExp>;
  };
  /** Forms of nouns behind a step that make it their length: „po trijų mėnesių pertraukos“. */
  readonly lengthOf?: RegExp;
  /** What gives each of several so long, by the form of the unit behind it: „gavo `po` metus“. */
  readonly each?: {readonly words: RegExp; readonly units: RegExp};
  /** Words by which what was counted is compared: "two weeks earlier than they had reckoned". */
  readonly comparing?: ReadonlySet<string>;
  /** Times of day that come again and again: "on Sunday mornings". */
  readonly dayPartsOften?: ReadonlySet<string>;
  /** Last words of a step that are one only where the clause ends behind them: "two years on". */
  readonly openEnded?: ReadonlySet<string>;
}
