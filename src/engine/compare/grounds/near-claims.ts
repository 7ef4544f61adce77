import type {Claim} from '../../claim.js';
import {remembered} from '../../grammar/remembered.js';
import {groupedByKey} from '../../grouped-by.js';
import type {Ground} from './ground.js';
import {nearSentences} from './ground.js';

/** Sentences of which more pairs of claims could be made are long lists, of which nothing says which is which. */
const MOST_PAIRS = 10_000;

/** The claims of another account that are near a claim: in sentences that are linked with its own, or stand beside such. */
export function nearClaims(
  own: readonly Claim[],
  others: readonly Claim[],
  ground: Ground,
): (claim: Claim) => readonly Claim[] {
  const [here, there] = [own, others].map((claims) =>
    groupedByKey(claims, ({sentence}) => sentence),
  );
  const near = remembered((sentence: string) =>
    [...nearSentences(sentence, ground)].flatMap((one) => {
      const claims = there!.get(one) ?? [];
      return claims.length * here!.get(sentence)!.length <= MOST_PAIRS ? claims : [];
    }),
  );
  return ({sentence}) => near(sentence);
}
