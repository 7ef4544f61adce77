import type {MentionValue, Qualifier} from '../../../mention.js';

/** A range of amounts, or one. */
export interface Amount {
  readonly value: MentionValue;
  readonly end: number;
  readonly qualifier?: Qualifier;
  readonly start: number;
  /** Whether it is one or less, as pronouns and articles are. */
  readonly small: boolean;
  /** Whether a multiplier, a grouping sign or a word shows that it is no year, page or label. */
  readonly grouped: boolean;
}

/** The number that an amount decides its noun's case by: the last one said. */
export function lastValue({value}: Pick<Amount, 'value'>): number {
  return typeof value === 'object' ? value.max : Number(value);
}
