import type {ToldVerdict} from '../wording/verdict-names.js';
import {TOLD_VERDICTS} from '../wording/verdict-names.js';

/** How a finding is drawn: by what a reader is told of it. */
export type Tone = ToldVerdict;

/** The weightiest first. */
export const TONES = TOLD_VERDICTS;

/** What a reader walks through unless they ask for more: all that differs. */
export const DIFFERING: readonly Tone[] = ['contradict', 'internal', 'compatible', 'series'];

/** All that stands in more than one place, and so can be compared. */
export const SHARED: readonly Tone[] = TONES.filter((tone) => tone !== 'only');

/** Negative where `a` weighs more than `b`: for sorting. */
export function byWeight(a: Tone, b: Tone): number {
  return TONES.indexOf(a) - TONES.indexOf(b);
}
