import type {Claim} from '../../claim.js';
import type {Reconciliation} from '../../comparison.js';
import {areOfTwoCalendars} from './difference.js';
import type {FindingDraft} from '../finding.js';
import type {Grounds} from '../grounds/grounds.js';
import {listOf, relationOf} from '../relations/relations.js';

/** A draft of claims that differ. */
export interface DivergenceDraft extends FindingDraft {
  /** Sum of what speaks for their being of one thing, as in `Grounds.weight`: of rivals the weightier is kept. */
  readonly weight: number;
}

/** Two claims of one thing that differ, judged on such grounds. */
export function divergence(
  a: Claim,
  b: Claim,
  {shared, weight}: Pick<Grounds, 'shared' | 'weight'>,
): DivergenceDraft {
  const reconcile = reconciliationOf(a, b);
  return {
    verdict: 'diverge',
    kind: a.kind,
    claims: [a, b],
    rule: a.kind === 'list' ? 'different-lists' : 'different-values',
    shared,
    weight,
    relation: relationOf(a, b),
    ...(reconcile && {reconcile}),
  };
}

/** Why both can be true all the same. */
function reconciliationOf(a: Claim, b: Claim): Reconciliation | undefined {
  switch (a.kind) {
    case 'quantity':
      return areOfTwoStages(a, b) ? 'stage' : undefined;
    case 'date':
      return areOfTwoCalendars(a, b) ? 'calendar' : undefined;
    case 'list': {
      const {left, right} = listOf(a, b);
      return left.length === 0 || right.length === 0 ? 'scope' : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether the one tells what was demanded or planned, and the other what was settled or done. */
export function areOfTwoStages(a: Claim, b: Claim): boolean {
  const isEarly = ({mode}: Claim): boolean =>
    mode === 'demanded' || mode === 'proposed' || mode === 'planned';
  return a.mode !== b.mode && isEarly(a) !== isEarly(b);
}
