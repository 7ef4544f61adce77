import type {Days} from './edtf.js';

/** The part of a month, a year, a decade or a century that a date names. */
export type DatePart = 'early' | 'mid' | 'late';

/** Where each part begins and ends at the widest, as shares of the whole: the 13th may be early in its month, or in the middle of it. */
const SHARES: Readonly<Record<DatePart, readonly [from: number, to: number]>> = {
  early: [0, 0.5],
  mid: [0.25, 0.75],
  late: [0.5, 1],
};

/** The days of a part of a time. */
export function daysOfPart({first, last}: Days, part: DatePart): Days {
  const length = last - first + 1;
  const [from, to] = SHARES[part];
  return {first: first + Math.ceil(length * from), last: first + Math.floor(length * to) - 1};
}
