import {msg} from '@lit/localize';

import type {Confidence, Finding, Reconciliation} from '../../engine/comparison.js';
import type {Relation} from '../../engine/relation.js';
import type {ToldVerdict} from '../verdict-names.js';

/** One sign for each verdict, so that it is never told by colour alone. */
export const VERDICT_SIGNS = {
  contradict: '≠',
  internal: '↺',
  compatible: '≈',
  series: '↘',
  possible: '?',
  agree: '=',
  only: '·',
} as const satisfies Readonly<Record<ToldVerdict, string>>;

/** Why two differing values can both be true, in a few words. */
export function reconciliationName(reconcile: Reconciliation): string {
  switch (reconcile) {
    case 'ceiling':
      return msg('A limit and an amount', {id: 'reconcile-ceiling'});
    case 'rounding':
      return msg('Rounded', {id: 'reconcile-rounding'});
    case 'precision':
      return msg('More and less exact', {id: 'reconcile-precision'});
    case 'stage':
      return msg('Different stages', {id: 'reconcile-stage'});
    case 'scope':
      return msg('A part and the whole', {id: 'reconcile-scope'});
    case 'calendar':
      return msg('Two calendars', {id: 'reconcile-calendar'});
    case 'naming':
      return msg('Two names', {id: 'reconcile-naming'});
  }
}

/** Why both values can be true, in a sentence. */
export function reconciliationText(reconcile: Reconciliation, relation?: Relation): string {
  if (reconcile === 'rounding' && relation?.type === 'sum') {
    return msg('The parts may be rounded, so the whole can be true all the same.');
  }
  switch (reconcile) {
    case 'ceiling':
      return msg('One value is a limit and the other keeps within it, so both can be true.');
    case 'rounding':
      return msg('One value is the other, rounded, so both can be true.');
    case 'precision':
      return msg('One value is more exact than the other and fits within it, so both can be true.');
    case 'stage':
      return msg('The values belong to different stages of the same matter, so both can be true.');
    case 'scope':
      return msg('One value counts a part of what the other counts, so both can be true.');
    case 'calendar':
      return msg('The dates may follow two calendars, the Julian and the Gregorian.');
    case 'naming':
      return msg('Two names may stand for one and the same.');
  }
}

/** Why values that are not the same do not contradict each other, or need not; undefined where they are the same, or do. */
export function whyBothText(
  finding: Pick<Finding, 'verdict' | 'kind' | 'reconcile' | 'relation' | 'reason'>,
): string | undefined {
  const {verdict, kind, reconcile, relation, reason} = finding;
  if (verdict === 'possible') return msg('Perhaps they do not speak of the same thing.');
  if (reconcile) return reconciliationText(reconcile, relation);
  if (reason.rule === 'one-night')
    return msg('Both tell of one night, which begins on one day and ends on the next.');
  if (reason.rule === 'summed-values')
    return msg('One account tells the parts, and the other what they come to.');
  if (verdict !== 'agree' || reason.rule !== 'overlapping-values') return undefined;
  return kind === 'list'
    ? msg('One names some of what the other names, so both can be true.')
    : msg('The values are not told alike, but they overlap, so both can be true.');
}

/** How much a finding can be trusted, in a word: "high", after "Confidence:". */
export function confidenceName(confidence: Confidence): string {
  switch (confidence) {
    case 'high':
      return msg('high', {id: 'confidence-high'});
    case 'medium':
      return msg('medium', {id: 'confidence-medium'});
    case 'low':
      return msg('low', {id: 'confidence-low'});
  }
}

/** A word of caution where there is need of one. */
export function confidenceText(confidence: Confidence): string | undefined {
  switch (confidence) {
    case 'high':
      return undefined;
    case 'medium':
      return msg('Greta is fairly sure of this.');
    case 'low':
      return msg('Greta is not sure of this: read both passages.');
  }
}
