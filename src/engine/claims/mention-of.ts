import type {Claim} from '../claim.js';
import type {Mention} from '../mention.js';
import type {ToldSentence} from './told/telling.js';

/** The mention that carries the value of a claim, of a list the first, in the sentence that the claim is of. */
export function mentionOf(
  {mentions: [id]}: Claim,
  {mentions}: Pick<ToldSentence, 'mentions'>,
): Mention {
  return mentions.find((one) => one.id === id)!;
}
