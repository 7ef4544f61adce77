import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Telling} from '../../src/engine/claims/telling.js';
import {tell} from '../../src/engine/claims/telling.js';
import type {SourceDocument} from '../../src/engine/compare-accounts.js';
import {packFor} from '../../src/engine/compare-accounts.js';
import {tokeniseAccount} from '../../src/engine/grammar/tokenise.js';
import {readAccount} from '../../src/engine/read/read-account.js';
import {recognise} from '../../src/engine/recognise/recognise.js';
import {unifyIdentities} from '../../src/engine/values/identity.js';
import {packs} from '../../src/languages/index.js';
import {readAnnotated} from './annotated-texts.js';

/** An account by itself, with its mentions, and the tokens of its sentences. */
export interface Recognised {
  readonly account: Telling['account'];
  readonly tokens: ReturnType<typeof tokeniseAccount>;
}

/** Reads and recognises a document, which hangs on no other. */
export function recognised({source, ...rest}: SourceDocument): Recognised {
  const {account} = readAccount(source, rest, packs);
  const tokens = tokeniseAccount(account);
  const mentions = recognise(account, tokens, packFor(account, packs));
  return {account: {...account, mentions}, tokens};
}

/** Two accounts as far as the engine takes them before it links their sentences. */
export function tellingsOfBoth(both: readonly [Recognised, Recognised]): [Telling, Telling] {
  return unifyIdentities(both.map(({account}) => account)).map((account, at) =>
    tell(account, both[at]!.tokens, packFor(account, packs)),
  ) as [Telling, Telling];
}

/** The same of two documents. */
export function tellingsOf([one, other]: readonly [SourceDocument, SourceDocument]): [
  Telling,
  Telling,
] {
  return tellingsOfBoth([recognised(one), recognised(other)]);
}

/** Two annotated texts of a folder as documents, without their annotations. */
export function documentsOf(
  folder: string,
  paths: readonly [string, string],
): [SourceDocument, SourceDocument] {
  return paths.map((path) => {
    const {source} = readAnnotated(readFileSync(join(folder, path), 'utf8'));
    return {source, path};
  }) as [SourceDocument, SourceDocument];
}
