/** On which grounds a month with neither day nor year is a time. All words in lower case. */
interface MonthGrounds {
  /** Forms of months that stand alone for a time whatever is before them: "January", „sausį“; all others need a word that says so. */
  readonly lonelyMonths: ReadonlySet<string>;
  /** Months that are other words too, and without a year need their capital: "may", "march", "august". */
  readonly capitalMonths?: ReadonlySet<string>;
  /** Words in small letters before a surname: "August `von` Gneisenau". */
  readonly nameParticles?: ReadonlySet<string>;
  /** Words that open a clause, of which a bare year behind them may tell the time: „tad 1896 tebuvo“. */
  readonly clauseOpeners?: ReadonlySet<string>;
  /** Words for a part of a time that are verbs before another word than "of": "`beginning` in January 2011". */
  readonly verbsOfPart?: ReadonlySet<string>;
  readonly partWithin?: string;
  /** Forms that are other words too, but months in a clause behind another month: „įšalo lapkritį, o kovą plaukė“. */
  readonly pairedMonths?: ReadonlySet<string>;
  /** Other forms that are months behind a word that bounds them: „iki liepos“. */
  readonly boundMonths?: ReadonlySet<string>;
  /** Forms of months alone that may describe the noun behind them: „gegužės“. */
  readonly describingMonths?: ReadonlySet<string>;
}

/** On which grounds four figures are a year, and whether they name a thing rather than tell when. All words in lower case. */
interface YearGrounds {
  /** Verbs before so many years that have passed: „`sukako` 190 m.“ */
  readonly passed?: ReadonlySet<string>;
  /** What is more or less by so many years: „25 metais `vyresnis`“. */
  readonly comparatives?: RegExp;
  /** Forms of the word for years with which no number stands that takes the genitive, unless it is that of a year: „apie 610 `metus`“. */
  readonly agreeingYears?: ReadonlySet<string>;
  /** Words before an ordinal, and behind it, that make it a year of a life: „eidamas šešiasdešimtuosius“, „antruosius metus einantis“. */
  readonly ages?: {readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string>};
  /** Where a short word for years is one for a measure of length too, „m.“: what tells which of them it is. */
  readonly yearsOrLength?: {
    readonly word: string;
    /** Nouns before the number of a length: „`ilgis` 3400 m.“. */
    readonly before: RegExp;
    /** Verbs before one of less than four figures: „`siekia` 330 m.“. */
    readonly verbs: ReadonlySet<string>;
    /** Beginnings of words behind a length: „326 m. `aukščio`“. */
    readonly behind: RegExp;
  };
  /** Words before a bare year that make it one: `in`, `since`. */
  readonly yearCues: ReadonlySet<string>;
  /** Words that open what follows a year of three figures: "in 814 `at` Aachen". */
  readonly behindYears?: ReadonlySet<string>;
  /** Short words before the year of a life, without their full stop: `b`, `d`, „g“. */
  readonly lives?: ReadonlySet<string>;
  /** Nouns for a time of rule, behind which its years may stand in brackets: "his `reign` (768–814)". */
  readonly reigns?: ReadonlySet<string>;
  /** Words of an era beside a year: `ad`, `bc`. */
  readonly eras?: ReadonlySet<string>;
  /** Whether a year in figures may open a clause by itself: „1938 baigė gimnaziją“. */
  readonly yearsOpen?: true;
  /** Words before a year of what lasted then, and how it ends in the singular, of which there are not so many: „`per` 1709 bad`ą`“. */
  readonly during?: {readonly words: ReadonlySet<string>; readonly noun: RegExp};
  /** Nouns that are named after a day: „Vasario 16-osios gimnazija“. */
  readonly namesakes?: ReadonlySet<string>;
  /** Words behind a bare year that make it part of a name: `treaty`, `coup`. */
  readonly namedByYear: ReadonlySet<string>;
  /** Those of them that count or choose in their year: what a sentence tells of the 1897 `census` is of 1897. */
  readonly occasions?: ReadonlySet<string>;
  /**
   * Where a language has articles: words before a bare year that describes a noun in the singular, "`the` 1863 uprising", and plurals
   * that nobody counts by the thousand, "the 1941 `deportations`".
   */
  readonly describedByYears?: {
    readonly before: ReadonlySet<string>;
    readonly plurals: ReadonlySet<string>;
  };
  /** Where a language has none: nouns in the singular that bare figures right before them date, and cannot count: „1863 sukilimo vadas“. */
  readonly dated?: RegExp;
  /** Forms that tell what happened in a year, and name nothing by it: „1920 m. pasirašyta sutartis“. */
  readonly predicates?: RegExp;
  /** Word between a name and its year: `of` in "Concordat of 1925". */
  readonly nameYearWord?: string;
}

/** On which grounds a day without its month is one, and a feast or a season one of the story. All words in lower case. */
interface DayGrounds {
  /** Forms that an ordinal in the case of a day cannot number: „24-ąją `kalėjime`“. */
  readonly apartFromDay?: RegExp;
  /** Words before a day without its month: "by the 10th", or that keep a number from being one: „per 10 d.“. */
  readonly dayUnless?: ReadonlySet<string>;
  /** Months of other calendars: "the 18th `Brumaire`". */
  readonly otherMonths?: ReadonlySet<string>;
  /** Words before a day of the month behind which a name with a capital may follow it: "On the 29th Mackensen came". */
  readonly onDay?: ReadonlySet<string>;
  /** Words behind such a day by which something goes on from it: "from the 12th onward". */
  readonly onwards?: ReadonlySet<string>;
  /** Words for one day, in the singular, and the numbers that have it so when they count: „24 dieną“, but „21 dieną“. */
  readonly oneDay?: ReadonlySet<string>;
  readonly dayOfOne?: RegExp;
  /** Words of a sentence by which a feast without its year is that of every year: "at Easter they would …". */
  readonly habits?: RegExp;
}

/** On which grounds months, years and days that stand alone are dates. */
export interface GroundGrammar extends MonthGrounds, YearGrounds, DayGrounds {}
