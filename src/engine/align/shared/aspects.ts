import type {Key} from '../keys/correspondences.js';

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

/** What is known of a pair at last, by what else the two accounts share. */
export const OVERLAP_ASPECTS = [
  /** How probable it was, as the logarithm of its odds. */
  'last',
  /** Weight of the names that both have. */
  'named',
  /** How much of that is hardly told of two stories. */
  'telling',
  /** How much speaks for all other pairs that are more probable than not, and how many of them tell so. */
  'others',
  'othersTelling',
  /** How many persons and treaties both accounts name. */
  'names',
  /** How probable the other pairs are that stand beside it in both. */
  'near',
  /** Whether they tell of other years. */
  'yearsApart',
  /** How many units the shorter account has, as a logarithm. */
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
const [SHARED, ALIKE, CONTAINED, SAME_TIME] = (
  ['shared', 'alike', 'contained', 'sameTime'] as const
).map((aspect) => OWN_ASPECTS.indexOf(aspect)) as [number, number, number, number];
const FIRST_KIND = OWN_ASPECTS.indexOf('day');

/**
 * The own aspects of two sentences.
 *
 * @param byKind How much they share of each kind, before it is scaled, at the index of its aspect; is filled in.
 * @param gap Days between their times, if both have one.
 */
export function ownAspects(
  byKind: Float64Array,
  {shared, alike, contained, scale}: Record<'shared' | 'alike' | 'contained' | 'scale', number>,
  gap: number | undefined,
): Float64Array {
  for (let at = FIRST_KIND; at < byKind.length; at += 1)
    byKind[at] = Math.sqrt(byKind[at]! * scale);
  byKind[SHARED] = Math.log1p(shared);
  byKind[ALIKE] = alike;
  byKind[CONTAINED] = contained;
  if (gap !== undefined) byKind[SAME_TIME + stepOf(gap, GAPS)] = 1;
  return byKind;
}

/** Index of the first of rising bounds that a value does not exceed, the last of which is infinite. */
export function stepOf(value: number, bounds: readonly number[]): number {
  let step = 0;
  while (bounds[step]! < value) step += 1;
  return step;
}
