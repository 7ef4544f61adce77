import type {DatePart} from '../../../values/date-part.js';
import type {CalendarUnit, DateFields} from '../date-reading.js';

/** The words of a calendar in every form, which the classes of patterns read. All in lower case. */
export interface CalendarGrammar {
  readonly months: ReadonlyMap<string, number>;
  /** Forms of them by which something is of a month, where cases tell: „balandžio“. */
  readonly monthsOf?: ReadonlySet<string>;
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Short forms without their full stop, in lower case, which are other words too: `sat`. */
  readonly shortWeekdays?: ReadonlyMap<string, number>;
  /** Forms in the genitive of days of the week, and of what a date ends with: „sekmadienio“, „16 dienos“. */
  readonly genitives?: RegExp;
  readonly seasons: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, DatePart>;
  /**
   * Feasts, as rows of words in lower case, with their month and day or with `easter`; of two that begin alike the longer
   * first.
   */
  readonly feasts: readonly (readonly [string, DateFields])[];
  /** Words for the last half or quarter. */
  readonly last: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, CalendarUnit>;
  /** Forms of units, and of words for a decade, that stand for one of them: "the last day of May". */
  readonly oneUnit?: ReadonlySet<string>;
  /** Names of decades, with their figure: `thirties`, in "the thirties", "the nineteen-thirties". */
  readonly decadeNames?: ReadonlyMap<string, number>;
  /** What the figures of a decade end in: `s`, in "the 1930s". */
  readonly decadeEnding?: string;
  /** Words that mean "year" beside its number. */
  readonly yearWords: ReadonlySet<string>;
  /** A word that describes one of a school: „1919 – 20 `mokslo` metais“. */
  readonly schoolYear?: string;
  /** What a year in figures takes behind a hyphen to be an ordinal, which then needs no word for "year": „1794-ųjų“. */
  readonly yearEndings?: ReadonlySet<string>;
  /** Words that mean "day of the month" behind its number. */
  readonly dayWords: ReadonlySet<string>;
  readonly centuryWords: ReadonlySet<string>;
  /** Those of them by which figures before them are an ordinal, with the full stop of an abbreviation: „16 a.“. */
  readonly centurySigns?: ReadonlySet<string>;
  /** A letter right before the number of a century, where a language shortens it so: "the `C`15th tower". */
  readonly centuryLetter?: string;
  readonly decadeWords: ReadonlySet<string>;
  /** Forms of ordinals that agree with no day: „gruodį pirmasis aukštas“. */
  readonly otherOrdinals?: RegExp;
  /** Times of day that may stand behind a day of the month: „22-osios popietę“. */
  readonly dayParts?: ReadonlySet<string>;
}
