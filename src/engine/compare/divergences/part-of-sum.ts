import type {Claim} from '../../claim.js';
import {areComparable} from '../relations/comparable.js';
import {middleOf} from '../relations/relations.js';

/** Some of more parts come to nearly anything. */
const MANY = 5;
/** Small amounts come to one another by chance. */
const LEAST = 100;

/**
 * Whether an amount and others of its sentence come to what the other account tells of all: 200 hectares from the landlord and
 * 350 from the parish, and 550 hectares.
 *
 * @param told - The claims of the amount's sentence.
 */
export function isPartOfSum(part: Claim, told: readonly Claim[], whole: Claim): boolean {
  const total = middleOf(whole) - middleOf(part);
  if (!(total > 0) || middleOf(whole) < LEAST) return false;
  const others = told.filter(
    (one) => one !== part && one.kind === 'quantity' && areComparable(one, whole),
  );
  if (others.length > MANY) return false;
  const sums = new Set([0]);
  for (const one of others) for (const sum of [...sums]) sums.add(sum + middleOf(one));
  return sums.has(total);
}
