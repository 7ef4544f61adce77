import type {SourceDocument} from '../../src/engine/compare-accounts.js';
import {packOfAccount} from '../../src/engine/pack-of.js';
import type {ComparedAccount} from '../../src/engine/comparison.js';
import {tokeniseAccount} from '../../src/engine/grammar/tokenise-account.js';
import type {TokenisedSentence} from '../../src/engine/grammar/tokenise.js';
import {readAccount} from '../../src/engine/read/read-account.js';
import {recognise} from '../../src/engine/recognise/recognise.js';
import {packs} from '../../src/languages/index.js';

/** An account by itself, with its mentions, and the tokens of its sentences. */
export interface Recognised {
  readonly account: ComparedAccount;
  readonly tokens: readonly TokenisedSentence[];
}

/** Reads and recognises a document, which hangs on no other. */
export function recognised({source, ...rest}: SourceDocument): Recognised {
  const {account} = readAccount(source, rest, packs);
  const tokens = tokeniseAccount(account);
  return {
    account: {...account, mentions: recognise(account, tokens, packOfAccount(account, packs))},
    tokens,
  };
}
