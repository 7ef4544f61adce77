import type {Bound} from '../../engine/mention.js';

/** A date without its marks. Years before Christ are counted as in history: 1 BC is followed by AD 1. */
export interface CalendarDate {
  readonly year: number;
  readonly beforeChrist: boolean;
  /** Months 1 to 12, or 21 to 24: spring, summer, autumn, winter. */
  readonly month?: number;
  readonly day?: number;
  /** `decade`: the ten years from `year`; `century`: the hundred. */
  readonly span?: 'decade' | 'century';
}

/** Which part of a month, a year, a decade or a century an account means. */
export type DatePart = 'early' | 'mid' | 'late';

/** How a language writes dates. A date stands in one of the cases that the other words govern. */
export interface DateWords {
  readonly date: (date: CalendarDate, governed?: 'from' | 'until' | 'about') => string;
  /** A day of an unknown year. */
  readonly ofYear: (month: number, day: number | undefined) => string;
  /** Two dates with what they share said once: "30 October – 1 November 1939". */
  readonly interval: (from: CalendarDate, to: CalendarDate) => string;
  /** A date that bounds something; stands in the case that `from` and `until` govern. */
  readonly bounded: (date: string, bound: Bound) => string;
  readonly about: (date: string) => string;
  /** A part of a date, by itself or as `from` and `until` govern it: "early August 1916". */
  readonly partOf: (date: CalendarDate, part: DatePart, governed?: 'from') => string;
  /** By which words an account in the language says that it means such a part. */
  readonly parts: Readonly<Record<DatePart, RegExp>>;
  readonly uncertain: (date: string) => string;
}
