import type {Claim} from '../../claim.js';
import {areComparable} from '../relations/comparable.js';
import type {Grounds} from '../grounds/grounds.js';
import {informative, likenessOf} from './likeness.js';
import {THRESHOLDS} from '../rules.js';

/**
 * Whether two claims of equal value say the same of one thing although no link ties their sentences: a day, a length that
 * is told of the same, a number of the same things, the more digits it has.
 */
export function isToldAgain(a: Claim, b: Claim, {conflict, weight}: Grounds): boolean {
  if (conflict || !likenessOf(a, b)?.rule.startsWith('equal')) return false;
  switch (a.kind) {
    case 'date':
      return true;
    case 'duration':
      return weight >= THRESHOLDS.sameDuration;
    case 'quantity':
      return areComparable(a, b) && weight + informative(a.amount.min) >= THRESHOLDS.sameNumber;
    default:
      return weight >= THRESHOLDS.sameList;
  }
}
