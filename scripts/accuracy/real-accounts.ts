import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {AnnotatedText} from './annotated-mentions.js';
import {scorePairs} from './annotated-pairs.js';

/**
 * Scores pairs of real accounts, which overlap only in part: what `scorePairs` says of those that `test/accounts` annotates. The
 * accounts themselves stand beside the checkout, since they are not ours. The figures begin with `accounts`.
 *
 * @param accounts The folder of the accounts.
 * @param pairs The folder of the annotations.
 */
export function scoreRealAccounts(
  accounts: string,
  pairs: string,
  tell: (line: string) => void,
): Record<string, number> {
  const texts = new Map(
    readdirSync(accounts).map((path): [string, AnnotatedText] => {
      const source = readFileSync(join(accounts, path), 'utf8');
      return [path, {document: {path, source}, annotations: []}];
    }),
  );
  const figures = scorePairs(pairs, texts, tell);
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [`accounts ${key}`, value]),
  );
}
