import type {Account} from '../account.js';
import {isCompared} from '../account.js';
import {withoutFlags} from './flags.js';
import {marksStress, withoutStress} from './stress.js';
import type {TokenisedSentence} from './tokenise.js';
import {tokenise} from './tokenise.js';

/**
 * Cuts the sentences of the compared passages into tokens, in the order of the text. Markup is skipped.
 * Time and memory are linear in the text.
 */
export function tokeniseAccount(account: Account): TokenisedSentence[] {
  const sentences: TokenisedSentence[] = [];
  const hasStress = marksStress(account.source);
  for (const passage of account.passages) {
    if (!isCompared(passage)) continue;
    for (const sentence of passage.sentences) {
      const written = withoutFlags(tokenise(account.source, sentence, passage.markup ?? []));
      sentences.push({sentence, passage, tokens: hasStress ? withoutStress(written) : written});
    }
  }
  return sentences;
}
