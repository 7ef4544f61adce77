import {createHash} from 'node:crypto';

import {compareAccounts} from '../engine/compare-accounts.js';
import {isToldByOne} from '../engine/comparison.js';
import type {Problem} from '../engine/problem.js';
import {eventKeysOf} from '../engine/shared-events.js';
import {statementsOf} from '../export/statements.js';
import {packs} from '../languages/index.js';
import {attempt, readDocument} from './documents.js';

/** Two files to compare. */
export type PathPair = readonly [left: string, right: string];

/** What a worker is asked for: what an account tells of, or what was found between two. */
export type Task = {readonly read: string} | {readonly compare: PathPair};

/** What an account tells of, with the sum of its text: small, whatever the size of the file. */
export interface AccountKeys {
  /** Of the file's text: a changed file is compared anew. */
  readonly sha256: string;
  readonly days: readonly string[];
  readonly happenings: readonly string[];
}

/** What was found between two files: the part of a line that takes time. */
export interface PairResult {
  readonly links: readonly unknown[];
  readonly statements: readonly unknown[];
}

/** What a worker answers: what it was asked for, what is wrong with a file, or what went wrong. */
export type Answer =
  | {readonly keys: AccountKeys}
  | {readonly result: PairResult}
  | {readonly problem: Problem}
  | {readonly error: string};

/**
 * Does one task after another, as the process that started this one asks for them, until it goes away. Ends at once where
 * nobody did.
 */
export function answerTasks(): void {
  process.on('message', (task: Task) => {
    void answerTo(task)
      .catch((error: unknown): Answer => ({
        error: error instanceof Error ? error.message : String(error),
      }))
      .then((answer) => process.send?.(answer));
  });
  process.on('disconnect', () => process.exit());
  if (!process.connected) process.exit();
}

async function answerTo(task: Task): Promise<Answer> {
  return 'read' in task ? readKeys(task.read) : {result: await comparePair(task.compare)};
}

async function readKeys(path: string): Promise<Answer> {
  const read = await attempt(async (): Promise<AccountKeys> => {
    const document = await readDocument(path);
    const {days, happenings} = eventKeysOf(document, packs);
    const sha256 = createHash('sha256').update(document.source).digest('hex');
    return {sha256, days: [...days], happenings: [...happenings]};
  });
  return 'value' in read ? {keys: read.value} : read;
}

/** What only one of the two tells is left out: with every other account it would be said again. */
async function comparePair(pair: PathPair): Promise<PairResult> {
  const {comparison} = compareAccounts(await Promise.all(pair.map(readDocument)), packs);
  return {
    links: comparison.links,
    statements: statementsOf({
      ...comparison,
      findings: comparison.findings.filter((finding) => !isToldByOne(finding)),
    }),
  };
}
