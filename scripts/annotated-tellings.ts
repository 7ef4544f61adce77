import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Telling} from '../src/engine/claims/telling.js';
import {tell} from '../src/engine/claims/telling.js';
import type {SourceDocument} from '../src/engine/compare-accounts.js';
import {packFor} from '../src/engine/compare-accounts.js';
import {tokeniseAccount} from '../src/engine/grammar/tokenise.js';
import {readAccount} from '../src/engine/read/read-account.js';
import {recognise} from '../src/engine/recognise/recognise.js';
import {unifyIdentities} from '../src/engine/values/identity.js';
import {packs} from '../src/languages/index.js';
import {readAnnotated} from './annotated-texts.js';

/** Two accounts as far as the engine takes them before it links their sentences. */
export function tellingsOf(
  documents: readonly [SourceDocument, SourceDocument],
): [Telling, Telling] {
  const read = documents.map(({source, ...rest}) => readAccount(source, rest, packs).account);
  const tokenised = read.map(tokeniseAccount);
  const told = read.map((account, at) => ({
    ...account,
    mentions: recognise(account, tokenised[at]!, packFor(account, packs)),
  }));
  return unifyIdentities(told).map((account, at) =>
    tell(account, tokenised[at]!, packFor(account, packs)),
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
