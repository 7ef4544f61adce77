import type {HeldKeys} from './key-index.js';
import {indexOf} from './key-index.js';
import type {Unit} from '../keys/units.js';

/** What two accounts are around each pair of their units. */
export interface Surroundings {
  /** Units of either account. */
  readonly sizes: readonly [left: number, right: number];
  /** What their units hold. */
  readonly index: Readonly<Record<'left' | 'right', HeldKeys>>;
}

/** Reads both accounts once, for the candidates and for what is said of each of them. Linear in what they hold. */
export function surroundingsOf(a: readonly Unit[], b: readonly Unit[]): Surroundings {
  return {sizes: [a.length, b.length], index: indexOf(a, b)};
}
