import type {Claim} from '../../claim.js';
import type {Ground} from '../grounds/ground.js';
import {groundsOf} from '../grounds/grounds.js';
import {mayBeOne} from '../relations/comparable.js';
import {statesOther} from './difference.js';
import type {DivergenceDraft} from './divergence.js';
import {divergence} from './divergence.js';

/** What two accounts state differently at the same place of two versions of one sentence. */
export function changedValues(
  one: readonly Claim[],
  other: readonly Claim[],
  ground: Ground,
): DivergenceDraft[] {
  const account = other[0]?.account;
  return one.flatMap((a) => {
    const own = ground.counterparts.get(a)?.find(({claim}) => claim.account === account);
    if (!own?.isChanged || !statesOther(a, own.claim) || !mayBeOne(a, own.claim)) return [];
    const draft = divergence(a, own.claim, groundsOf(a, own.claim, ground));
    return [{...draft, rule: 'changed-value' as const}];
  });
}

/** Whether two claims stand at the same place of two versions of one sentence. */
export function areCounterparts(a: Claim, b: Claim, {counterparts}: Ground): boolean {
  return counterparts.get(a)?.some(({claim}) => claim === b) === true;
}
