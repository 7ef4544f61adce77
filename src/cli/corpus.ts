import {appendFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';

import {msg, str} from '@lit/localize';

import {pairsSharingEvents} from '../engine/shared-events.js';
import {lineOf, nameOf, openLines} from './corpus-lines.js';
import type {AccountKeys} from './corpus-worker.js';
import {attempt, filesNamed, problemLine} from './documents.js';
import {inProcesses} from './processes.js';
import type {Terminal} from './terminal.js';
import {misuseText} from './usage.js';

export interface CorpusOptions {
  /** Of the pairs in their order every `of`-th, beginning with the `part`-th (from 1). */
  readonly part: number;
  readonly of: number;
  /** Processes that compare at the same time. */
  readonly jobs?: number;
  /** A file to which lines are added; pairs that stand in it already are left out. */
  readonly into?: string;
}

/**
 * Compares every account of a corpus with those that share events with it, and writes a line of JSON (jsonlines.org) for
 * each pair, as soon as it is compared. Stopped at any moment and run again, it goes on where it was.
 *
 * @returns The exit code: 0, or 2 if a file cannot be used; the others are compared all the same, unless it is the one to be
 * written to.
 */
export async function compareCorpus(
  paths: readonly string[],
  {part, of, jobs = availableParallelism(), into}: CorpusOptions,
  terminal: Terminal,
): Promise<0 | 2> {
  const files = filesNamed(paths);
  if (files.length < 2) {
    terminal.err(`greta: ${misuseText({code: 'too-few'})}\n`);
    return 2;
  }
  // Before the long work.
  const known = await attempt(() => (into === undefined ? new Set<string>() : openLines(into)));
  if ('problem' in known) {
    terminal.err(`${problemLine(known.problem)}\n`);
    return 2;
  }
  const accounts = await readAll(files, jobs, terminal);
  const mine = pairsSharingEvents(
    accounts.map(({keys}) => ({
      days: new Set(keys.days),
      happenings: new Set(keys.happenings),
    })),
  )
    .filter((_, at) => at % of === part - 1)
    .map(([left, right]) => [accounts[left]!, accounts[right]!] as const);
  const open = mine.filter((pair) => !known.value.has(nameOf(pair)));
  const failed = await compareAll(open, jobs, terminal, (line) => {
    if (into === undefined) terminal.out(line);
    else appendFileSync(into, line);
  });
  const [done, before] = [open.length - failed, mine.length - open.length];
  terminal.err(
    `${msg(str`Files: ${accounts.length}. Pairs compared: ${done}; there already: ${before}.`)}\n`,
  );
  return accounts.length < files.length || failed > 0 ? 2 : 0;
}

/** A file of a corpus, with what its account tells of. */
interface CorpusAccount {
  readonly path: string;
  readonly sha256: string;
  readonly keys: AccountKeys;
}

/** Reads files, and says of which it cannot. */
async function readAll(
  files: readonly string[],
  jobs: number,
  terminal: Terminal,
): Promise<CorpusAccount[]> {
  const read = new Map<string, AccountKeys>();
  const tasks = files.map((path) => ({read: path}));
  await inProcesses(tasks, jobs, ({read: path}, answer) => {
    if ('keys' in answer) read.set(path, answer.keys);
    else if ('problem' in answer) terminal.err(`${problemLine(answer.problem)}\n`);
    else if ('error' in answer) terminal.err(`greta: ${path}: ${answer.error}\n`);
  });
  return files.flatMap((path) => {
    const keys = read.get(path);
    return keys ? [{path, sha256: keys.sha256, keys}] : [];
  });
}

/**
 * Compares pairs, and says which it cannot.
 *
 * @param take - Called with the line of each pair as soon as it is compared.
 * @returns How many could not be compared.
 */
async function compareAll(
  pairs: readonly (readonly [CorpusAccount, CorpusAccount])[],
  jobs: number,
  terminal: Terminal,
  take: (line: string) => void,
): Promise<number> {
  let [failed, through] = [0, 0];
  const tasks = pairs.map((pair) => ({compare: [pair[0].path, pair[1].path] as const, pair}));
  await inProcesses(tasks, jobs, ({pair}, answer) => {
    through += 1;
    terminal.progress(through, tasks.length);
    if ('result' in answer) {
      take(lineOf(pair, answer.result));
      return;
    }
    failed += 1;
    const [left, right] = pair;
    const error = 'error' in answer ? answer.error : '';
    terminal.err(`greta: ${left.path}, ${right.path}: ${error}\n`);
  });
  return failed;
}
