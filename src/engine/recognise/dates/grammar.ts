import type {DatePart} from '../../values/date-part.js';
import type {CalendarUnit, DateFields, Deictic} from './date-reading.js';

/** How a language ties two dates into a stretch of time: "from … to …", „nuo … iki …“. */
export interface DateRange {
  /** The word that stands before the first; undefined where none need. */
  readonly before?: string;
  readonly between: ReadonlySet<string>;
}

/**
 * The dates of a language: classes of words, and patterns over them.
 *
 * A pattern is a row of elements parted by spaces, in the order in which they stand. An element is
 * - a class, in capitals (`DateClass` in `patterns/date-class.ts` lists them): `DAY of MONTH ,? YEAR`;
 * - a class with the end of a range that it is of, 1 or 2: `DAY1 - DAY2 MONTH`; without a figure it is of both ends;
 * - the pack's own words for something, in braces: `YEAR {year}`;
 * - a word or a sign as it stands, in lower case.
 *
 * `?` behind an element makes it optional. `<word` at the beginning asks for a word before the date, which is no part of it, and
 * `<!word` for any other: `<between YEAR1 and YEAR2`. The longest pattern that fits wins, and of two as long the one before.
 */
export interface DateGrammar {
  readonly months: ReadonlyMap<string, number>;
  /** Forms of them by which something is of a month, where cases tell: „balandžio“. */
  readonly monthsOf?: ReadonlySet<string>;
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Short forms without their full stop, in lower case, which are other words too: `sat`. */
  readonly shortWeekdays?: ReadonlyMap<string, number>;
  /** Forms of days of the week that name them, and tell no time: „sekmadienis“. */
  readonly namedWeekdays?: RegExp;
  /** Forms in the genitive of days of the week, and of what a date ends with: „sekmadienio“, „16 dienos“. */
  readonly genitives?: RegExp;
  readonly seasons: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, DatePart>;
  /**
   * Feasts, as rows of words in lower case, with their month and day or with `easter`; of two that begin alike the longer
   * first.
   */
  readonly feasts: readonly (readonly [string, DateFields])[];
  /** Words that begin a clause about what stands before them: `which`, `where`, „kurį“. */
  readonly relatives?: RegExp;
  /** Participles that may begin such a clause without one: "built by", „pastatytas“, „gimęs“. */
  readonly participles?: RegExp;
  /** The word between a participle and who did it: `by`; and words before the participle that make it what is told: "was burned by". */
  readonly doneBy?: {readonly word: string; readonly notBehind: RegExp};
  /** Words before a feast that say no more than "on": „per Kalėdas“. */
  readonly feastCues?: ReadonlySet<string>;
  /** Words for the last half or quarter. */
  readonly last: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, CalendarUnit>;
  /** Forms of units, and of words for a decade, that stand for one of them: "the last day of May". */
  readonly oneUnit?: ReadonlySet<string>;
  /** Names of decades, with their figure: `thirties`, in "the thirties", "the nineteen-thirties". */
  readonly decadeNames?: ReadonlyMap<string, number>;
  /** Words that mean "year" beside its number. */
  readonly yearWords: ReadonlySet<string>;
  /** What a year in figures takes behind a hyphen to be an ordinal, which then needs no word for "year": „1794-ųjų“. */
  readonly yearEndings?: ReadonlySet<string>;
  /** Words that mean "day of the month" behind its number. */
  readonly dayWords: ReadonlySet<string>;
  readonly centuryWords: ReadonlySet<string>;
  readonly decadeWords: ReadonlySet<string>;
  readonly patterns: readonly string[];
  /** What ties two dates that are whole by themselves into a stretch, besides a dash. */
  readonly ranges: readonly DateRange[];
  /** Articles that may stand between a word and the date that it is said of. */
  readonly articles?: ReadonlySet<string>;
  /** What stands behind a day that is told by the Julian calendar, as rows of words and signs: `( o . s . )`. */
  readonly oldStyle?: readonly string[];
  /** Patterns whose years count back from Christ. */
  readonly beforeChrist: readonly string[];
  /**
   * Patterns that count from the date before: with the direction, and the count where the pattern has no `NUMBER`. One with a
   * month or a season counts years: "3 May of the following year".
   */
  readonly steps: readonly {
    readonly pattern: string;
    readonly sign: -2 | -1 | 0 | 1 | 2;
    /** "the next month" is the month itself, "a month later" about then; with a month or a season the next such one. */
    readonly whole?: true;
    /** Where the pattern has no `UNIT`: otherwise days, or years for a month or a season. */
    readonly unit?: CalendarUnit;
    readonly deictic?: Deictic;
    /** Where it is a date only with what it counts from behind it: „dvi dienas prieš mūšį“. */
    readonly bound?: true;
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
  /** Words before an ordinal, and behind it, that make it a year of a life: „eidamas šešiasdešimtuosius“, „antruosius metus einantis“. */
  readonly ages?: {readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string>};
  /** Words before a day without its month: "by the 10th", or that keep a number from being one: „per 10 d.“. */
  readonly dayUnless?: ReadonlySet<string>;
  /** Beginnings of words behind „326 m.“ that make it a length. */
  readonly lengths?: RegExp;
  /** Months that stand alone only with a capital or in these forms ("May", "march"). */
  readonly lonelyMonths: ReadonlySet<string>;
  /** Months that are other words too, and without a year need their capital: "may", "march". */
  readonly capitalMonths?: ReadonlySet<string>;
  /** Words that open a clause, of which a bare year behind them may tell the time: „tad 1896 tebuvo“. */
  readonly clauseOpeners?: ReadonlySet<string>;
  /** Forms that are other words too, but months in a clause behind another month: „įšalo lapkritį, o kovą plaukė“. */
  readonly pairedMonths?: ReadonlySet<string>;
  /** Other forms that are months behind a word that bounds them: „iki liepos“. */
  readonly boundMonths?: ReadonlySet<string>;
  /** Forms of ordinals that agree with no day: „gruodį pirmasis aukštas“. */
  readonly otherOrdinals?: RegExp;
  /** Times of day that may stand behind a day of the month: „22-osios popietę“. */
  readonly dayParts?: ReadonlySet<string>;
  /** Forms of months alone that may describe the noun behind them: „gegužės“. */
  readonly describingMonths?: ReadonlySet<string>;
  /** Words before a bare year that make it one: `in`, `since`. */
  readonly yearCues: ReadonlySet<string>;
  /** Short words before the year of a life, without their full stop: `b`, `d`, „g“. */
  readonly lives?: ReadonlySet<string>;
  /** Whether a year in figures may open a clause by itself: „1938 baigė gimnaziją“. */
  readonly yearsOpen?: true;
  /** Nouns that are named after a day: „Vasario 16-osios gimnazija“. */
  readonly namesakes?: ReadonlySet<string>;
  /** Words behind a bare year that make it part of a name: `treaty`, `coup`. */
  readonly namedByYear: ReadonlySet<string>;
  /** Forms that tell what happened in a year, and name nothing by it: „1920 m. pasirašyta sutartis“. */
  readonly predicates?: RegExp;
  /** How one tells what was before the story: "had been sent", „buvo išsiuntęs“, „dar gruodžio 5 d.“ */
  readonly pluperfect?: {
    readonly auxiliaries: ReadonlySet<string>;
    readonly participles: RegExp;
    /** Words right before a date that say the same. */
    readonly asEarlyAs?: ReadonlySet<string>;
    /** Whether the two may stand apart, and behind the date. */
    readonly isAround: boolean;
  };
  /** Word between a name and its year: `of` in "Concordat of 1925". */
  readonly nameYearWord?: string;
  /** How a word before a date bounds it. */
  readonly bounds: ReadonlyMap<string, 'from' | 'until' | 'by' | 'before' | 'after'>;
  /** Words before a date that make it approximate. */
  readonly approximate: ReadonlySet<string>;
  /** Words by which what was counted is compared: "two weeks earlier than they had reckoned". */
  readonly comparing?: ReadonlySet<string>;
  /** Words before a day of the month behind which a name with a capital may follow it: "On the 29th Mackensen came". */
  readonly onDay?: ReadonlySet<string>;
  /** Times of day that come again and again: "on Sunday mornings". */
  readonly dayPartsOften?: ReadonlySet<string>;
  /** Last words of a step that are one only where the clause ends behind them: "two years on". */
  readonly openEnded?: ReadonlySet<string>;
  /** Words behind such a day by which something goes on from it: "from the 12th onward". */
  readonly onwards?: ReadonlySet<string>;
  /** "Day" in the singular, and the numbers that have it so when they count: „24 dieną“, but „21 dieną“. */
  readonly oneDay?: ReadonlySet<string>;
  readonly dayOfOne?: RegExp;
  /** Words that may stand between days of one month, besides "and": "the 2nd and again the 5th". */
  readonly listFillers?: ReadonlySet<string>;
  /** Words of a sentence by which a feast without its year is that of every year: "at Easter they would …". */
  readonly habits?: RegExp;
  /** Words of a sentence by which it tells of what is to come: "will", „vyks“. */
  readonly toCome?: RegExp;
  /** Words before a date that make it uncertain: "possibly on 8 January". */
  readonly uncertain: ReadonlySet<string>;
}
