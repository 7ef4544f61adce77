import type {Finding} from '../engine/comparison.js';
import {isToldByOne} from '../engine/comparison.js';

/**
 * How a finding is drawn, the weightiest first: the verdict, with divergence told apart by whether both sides can be
 * true.
 */
export const TONES = ['contradict', 'internal', 'compatible', 'series', 'agree', 'only'] as const;

export type Tone = (typeof TONES)[number];

/** What a reader walks through unless they ask for more: all that differs. */
export const DIFFERING: readonly Tone[] = ['contradict', 'internal', 'compatible', 'series'];

/** All that stands in more than one place, and so can be compared. */
export const SHARED: readonly Tone[] = TONES.filter((tone) => tone !== 'only');

/** The tone of a finding. */
export function toneOf(finding: Pick<Finding, 'verdict' | 'reconcile' | 'claims'>): Tone {
  const {verdict, reconcile} = finding;
  if (verdict === 'diverge') return reconcile === undefined ? 'contradict' : 'compatible';
  return isToldByOne(finding) ? 'only' : verdict;
}

/** Negative where `a` weighs more than `b`: for sorting. */
export function byWeight(a: Tone, b: Tone): number {
  return TONES.indexOf(a) - TONES.indexOf(b);
}
