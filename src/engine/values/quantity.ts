import type {Qualifier, Range} from '../mention.js';

/** An amount as an account states it. */
export interface Quantity extends Range {
  readonly qualifier: Qualifier;
  /** Whether it is written as a word, and not in figures. */
  readonly inWords?: boolean;
}

/** How two amounts of one thing stand to each other. */
export type QuantityRelation =
  /** One number, said in the same or other words. */
  | 'same'
  /** The coarser of the two is the other, rounded: "20 thousand" and 19,800, "about 500" and 480. */
  | 'rounded'
  /** Ranges or limits that meet. */
  | 'compatible'
  /** A limit from above, and an amount below it. */
  | 'ceiling'
  | 'different';

/** The largest share by which a rounded number may miss. */
const ROUNDING = 0.05;
/** The largest share by which what is rounded to fives may miss: 8,500 may be 8,411. */
const ROUNDING_TO_FIVES = 0.0125;
/** The largest share by which two numbers that are told as exactly may miss each other where one is told as "about". */
const ALIKE_ROUNDING = 0.03;
/** Below this, a whole number is not rounded without a word that says so. */
const LEAST_ROUNDED = 100;

/**
 * Relates two amounts of the same thing. Each statement is read as the interval that it allows: a round number allows what
 * rounds to it (half a unit of its last non-zero digit, or of five of it, Krifka 2007, and no more than a twentieth of it) if
 * the other is more exact, "about" twice as much, but no more than rounds to it or a twentieth, limits everything on one side. Who tells
 * of about 1,300 does not mean 1,200, which he could have told as well.
 */
export function relateQuantities(a: Quantity, b: Quantity): QuantityRelation {
  if (a.min === b.min && a.max === b.max) return 'same';
  const [first, second] = [isLimit(a), isLimit(b)];
  if (first !== second) {
    const [limit, amount] = first ? [a, b] : [b, a];
    if (!meets(allowed(limit), amount)) return 'different';
    return isCeiling(limit) ? 'ceiling' : 'compatible';
  }
  // Who knows of no more than 7,000 does not hold that there may have been 9,000.
  if (isCeiling(a) && isCeiling(b))
    return relateQuantities({...a, qualifier: 'exact'}, {...b, qualifier: 'exact'});
  if (first && second) return meets(allowed(a), allowed(b)) ? 'compatible' : 'different';
  if (a.min !== a.max || b.min !== b.max) return meets(a, b) ? 'compatible' : 'different';
  const [coarse, fine] = grain(a.min) >= grain(b.min) ? [a, b] : [b, a];
  const about = coarse.qualifier === 'about' || fine.qualifier === 'about';
  const apart = Math.abs(coarse.min - fine.min);
  if (grain(coarse.min) === grain(fine.min))
    return about && apart <= coarse.min * alikeRounding(a, b) ? 'rounded' : 'different';
  // Small numbers are counted, and fractions measured: 50 banners are not 51, but 90.5 % may be 90.47 %. A ten in words may
  // be round where the other has figures: "fifty places", 48.
  const isRoundWord = coarse.inWords === true && fine.inWords !== true && grain(coarse.min) > 1;
  const isCounted = coarse.min < LEAST_ROUNDED && Number.isInteger(fine.min);
  if (!about && isCounted && !isRoundWord) return 'different';
  if (isOfFives(coarse.min) && apart <= coarse.min * ROUNDING_TO_FIVES) return 'rounded';
  const [half, share] = [grain(coarse.min) / 2, coarse.min * ROUNDING];
  const slack = Math.min(half, share);
  return apart <= (about ? Math.min(2 * slack, Math.max(half, share)) : slack)
    ? 'rounded'
    : 'different';
}

/** The share by which two numbers that are told as exactly may miss each other: more where one is said in words, which are rounder. */
function alikeRounding(a: Quantity, b: Quantity): number {
  return a.inWords === b.inWords ? ALIKE_ROUNDING : ROUNDING;
}

/** Whether the last digit of a number that is not zero is a five, which numbers are rounded to as they are to tens. */
function isOfFives(n: number): boolean {
  return Number.isInteger(n) && Math.round(n / grain(n)) % 10 === 5;
}

/** Whether what is stated is bounded on one side only. */
export function isLimit({
  qualifier = 'exact',
}: {
  readonly qualifier?: Qualifier | undefined;
}): boolean {
  return qualifier !== 'exact' && qualifier !== 'about';
}

/** Whether what is stated is the most that it may be. */
export function isCeiling({qualifier}: {readonly qualifier: Qualifier}): boolean {
  return qualifier === 'at-most' || qualifier === 'under';
}

/**
 * Maximum ratio of an amount to the limit that "over" sets: whoever knows of more says a higher one (Cummins, Sauerland and
 * Solt 2012). Of 38 annotated amounts that agree with such a limit none is further from it.
 */
const MOST_OVER = 1.4;
/** Maximum ratio to the limit that "at least" sets, by which thousands are told, too: two thousand and fewer than ten. */
const MOST_AT_LEAST = 4.99;

/** What a statement allows, as it bounds it. */
export function allowed({min, max, qualifier}: Quantity): Range {
  switch (qualifier) {
    case 'at-least':
      return {min, max: max * MOST_AT_LEAST};
    case 'over':
      return {min, max: max * MOST_OVER};
    case 'at-most':
    case 'under':
      return {min: -Infinity, max};
    default:
      return {min, max};
  }
}

/** Whether two ranges have an amount in common. */
export function meets(a: Range, b: Range): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** The unit of the last digit that is not zero: 20,000 → 10,000; 18,786 → 1; 90.47 → 0.01. */
export function grain(n: number): number {
  if (n === 0 || !Number.isFinite(n)) return 0;
  if (!Number.isInteger(n)) return 10 ** -(/\.(\d+)$/.exec(String(n))?.[1]?.length ?? 0);
  let unit = 1;
  while (n % (unit * 10) === 0) unit *= 10;
  return unit;
}
