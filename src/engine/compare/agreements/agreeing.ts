import type {Claim} from '../../claim.js';
import {flag, inOrder, listedIn, logOdds, probabilityOf} from '../../logistic.js';
import {partsOf} from '../../values/edtf.js';
import {nameOthers, shareAWord} from '../grounds/alikeness.js';
import {areComparable, mayBeOne} from '../relations/comparable.js';
import {AGREEING} from './fitted-agreeing.js';
import type {Ground} from '../grounds/ground.js';
import {LINK} from '../grounds/grounds.js';
import type {Alike} from './likeness.js';
import {informative} from './likeness.js';
import type {Stand} from '../grounds/stand.js';
import {unlikePlaces} from '../grounds/stand.js';

/** What is known of two claims whose values agree. */
export const AGREEING_ASPECTS = [
  /** How probable the link of their sentences is, 0 to 1. */
  'link',
  /** Whether these only stand beside linked ones. */
  'beside',
  /** Whether their clauses share a word. */
  'word',
  /** Whether each names somebody else. */
  'others',
  /** What they share beside the link, as a sum of weights. */
  'shared',
  /** Whether each is the only one of its kind in its sentence. */
  'only',
  /** Weight of grounds that the two numbers bring by being equal (`informative`). */
  'informative',
  /** Whether what is counted is not said to be comparable. */
  'unlike',
  /** Whether what is counted cannot be one thing. */
  'other',
  /** How many steps of precision part a date from one that holds it: a day from its month, 1. */
  'within',
  /** Whether the values only meet. */
  'overlapping',
  /** Whether the one is the other, rounded. */
  'rounded',
  'date',
  'duration',
  /** Whether either is counted from another date. */
  'reckoned',
  /** How unlike the place of each is among those of its kind in its sentence. */
  'order',
  /** How much more speaks for them than for the best other pair of either whose values agree. */
  'margin',
] as const;

/** A pair that is surpassed by more is surpassed by so much. */
const FARTHEST_BEHIND = -3;
const model = inOrder(AGREEING, AGREEING_ASPECTS);

/** What is known of such claims, in the order of `AGREEING_ASPECTS`. */
export function agreeingAspects(
  {a, b, likeness, grounds, margin}: Alike & {readonly margin: number},
  {links}: Ground,
  stands: ReadonlyMap<Claim, Stand>,
): number[] {
  const {rule, reconcile} = likeness;
  const {weight, only, linked} = grounds;
  const counts = a.kind === 'quantity';
  return listedIn(AGREEING_ASPECTS, {
    link: links.get(a.sentence)?.get(b.sentence) ?? 0,
    beside: flag(!linked),
    word: flag(shareAWord(a, b)),
    others: flag(nameOthers(a, b)),
    shared: linked ? weight - LINK : weight,
    only: flag(only),
    informative: counts ? informative(a.amount.min) + informative(b.amount!.min) : 0,
    unlike: flag(counts && !areComparable(a, b)),
    other: flag(counts && !mayBeOne(a, b)),
    within: reconcile === 'precision' ? Math.abs(precisionOf(a) - precisionOf(b)) : 0,
    overlapping: flag(rule === 'overlapping-values' && reconcile === undefined),
    rounded: flag(reconcile === 'rounding'),
    date: flag(a.kind === 'date'),
    duration: flag(a.kind === 'duration'),
    reckoned: flag(a.reckoned || b.reckoned),
    order: unlikePlaces(stands.get(a)!, stands.get(b)!),
    margin: Math.max(FARTHEST_BEHIND, margin),
  });
}

/** How exact a date is: 0 a year or less, 1 a month, any stretch, or what is a part of a year (`1940~`), 2 a day. */
function precisionOf({value = ''}: Claim): number {
  const {month, day, mark} = partsOf(value) ?? {};
  if (day !== undefined) return 2;
  return month !== undefined || mark !== '' ? 1 : 0;
}

/**
 * Probability, 0 to 1, that two claims that agree in their values are of one thing, by a logistic model that
 * `scripts/fit-agreements.ts` fits to annotated accounts.
 */
export function probabilityOfAgreement(aspects: readonly number[]): number {
  return probabilityOf(logOdds(model, aspects));
}
