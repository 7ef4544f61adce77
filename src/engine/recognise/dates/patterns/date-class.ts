/**
 * What an element of a pattern of dates may stand for; a word or a sign stands for itself. `MONTH DAY ,? YEAR` reads "May 5,
 * 1920".
 */
export type DateClass =
  /** Four figures, or a year in words; of the second of two also its last figures: "1861–65". */
  | 'YEAR'
  /** A year of any length, where an era stands beside it: "44 BC". */
  | 'ANY_YEAR'
  /** A year of three figures, where nothing follows that it could count: "28 January 814". */
  | 'EARLY_YEAR'
  /** Any figures of so early a year, which need the account to tell of such years: "In `47` Scapula came". */
  | 'BARE_EARLY_YEAR'
  /** A year of two figures behind an apostrophe, or an ordinal that is one: "the winter of '44". */
  | 'SHORT_YEAR'
  /** The year that a winter runs into: "the winter of 1941–42". */
  | 'NEXT_YEAR'
  /** A month in any form; and one in the genitive, where cases tell: „balandžio“. */
  | 'MONTH'
  | 'MONTH_OF'
  /** A month in Roman figures: „1926 m. `IV` 4“. */
  | 'ROMAN_MONTH'
  /** A day of the month, in figures or as an ordinal. */
  | 'DAY'
  /** A day, and a month, of the Julian calendar, which the Gregorian one stands beside: "23 April (5 May)". */
  | 'JULIAN_DAY'
  | 'JULIAN_MONTH'
  | 'WEEKDAY'
  | 'SEASON'
  | 'FEAST'
  /** An early, middle or late part: "early May". */
  | 'PART'
  /** "the `first` half", "the `last` quarter", „`IV` ketvirtis“. */
  | 'HALF'
  | 'QUARTER'
  /** Which end of a longer time, or which week of a month: "the `last` days of May", "the `third` Sunday of May". */
  | 'EDGE'
  /** A decade by its own name, "the 1930s", "the thirties"; and by its ordinal in a century. */
  | 'DECADE'
  | 'NTH_DECADE'
  /** A century by its ordinal or in Roman figures; by a letter and that: "C15th"; and one about whose beginning a date is: "the turn of the 19th century". */
  | 'CENTURY'
  | 'SHORT_CENTURY'
  | 'TURN'
  /** A whole number, and a unit that it counts: "`two` `weeks` later". */
  | 'NUMBER'
  | 'UNIT'
  /** The pack's own words for a year, a day of the month, a century or a decade; the ending of a year that is an ordinal. */
  | '{year}'
  | '{day}'
  | '{century}'
  | '{decade}'
  | '{yearEnding}'
  /** Any dash. */
  | '-';
