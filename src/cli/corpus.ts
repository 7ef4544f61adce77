import type {ChildProcess} from 'node:child_process';
import {fork} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readFileSync,
} from 'node:fs';
import {availableParallelism} from 'node:os';

import {msg, str} from '@lit/localize';

import {eventKeysOf, pairsSharingEvents} from '../engine/shared-events.js';
import {packs} from '../languages/index.js';
import {getLocale} from '../wording/localization.js';
import type {PairAnswer, PathPair} from './corpus-worker.js';
import {attempt, filesOf, problemLine, readDocument} from './documents.js';
import type {Terminal} from './terminal.js';

export interface CorpusOptions {
  /** Of the pairs in their order every `of`-th, beginning with the `part`-th (from 1). */
  readonly part: number;
  readonly of: number;
  /** Processes that compare at the same time. */
  readonly jobs?: number;
  /** A file to which lines are added; pairs that stand in it already are left out. */
  readonly into?: string;
}

/** The two accounts of a line. */
interface Told {
  readonly path: string;
  /** Of the file's text: a changed file is compared anew. */
  readonly sha256: string;
}

/**
 * Compares every account of a corpus with those that share events with it, and writes a line of JSON (jsonlines.org) for
 * each pair, as soon as it is compared. Stopped at any moment and run again, it goes on where it was.
 *
 * @returns The exit code: 0, or 2 if a file cannot be used; the others are compared all the same.
 */
export async function compareCorpus(
  paths: readonly string[],
  {part, of, jobs = availableParallelism(), into}: CorpusOptions,
  terminal: Terminal,
): Promise<0 | 2> {
  const accounts = filesOf(paths).flatMap((path) => {
    const read = attempt(() => {
      const document = readDocument(path);
      const sha256 = createHash('sha256').update(document.source).digest('hex');
      return {path, sha256, keys: eventKeysOf(document, packs)};
    });
    if ('value' in read) return [read.value];
    terminal.err(`${problemLine(read.problem)}\n`);
    return [];
  });
  const unusable = filesOf(paths).length - accounts.length;

  const known = into === undefined ? new Set<string>() : linesIn(into);
  const mine = pairsSharingEvents(accounts.map(({keys}) => keys))
    .filter((_, at) => at % of === part - 1)
    .map(([left, right]) => [accounts[left]!, accounts[right]!] as const);
  const open = mine.filter((pair) => !known.has(nameOf(pair)));

  let failed = 0;
  await inProcesses(open, jobs, (pair, answer) => {
    if ('error' in answer) {
      failed += 1;
      const [left, right] = pair;
      terminal.err(`greta: ${left.path}, ${right.path}: ${answer.error}\n`);
      return;
    }
    const told = pair.map(({path, sha256}): Told => ({path, sha256}));
    const line = `${JSON.stringify({type: 'pair', accounts: told, ...answer.result})}\n`;
    if (into === undefined) terminal.out(line);
    else appendFileSync(into, line);
  });
  const [done, before] = [open.length - failed, mine.length - open.length];
  terminal.err(
    `${msg(str`Files: ${accounts.length}. Pairs compared: ${done}; there already: ${before}.`)}\n`,
  );
  return unusable > 0 || failed > 0 ? 2 : 0;
}

const nameOf = (pair: readonly Told[]): string =>
  pair.map(({path, sha256}) => `${path}\n${sha256}`).join('\n');

/** The pairs in a file of an earlier run. A last line that was cut off in the middle of writing is removed. */
function linesIn(path: string): Set<string> {
  if (!existsSync(path)) return new Set();
  const text = readFileSync(path);
  const whole = text.lastIndexOf('\n') + 1;
  if (whole < text.length) {
    const file = openSync(path, 'r+');
    ftruncateSync(file, whole);
    closeSync(file);
  }
  const lines = text.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
  return new Set(lines.map((line) => nameOf((JSON.parse(line) as {accounts: Told[]}).accounts)));
}

/** Has every pair compared, each process given the next one as soon as it is free. */
async function inProcesses<Pair extends readonly [Told, Told]>(
  pairs: readonly Pair[],
  jobs: number,
  take: (pair: Pair, answer: PairAnswer) => void,
): Promise<void> {
  const waiting = pairs.values();
  const work = async (): Promise<void> => {
    let worker: ChildProcess | undefined;
    for (const pair of waiting) {
      // A process that died has failed on the pair that it was given; another one goes on.
      if (!worker?.connected)
        worker = fork(process.argv[1]!, ['corpus-worker', '--ui', getLocale()]);
      take(pair, await answerOf(worker, pair));
    }
    if (worker?.connected) worker.disconnect();
  };
  await Promise.all(Array.from({length: Math.min(jobs, pairs.length)}, work));
}

function answerOf(worker: ChildProcess, pair: readonly [Told, Told]): Promise<PairAnswer> {
  const paths: PathPair = [pair[0].path, pair[1].path];
  return new Promise((resolve) => {
    const answered = (answer: PairAnswer): void => {
      worker.removeAllListeners();
      resolve(answer);
    };
    worker.once('message', (message) => {
      answered(message as PairAnswer);
    });
    worker.once('exit', (code, signal) => {
      answered({error: String(signal ?? code)});
    });
    worker.send(paths);
  });
}
