import type {DurationUnit} from './unit.js';

/** A number of units of time, and the index behind its last token. */
export interface Length {
  readonly value: number;
  readonly unit: DurationUnit;
  readonly end: number;
  readonly about?: true;
}

/** The last length that was told, as far as a number behind it may be of the same unit. */
export interface ToldLength {
  readonly unit: DurationUnit;
  readonly value: number;
  /** The word before it. */
  readonly before: string;
  /** Indices of its first token and behind its last. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}
