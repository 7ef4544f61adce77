import type {Claim} from '../../claim.js';
import {agreeingAspects, probablyAgree} from '../agreements/agreeing.js';
import {alikeOf} from '../agreements/agreements.js';
import {mayBeOne} from '../relations/comparable.js';
import {statesOther} from './difference.js';
import type {FindingDraft} from '../finding.js';
import type {Ground} from '../grounds/ground.js';
import type {Grounds} from '../grounds/grounds.js';
import {withMargins} from '../grounds/margins.js';
import {relationOf} from '../relations/relations.js';
import {standsOf} from '../grounds/stand.js';

/** What it is worth that an account says outright that the other's value is not the one. */
const OUTRIGHT = 1.5;

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
      return withMargins(alikeOf([others, denials], ground))
        .filter((alike) => probablyAgree(agreeingAspects(alike, ground, stands)))
        .flatMap(({a, b, grounds}) => {
          const holds = holding.get(b.deniedBy!);
          if (!holds || !mayHoldInstead(a, holds)) return [];
          return [index < at ? denialOf(a, holds, grounds) : denialOf(holds, a, grounds)];
        });
    });
  });
}

/** Whether what holds states another value of what may be the same: 5,000 roubles are not in the place of 200 workers. */
function mayHoldInstead(a: Claim, holds: Claim): boolean {
  return statesOther(a, holds) && (a.kind !== 'quantity' || mayBeOne(a, holds));
}

/** Nothing reconciles what is denied outright. */
function denialOf(a: Claim, b: Claim, {shared, weight}: Grounds): FindingDraft {
  return {
    verdict: 'diverge',
    kind: a.kind,
    claims: [a, b],
    rule: 'denied-value',
    shared,
    weight: weight + OUTRIGHT,
    relation: relationOf(a, b),
  };
}
