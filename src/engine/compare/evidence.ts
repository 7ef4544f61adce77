import type {Claim} from '../claim.js';
import type {Reconciliation} from '../comparison.js';
import type {Judgement} from './finding.js';
import type {Grounds} from './grounds.js';

/** What speaks for two claims of linked sentences being of one thing. */
export interface Evidence {
  readonly grounds: Grounds;
  /** Weight of the grounds beside the link. */
  readonly beside: number;
  /** Whether their clauses say nearly the same but for the values. */
  readonly isOneStatement: boolean;
  /** Whether each is the only one of its linked sentence, and something else says that they are of one thing. */
  readonly isOnly: boolean;
}

/** Two claims that differ, judged on such grounds. */
export function divergence(a: Claim, b: Claim, {shared, weight}: Grounds): Judgement {
  return {
    verdict: 'diverge',
    kind: a.kind,
    claims: [a, b],
    rule: a.kind === 'list' ? 'different-lists' : 'different-values',
    shared,
    weight,
  };
}

/** Whether an event that stands nearest to each value is the other's too. */
export function shareNearest(a: Claim, b: Claim): boolean {
  return a.acts.slice(0, 2).some((act) => b.acts.slice(0, 2).includes(act));
}

/** What was demanded or planned, against what was settled or done. */
export function stageOf(a: Claim, b: Claim): Reconciliation | undefined {
  const early = (claim: Claim): boolean =>
    claim.mode === 'demanded' || claim.mode === 'proposed' || claim.mode === 'planned';
  return a.mode !== b.mode && early(a) !== early(b) ? 'stage' : undefined;
}
