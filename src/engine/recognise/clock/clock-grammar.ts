/** How a language tells the time of day. All words in lower case. */
export interface ClockGrammar {
  /** Words behind a number that make it an hour: `p.m.`, `o'clock`. */
  readonly hourBehind: ReadonlySet<string>;
  /** Words before hours and minutes with a point between: "at 10.41". */
  readonly cues: ReadonlySet<string>;
  /** Words behind a number that make it an hour: "in the morning". */
  readonly partsOfDay: ReadonlySet<string>;
  /** Words before an hour whose part of the day is told, and what stands between it and that: "in the", "that". */
  readonly hourBefore: ReadonlySet<string>;
  readonly partOfDayBehind?: ReadonlySet<string>;
  /** Prepositions between which and a verb a numeral in the genitive is an hour: „po devynių ėmė šaudyti“. */
  readonly hourAfter?: ReadonlySet<string>;
  /** Words before an hour that stands alone: "soon after four". */
  readonly hourAlone?: ReadonlySet<string>;
  /** Hours in the form that minutes stand behind: „ketvirtą penkiolika“. */
  readonly hourOrdinals?: ReadonlySet<string>;
  /** Words between minutes and the hour: "twenty to twelve"; and before both: „be dešimt dvi“. */
  readonly minutesBetween: ReadonlySet<string>;
  readonly minutesBefore: ReadonlySet<string>;
  /** Forms of an hour behind its minutes, which together look like one number: „be dvidešimt aštuonios“. */
  readonly hourForm?: RegExp;
  /** Words between a half or a quarter and the hour, where there are more: "a quarter before five". */
  readonly quarterBetween?: ReadonlySet<string>;
  /** Words for a half before the hour that it lacks: „pusę aštuonių“. */
  readonly halves: ReadonlySet<string>;
  /** Words behind a number, by which a ship's watch tells the time: "at four bells". */
  readonly bells?: ReadonlySet<string>;
  /** Forms of units of time that make an hour of a number up to 24, „12 val.“, unless one of some words goes before. */
  readonly units: ReadonlySet<string>;
  readonly unitsUnless: ReadonlySet<string>;
  /** Those that a number ending in one, which takes the singular, makes a length of all the same: „21 valandos“. */
  readonly unitsOfOne?: ReadonlySet<string>;
  /** The words directly before hours, by which something is open from one to the other: "opening hours:", „dirba nuo“. */
  readonly openingHours?: RegExp;
}
