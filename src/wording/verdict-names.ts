import {msg} from '@lit/localize';

import type {Finding} from '../engine/comparison.js';
import {isToldByOne} from '../engine/comparison.js';
import {capitalised} from './localization.js';

/** Verdicts as a reader is told them, the weightiest first. */
export const TOLD_VERDICTS = [
  'contradict',
  'internal',
  'compatible',
  'series',
  'possible',
  'agree',
  'only',
] as const;

/**
 * A verdict as a reader is told it: of a divergence whether both sides can be true, and of what an account says twice that
 * it alone does.
 */
export type ToldVerdict = (typeof TOLD_VERDICTS)[number];

/** What a reader is told that a finding is. */
export function toldVerdict({
  verdict,
  reconcile,
  claims,
}: Pick<Finding, 'verdict' | 'reconcile' | 'claims'>): ToldVerdict {
  if (verdict === 'diverge') return reconcile === undefined ? 'contradict' : 'compatible';
  return isToldByOne({verdict, claims}) ? 'only' : verdict;
}

/** What a verdict is called, as a label: "Contradict". */
export function verdictName(verdict: ToldVerdict): string {
  return capitalised(countedVerdict(verdict, 2));
}

/** What a verdict is called after the number of its findings: "6 contradict", "1 contradicts". Lithuanian verbs have no number. */
export function countedVerdict(verdict: ToldVerdict, count: number): string {
  const isOne = count === 1;
  switch (verdict) {
    case 'contradict':
      return isOne ? msg('contradicts') : msg('contradict');
    case 'internal':
      return msg('at odds with itself');
    case 'compatible':
      return isOne ? msg('differs, but fits') : msg('differ, but fit');
    case 'series':
      return isOne ? msg('changes in the telling') : msg('change in the telling');
    case 'possible':
      return msg('may differ');
    case 'agree':
      return isOne ? msg('agrees') : msg('agree');
    case 'only':
      return msg('in one only');
  }
}
