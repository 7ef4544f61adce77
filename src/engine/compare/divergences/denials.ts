import type {Claim} from '../../claim.js';
import {agreeingAspects, probabilityOfAgreement} from '../agreements/agreeing.js';
import {alikeOf} from '../agreements/agreements.js';
import {mayBeOne} from '../relations/comparable.js';
import {statesOther} from './difference.js';
import type {FindingDraft} from '../finding.js';
import type {Ground} from '../grounds/ground.js';
import type {Grounds} from '../grounds/grounds.js';
import {withMargins} from '../grounds/margins.js';
import {relationOf} from '../relations/relations.js';
import {THRESHOLDS} from '../rules.js';
import {standsOf} from '../grounds/stand.js';

/**
 * Values that one account states and another denies by stating its own: "6,700, not eight thousand". That it denies just this
 * value says that both are of one thing, as an agreement in it would.
 *
 * @param stated The claims of each account.
 * @param denied The values that each account denies.
 */
export function findDenials(
  stated: readonly (readonly Claim[])[],
  denied: readonly (readonly Claim[])[],
  ground: Ground,
): FindingDraft[] {
  return denied.flatMap((denials, at) => {
    if (denials.length === 0) return [];
    const holding = new Map(stated[at]!.map((claim) => [claim.mentions[0]!, claim]));
    return stated.flatMap((others, index) => {
      if (index === at) return [];
      const stands = standsOf([...others, ...denials]);
      return withMargins(alikeOf([others, denials], ground)).flatMap(
        ({a, b, grounds, likeness, margin}) => {
          const aspects = agreeingAspects({a, b, grounds, likeness, margin}, ground, stands);
          const probability = probabilityOfAgreement(aspects);
          if (probability < THRESHOLDS.probablyAgree) return [];
          const holds = holding.get(b.deniedBy!);
          if (!holds || !mayHoldInstead(a, holds)) return [];
          const [first, second] = index < at ? [a, holds] : [holds, a];
          return [denialOf(first, second, grounds, probability)];
        },
      );
    });
  });
}

/** Whether what holds states another value of what may be the same: 5,000 roubles are not in the place of 200 workers. */
function mayHoldInstead(a: Claim, holds: Claim): boolean {
  return statesOther(a, holds) && (a.kind !== 'quantity' || mayBeOne(a, holds));
}

/** Nothing reconciles what is denied outright. */
function denialOf(a: Claim, b: Claim, {shared}: Grounds, probability: number): FindingDraft {
  return {
    verdict: 'diverge',
    kind: a.kind,
    claims: [a, b],
    rule: 'denied-value',
    shared,
    probability,
    relation: relationOf(a, b),
  };
}
