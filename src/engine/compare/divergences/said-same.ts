import type {Claim} from '../../claim.js';
import type {SaidWords} from '../../corrections/said-findings.js';
import type {FindingDraft} from '../finding.js';
import type {Ground} from '../grounds/ground.js';
import {groundsOf} from '../grounds/grounds.js';
import {differs} from './difference.js';
import {divergence} from './divergence.js';

/** What differs between two accounts in words of which a person says that they are of the same thing. */
export function findSaidSame(
  claims: readonly Claim[],
  same: readonly SaidWords[],
  ground: Ground,
): FindingDraft[] {
  return same.flatMap((words): FindingDraft[] => {
    const said = words.flatMap(
      (ids) => claims.find(({mentions}) => mentions.some((id) => ids.has(id))) ?? [],
    );
    const [a] = said;
    const b = said.find(({account, kind}) => account !== a?.account && kind === a?.kind);
    if (!a || !b || !differs(a, b)) return [];
    const drawn = divergence(a, b, groundsOf(a, b, ground));
    return [{...drawn, rule: 'said-to-be-one', probability: 1}];
  });
}
