import {closeSync, existsSync, ftruncateSync, openSync, readFileSync} from 'node:fs';

import {UnusableDocumentError} from '../engine/problem.js';
import type {PairResult} from './corpus-worker.js';

/** One of the two accounts of a line. */
export interface Told {
  readonly path: string;
  /** Of the file's text: a changed file is compared anew. */
  readonly sha256: string;
}

/** How every line of a pair begins. */
const BEGINNING = '{"type":"pair","accounts":[{"path":';

/** A pair as a line of a file, with what was found between its accounts. */
export function lineOf(pair: readonly Told[], result: PairResult): string {
  const accounts = pair.map(({path, sha256}): Told => ({path, sha256}));
  return `${JSON.stringify({type: 'pair', accounts, ...result})}\n`;
}

/** What a pair is known by in a file: what its accounts are called, and what they said. */
export function nameOf(pair: readonly Told[]): string {
  return pair.map(({path, sha256}) => `${path}\n${sha256}`).join('\n');
}

/**
 * Opens a file that lines are to be added to; one that is not there is made. A last line that was cut off in the middle of
 * writing is removed.
 *
 * @returns The names of the pairs that are in it.
 * @throws {UnusableDocumentError} If it cannot be written, or holds anything but such lines; nothing of it is then changed.
 */
export function openLines(path: string): Set<string> {
  const text = existsSync(path) ? readOrRefuse(path) : Buffer.alloc(0);
  const whole = text.lastIndexOf('\n') + 1;
  const rest = text.subarray(whole).toString('utf8');
  const refuse = (line: number): never => {
    throw new UnusableDocumentError({code: 'other-lines', path, line});
  };
  const lines = text.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
  const names = lines.map((line, at) => nameIn(line) ?? refuse(at + 1));
  if (!BEGINNING.startsWith(rest.slice(0, BEGINNING.length))) refuse(lines.length + 1);
  try {
    const file = openSync(path, rest === '' ? 'a' : 'r+');
    if (rest !== '') ftruncateSync(file, whole);
    closeSync(file);
  } catch {
    throw new UnusableDocumentError({code: 'unreadable', path});
  }
  return new Set(names);
}

function readOrRefuse(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new UnusableDocumentError({code: 'unreadable', path});
  }
}

/** The name of the pair that a line is of; undefined for another line. */
function nameIn(line: string): string | undefined {
  if (!line.startsWith(BEGINNING)) return undefined;
  try {
    return nameOf((JSON.parse(line) as {accounts: Told[]}).accounts);
  } catch {
    return undefined;
  }
}
