import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Telling} from '../../src/engine/claims/told/telling.js';
import {tell} from '../../src/engine/claims/told/telling.js';
import type {SourceDocument} from '../../src/engine/compare-accounts.js';
import {compareAccounts} from '../../src/engine/compare-accounts.js';
import {packOfAccount} from '../../src/engine/pack-of.js';
import {tokeniseAccount} from '../../src/engine/grammar/tokenise-account.js';
import {unifyIdentities} from '../../src/engine/values/unify-identities.js';
import {packs} from '../../src/languages/index.js';
import {readAnnotated} from './annotated-mentions.js';
import type {Recognised} from './recognised.js';

/** Two accounts as far as the engine takes them before it links their sentences. */
export function tellingsOfBoth(both: readonly [Recognised, Recognised]): [Telling, Telling] {
  return unifyIdentities(
    both.map(({account}) => account),
    packs,
  ).map((account, at) => tell(account, both[at]!.tokens, packOfAccount(account, packs))) as [
    Telling,
    Telling,
  ];
}

/** Two documents as the engine takes them at last, in the year that only one of them may tell. */
export function tellingsOf(both: readonly [SourceDocument, SourceDocument]): [Telling, Telling] {
  return compareAccounts(both, packs).comparison.accounts.map((account) =>
    tell(account, tokeniseAccount(account), packOfAccount(account, packs)),
  ) as [Telling, Telling];
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
