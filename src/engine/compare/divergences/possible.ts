import type {Claim} from '../../claim.js';
import type {FindingDraft} from '../finding.js';
import {THRESHOLDS} from '../rules.js';
import {divergence} from './divergence.js';
import type {OpenPair} from './open-pairs.js';

/** A pair that may be of one thing, and how probably it is, 0 to 1. */
export interface JudgedPair extends OpenPair {
  readonly probability: number;
  /** Whether a rule judged it, and no model. */
  readonly isByRule: boolean;
}

/**
 * What may differ, as findings that say no more than that: pairs that are more probably of one thing than not, and not surely.
 * Record linkage keeps such “possible links” apart, for a person to look at (Fellegi and Sunter, “A Theory for Record
 * Linkage”, 1969).
 */
export function possiblyDiffering(pairs: readonly JudgedPair[]): FindingDraft[] {
  return pairs
    .filter(
      ({probability, isDoubtful}) =>
        probability >= THRESHOLDS.possiblyDiverge &&
        (isDoubtful || probability < THRESHOLDS.probablyDiverge),
    )
    .map(({a, b, grounds, probability}) => ({
      ...divergence(a, b, grounds),
      verdict: 'possible',
      rule: 'perhaps-different',
      probability: Math.min(probability, THRESHOLDS.probablyDiverge),
    }));
}

/** The values that may differ, and of which nothing else was found, each with its most probable partner only. */
export function unspokenOf(
  possible: readonly FindingDraft[],
  judged: readonly FindingDraft[],
): FindingDraft[] {
  const spoken = new Set(judged.flatMap(({claims}) => claims));
  const placeOf = ({claims}: FindingDraft, at: 0 | 1): number => claims[at]!.place;
  return possible
    .toSorted(
      (x, y) =>
        y.probability! - x.probability! ||
        placeOf(x, 0) - placeOf(y, 0) ||
        placeOf(x, 1) - placeOf(y, 1),
    )
    .filter(({claims}) => {
      if (claims.some((claim: Claim) => spoken.has(claim))) return false;
      claims.forEach((claim) => spoken.add(claim));
      return true;
    });
}
