import type {Range} from '../mention.js';
import type {Quantity, QuantityRelation} from './quantity.js';
import {allowed, grain, isCeiling, isLimit, meets} from './quantity.js';

/** What a measure is in the unit of its dimension, in which all measures of one dimension compare. */
export interface Measure {
  readonly dimension:
    'length' | 'area' | 'volume' | 'mass' | 'speed' | 'temperature' | 'power' | 'energy';
  /** Number of units in one of the measure. */
  readonly factor: number;
  /** What the measure has where that unit has 0; 0 where left out. */
  readonly zero?: number;
}

/** An amount of a measure in the unit of its dimension. */
export function inUnit(amount: number, {factor, zero = 0}: Measure): number {
  return (amount - zero) * factor;
}

/** An amount of one measure in another of the same dimension, to three digits, as one says it. */
export function converted(amount: number, from: Measure, to: Measure): number {
  return Number((inUnit(amount, from) / to.factor + (to.zero ?? 0)).toPrecision(3));
}

/** A statement allows so much of its last digit to either side: half, and all of it with "about"; a limit is one. */
function stated(quantity: Quantity, measure: Measure): Range {
  const {min, max} = allowed(quantity);
  const share = isLimit(quantity) ? 0 : quantity.qualifier === 'about' ? 1 : 0.5;
  return {
    min: inUnit(min - grain(min) * share, measure),
    max: inUnit(max + grain(max) * share, measure),
  };
}

/**
 * Relates two amounts in different measures of one dimension. Whoever converts rounds, so they are never the same; they are
 * one, rounded, where what the two statements allow meets.
 */
export function relateMeasures(
  a: Quantity,
  of: Measure,
  b: Quantity,
  other: Measure,
): QuantityRelation {
  if (!meets(stated(a, of), stated(b, other))) return 'different';
  const limits = [a, b].filter(isLimit);
  if (limits.length === 0) return 'rounded';
  return limits.length === 1 && isCeiling(limits[0]!) ? 'ceiling' : 'compatible';
}
