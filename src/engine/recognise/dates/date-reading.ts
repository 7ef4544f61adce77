import type {DatePart} from '../../values/date-part.js';

export type CalendarUnit = 'day' | 'week' | 'fortnight' | 'month' | 'half-year' | 'year';

/** A date as written: what is absent was not written. */
export interface DateFields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 21 spring to 24 winter, as in EDTF. */
  readonly season?: number;
  /** First three digits of the years of a decade. */
  readonly decade?: number;
  /** First two digits of the years of a century. */
  readonly century?: number;
  /** The year about which one century turned into the next. */
  readonly turn?: number;
  /** The first or the second half of a year or a century. */
  readonly half?: 1 | 2;
  /** 1 to 4, of a year. */
  readonly quarter?: number;
  readonly part?: DatePart;
  /** The first to the fifth such day of the week in its month, or the last; 1 Monday to 7 Sunday. */
  readonly nth?: {readonly count: number | 'last'; readonly weekday: number};
  /** Days from Easter Sunday of its year to a feast that moves with it. */
  readonly easter?: number;
  /** The last two figures of its year, where no more is written: "in '61". */
  readonly shortYear?: number;
}

/** A step from the date before: so many units on, or the whole unit that comes next. */
export interface DateStep {
  readonly unit: CalendarUnit;
  readonly count: number;
  readonly whole?: true;
  /** To the first such day of the week behind, or before where it counts back, 1 Monday to 7 Sunday, as in ISO 8601. */
  readonly weekday?: number;
  readonly deictic?: Deictic;
  /** It is a date only with what it counts from. */
  readonly bound?: true;
  /** It leads from a day to a day. */
  readonly exact?: true;
}

/**
 * How surely a step counts from the date of what is written, and not from what was told last: `surely` for what only
 * such a text says, and which else is a date without its year ("January last", "the 3rd inst."); `loosely` for what
 * people say of their own days as well ("yesterday"), which is no date where nothing dates the text; `perhaps` for what
 * tellers say of either („praėjusių metų“). What counts `recently` does so from what was told, but not beyond the date of
 * what is written: "on Saturday".
 */
export type Deictic = 'surely' | 'loosely' | 'perhaps' | 'recently';

/** Which of the first two figures of a date is the day. */
export type DayOrder = 'day-first' | 'month-first';

/** What a pattern found: one date, two that bound a range, or a step from the date before. */
export interface DateReading {
  /** Index behind the last token. */
  readonly end: number;
  readonly from: DateFields;
  readonly to?: DateFields;
  readonly step?: DateStep;
  /** A winter that is said to run into the next year. */
  readonly intoNext?: true;
  /** It is the day before that is meant. */
  readonly eve?: true;
  /** What a step counts from, where it names that itself: "two days before Christmas 1787", "a week after the refusal". */
  readonly base?: DateReading;
  readonly act?: NamedAct;
  /** Day and month may be the other way round: `10/11/1939`. */
  readonly ambiguous?: true;
  /** It is a month and a day in two figures each, which only a text that writes its days so has: „06 11“. */
  readonly spaced?: true;
  /** It is all in figures, two of which are for the year: `7/4/17`; and in which order. */
  readonly short?: DayOrder | 'either';
  /** The same with day and month the other way round, where the story has to tell which is meant. */
  readonly other?: DateFields;
  /** The day as it was written, where that is of the Julian calendar. */
  readonly julian?: DateFields;
}

/** Whether a date says its year, and nothing else. */
export function isYearAlone(fields: DateFields): boolean {
  return fields.year !== undefined && Object.keys(fields).length === 1;
}

/** The words that name an act, and those of what it is the act of: "the fall of the city". */
export interface NamedAct {
  readonly words: readonly string[];
  readonly of: readonly string[];
}
