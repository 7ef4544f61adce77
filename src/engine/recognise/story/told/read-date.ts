import type {DayOrder} from '../../dates/date-reading.js';

/** A way to read a date. */
export interface ReadDate {
  readonly value: string;
  /** The words that told what is not written in it. */
  readonly resolvedFrom: string | undefined;
  /** How well it follows on the story: natural logarithm of a likelihood; undefined where nothing had to be guessed. */
  readonly fit: number | undefined;
  /** What it counts from, where that stands beside it: there the story is. */
  readonly base?: string;
  /** Of a date in figures alone. */
  readonly order?: DayOrder;
}
