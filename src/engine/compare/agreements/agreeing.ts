import type {Claim} from '../../claim.js';
import {inOrder, logOdds, probabilityOf} from '../../logistic.js';
import {isDay} from '../../values/edtf.js';
import {nameOthers, shareAWord} from '../grounds/alikeness.js';
import {areComparable, mayBeOne} from '../relations/comparable.js';
import {AGREEING} from './fitted-agreeing.js';
import type {Ground} from '../grounds/ground.js';
import {LINK} from '../grounds/grounds.js';
import type {Alike} from './likeness.js';
import {informative} from './likeness.js';
import {THRESHOLDS} from '../rules.js';
import type {Stand} from '../grounds/stand.js';
import {unlikePlaces} from '../grounds/stand.js';

/**
 * What is known of two claims whose values agree: how probable the link of their sentences is, and whether these only stand
 * beside linked ones; whether their clauses share a word; whether each names somebody else; what they share beside the
 * link; whether each is the only one of its sentence; how much an equal number says; whether what is counted is not said to
 * be comparable, and cannot be; how the values agree; that they are dates, or durations, or counted from another date; how
 * unlike the place of each is among those of its kind in its sentence; how much more speaks for them than for the best other
 * pair of either whose values agree.
 */
export const AGREEING_ASPECTS = [
  'link',
  'beside',
  'word',
  'others',
  'shared',
  'only',
  'informative',
  'unlike',
  'other',
  'within',
  'overlapping',
  'rounded',
  'date',
  'duration',
  'reckoned',
  'order',
  'margin',
] as const;

const FARTHEST_BEHIND = -3;
const model = inOrder(AGREEING, AGREEING_ASPECTS);

/** What is known of such claims, in the order of `AGREEING_ASPECTS`. */
export function agreeingAspects(
  {
    a,
    b,
    likeness: {rule, reconcile},
    grounds: {weight, only, linked},
    margin,
  }: Alike & {readonly margin: number},
  {links}: Ground,
  stands: ReadonlyMap<Claim, Stand>,
): number[] {
  const counts = a.kind === 'quantity';
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  return [
    links.get(a.sentence)?.get(b.sentence) ?? 0,
    flag(!linked),
    flag(shareAWord(a, b)),
    flag(nameOthers(a, b)),
    linked ? weight - LINK : weight,
    flag(only),
    counts ? informative(a.amount!.min) + informative(b.amount!.min) : 0,
    flag(counts && !areComparable(a, b)),
    flag(counts && !mayBeOne(a, b)),
    reconcile === 'precision' ? Math.abs(precisionOf(a) - precisionOf(b)) : 0,
    flag(rule === 'overlapping-values' && reconcile === undefined),
    flag(reconcile === 'rounding'),
    flag(a.kind === 'date'),
    flag(a.kind === 'duration'),
    flag(a.reckoned || b.reckoned),
    unlikePlaces(stands.get(a)!, stands.get(b)!),
    Math.max(FARTHEST_BEHIND, margin),
  ];
}

/** How exact a date is: 0 a year, 1 a month or any stretch, 2 a day. */
function precisionOf({value = ''}: Claim): number {
  return isDay(value) ? 2 : value.length > 4 ? 1 : 0;
}

/**
 * Whether two claims that agree in their values are probably of one thing, by a logistic model that
 * `scripts/fit-agreements.ts` fits to annotated accounts.
 */
export function probablyAgree(aspects: readonly number[]): boolean {
  return probabilityOf(logOdds(model, aspects)) >= THRESHOLDS.probablyAgree;
}
