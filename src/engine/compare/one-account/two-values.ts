import type {Claim} from '../../claim.js';
import type {FindingDraft} from '../finding.js';
import type {Ground} from '../grounds/ground.js';
import {groundsOf} from '../grounds/grounds.js';
import {differenceOf} from '../relations/relations.js';

/** Two amounts that one account states of one thing. */
export function twoValues(a: Claim, b: Claim, ground: Ground): FindingDraft {
  const {shared} = groundsOf(a, b, ground);
  return {
    verdict: 'internal',
    kind: 'quantity',
    claims: [a, b],
    rule: 'two-values',
    shared,
    relation: differenceOf(a, b),
  };
}
