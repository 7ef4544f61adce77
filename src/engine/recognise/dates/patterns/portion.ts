import {dayNumber} from '../../../values/edtf.js';
import type {Captured, Fields} from './class.js';

/** The two dates that a portion lies between, or the one that it is. */
export interface Portion {
  readonly from: Fields;
  readonly to?: Fields;
}

/** Days of what a month is counted in. */
const DAYS: Readonly<Record<string, number>> = {day: 1, week: 7, fortnight: 14};

/**
 * A number of units at one end of a longer time: "the first ten days of May", "the last three months of 1919", "the first two
 * decades of the 19th century"; undefined where it has fewer.
 *
 * @param of What the portion is of.
 */
export function portionOf(
  of: Fields,
  {edge, count = 1, unit}: Captured['step'],
): Portion | undefined {
  if (edge === 'middle') return undefined;
  const {year, month, century} = of;
  const isFirst = edge === 'first';
  if (month !== undefined) {
    const size = DAYS[unit ?? ''];
    const last = lengthOfMonth(month, year);
    if (size === undefined || size * count > last) return undefined;
    const days = isFirst ? [1, size * count] : [last - size * count + 1, last];
    return between({...of, day: days[0]!}, {...of, day: days[1]!}, size * count === 1);
  }
  if (year !== undefined) {
    if (unit === 'day')
      return portionOf({...of, month: isFirst ? 1 : 12}, {edge: edge!, count, unit});
    if (unit !== 'month' || count > 12) return undefined;
    const months = isFirst ? [1, count] : [13 - count, 12];
    return between({...of, month: months[0]!}, {...of, month: months[1]!}, count === 1);
  }
  if (century === undefined || unit !== 'decade' || count > 9) return undefined;
  const years = isFirst ? [0, count * 10 - 1] : [100 - count * 10, 99];
  return count === 1
    ? {from: {decade: century * 10 + (isFirst ? 0 : 9)}}
    : {from: {year: century * 100 + years[0]!}, to: {year: century * 100 + years[1]!}};
}

function between(from: Fields, to: Fields, isOne: boolean): Portion {
  return isOne ? {from} : {from, to};
}

/** Days of a month; of a year that is not told, of a common one. */
function lengthOfMonth(month: number, year = 2001): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The beginning, the middle or the end of a time. */
export function edgeOf(of: Fields, edge: 'first' | 'middle' | 'last'): Fields {
  return {...of, part: ({first: 'early', middle: 'mid', last: 'late'} as const)[edge]};
}

/** A half or a third of a month as the part of it that it is. */
export function partOfMonth({half, quarter: third = 0, ...month}: Fields): Fields {
  const at = half === undefined ? third - 1 : (half - 1) * 2;
  return {...month, part: (['early', 'mid', 'late'] as const)[at]!};
}
