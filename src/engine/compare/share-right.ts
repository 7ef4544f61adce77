import type {RuleId} from './rules.js';

// Written by scripts/fit-confidence.ts from the annotated findings of test/annotated and test/negatives/one-account.yaml.

/**
 * Share of right findings among those of each rule, 0 to 1; each is credited with 20 findings of the share of all, 0.93, so that
 * a rule that seldom found anything is taken for an ordinary one.
 */
export const SHARE_RIGHT: Readonly<Record<RuleId, number>> = {
  // 2707 of 2833
  'equal-values': 0.96,
  // 206 of 214
  'rounded-values': 0.96,
  // 4 of 4
  'summed-values': 0.94,
  // 364 of 403
  'overlapping-values': 0.9,
  // 3 of 3
  'one-night': 0.94,
  // 458 of 506
  'different-values': 0.91,
  // 104 of 157
  'perhaps-different': 0.69,
  // 0 of 0
  'said-to-be-one': 0.93,
  // 0 of 0
  'changed-value': 0.93,
  // 3 of 3
  'denied-value': 0.94,
  // 3 of 5
  'limit-and-amount': 0.87,
  // 0 of 0
  'equal-lists': 0.93,
  // 0 of 2
  'different-lists': 0.85,
  // 0 of 1
  'changing-value': 0.89,
  // 5 of 5
  'parts-and-whole': 0.95,
  // 42 of 45
  'two-values': 0.93,
  // 0 of 0
  'wrong-weekday': 0.93,
  // 0 of 0
  'wrong-length': 0.93,
  // 8 of 8
  'wrong-age': 0.95,
  // 5 of 5
  'wrong-share': 0.95,
  // 4 of 4
  'wrong-count': 0.94,
  // 6726 of 8311
  'told-once': 0.81,
};
