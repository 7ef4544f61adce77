import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {parse} from 'yaml';

import type {AnnotatedText, Annotation} from './annotated-mentions.js';
import {mentionFigures, noMentions, readReading, scoreMentions} from './annotated-mentions.js';
import {scorePairs} from './annotated-pairs.js';

/** A row of `ACCOUNT.mentions.yaml`: where a mention starts (UTF-16 code units), its text, its reading. */
type Row = readonly [start: number, text: string, reading: string];

/** The annotations of an account, which stand apart from it, since it is not ours; none where it has no file of them. */
function annotationsOf(source: string, file: string): Annotation[] {
  if (!existsSync(file)) return [];
  return (parse(readFileSync(file, 'utf8')) as Row[]).map(([start, text, told]) => {
    const end = start + text.length;
    if (source.slice(start, end) !== text) throw new Error(`${file}: no «${text}» at ${start}`);
    return {start, end, text, ...readReading(told)};
  });
}

/**
 * Scores real accounts, which stand beside the checkout, since they are not ours: the mentions of those that
 * `test/accounts` annotates, and what `scorePairs` says of pairs, which overlap only in part. The figures begin with
 * `accounts`.
 *
 * @param accounts The folder of the accounts.
 * @param annotated The folder of the annotations.
 */
export function scoreRealAccounts(
  accounts: string,
  annotated: string,
  tell: (line: string) => void,
): Record<string, number> {
  const tallies = noMentions();
  const texts = new Map<string, AnnotatedText>();
  for (const path of readdirSync(accounts)) {
    const source = readFileSync(join(accounts, path), 'utf8');
    const file = join(annotated, path.replace(/\.txt$/, '.mentions.yaml'));
    const text = {document: {path, source}, annotations: annotationsOf(source, file)};
    texts.set(path, text);
    scoreMentions(text, tallies, tell);
  }
  const figures = {...scorePairs(annotated, texts, tell), ...mentionFigures(tallies)};
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [`accounts ${key}`, value]),
  );
}
