import type {Key} from './correspondences.js';

/**
 * What is known of two sentences by themselves: how much they share and what share that is of all they hold, how far
 * apart they are in time, and how much of each kind they share. From `day` on they are square roots, as the logarithm is of
 * the first: twice as much is not twice as telling.
 */
export const OWN_ASPECTS = [
  'shared',
  'alike',
  'contained',
  'sameTime',
  'daysApart',
  'weeksApart',
  'monthsApart',
  'yearsApart',
  'day',
  'number',
  'person',
  'place',
  'realm',
  'event',
  'theme',
  'meaning',
  'year',
  'sound',
] as const;

/** What is known of them among all pairs: how far they stand from the same part of both accounts, what is more alike. */
export const OTHER_ASPECTS = ['offPlace', 'rank', 'margin', 'company'] as const;

/** What is known of them once every pair has been looked at by itself. */
export const LATER_ASPECTS = [
  'first',
  'rivals',
  'company',
  'stretch',
  'beside',
  'onWay',
  'unclaimed',
  'around',
  'alike',
  'contained',
] as const;

/** The same once more, by what the second look thinks of every pair, beside what was known of it at that look. */
export const LAST_ASPECTS = [
  'second',
  'rivalsThen',
  'companyThen',
  'stretchThen',
  'besideThen',
  'onWayThen',
  'unclaimedThen',
  'aroundThen',
  ...LATER_ASPECTS,
] as const;

/**
 * What is known of a pair at last, by what else the two accounts share: how probable it was, how much both name, what of it is
 * hardly told of two stories; the same of all others, and of those beside it; the persons and treaties that both accounts name;
 * whether they tell of other years; and how long the shorter account is.
 */
export const OVERLAP_ASPECTS = [
  'last',
  'named',
  'telling',
  'others',
  'othersTelling',
  'names',
  'near',
  'yearsApart',
  'length',
] as const;

type OwnAspect = (typeof OWN_ASPECTS)[number];

const KINDS: Readonly<Partial<Record<Key['kind'], OwnAspect>>> = {
  date: 'day',
  value: 'number',
  quantity: 'number',
  size: 'number',
  said: 'number',
  person: 'person',
  place: 'place',
  realm: 'realm',
  event: 'event',
  theme: 'theme',
  meaning: 'meaning',
  year: 'year',
  sound: 'sound',
};

/** Index of the aspect that a kind of key is of. */
export function aspectOfKind(kind: Key['kind']): number | undefined {
  const aspect = KINDS[kind];
  return aspect && OWN_ASPECTS.indexOf(aspect);
}

/** Up to so many days lie between sentences that are by so many aspects further than `sameTime`. */
const GAPS = [0, 3, 31, 366, Infinity];
const SAME_TIME = OWN_ASPECTS.indexOf('sameTime');
const FIRST_KIND = OWN_ASPECTS.indexOf('day');

/**
 * The own aspects of two sentences.
 *
 * @param byKind How much they share of each kind, before it is scaled, at the index of its aspect; is filled in.
 * @param gap Days between their times, if both have one.
 */
export function ownAspects(
  byKind: number[],
  {shared, alike, contained, scale}: Record<'shared' | 'alike' | 'contained' | 'scale', number>,
  gap: number | undefined,
): number[] {
  for (let at = FIRST_KIND; at < byKind.length; at += 1)
    byKind[at] = Math.sqrt(byKind[at]! * scale);
  byKind[0] = Math.log1p(shared);
  byKind[1] = alike;
  byKind[2] = contained;
  if (gap !== undefined) byKind[SAME_TIME + stepOf(gap, GAPS)] = 1;
  return byKind;
}

/** Index of the first of rising bounds that a value does not exceed, the last of which is infinite. */
export function stepOf(value: number, bounds: readonly number[]): number {
  let step = 0;
  while (bounds[step]! < value) step += 1;
  return step;
}
