import {readFileSync} from 'node:fs';

import type {SourceDocument} from '../engine/compare-accounts.js';
import type {Problem} from '../engine/problem.js';
import {UnusableDocumentError} from '../engine/problem.js';
import {importDocument} from '../import/import-document.js';
import {problemPlace, problemRemedy, problemText} from '../wording/problems.js';

/**
 * Reads a file as text.
 *
 * @throws {UnusableDocumentError} If it cannot be opened, or is empty, too large or no text.
 */
export function readDocument(path: string): SourceDocument {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new UnusableDocumentError({code: 'unreadable', path});
  }
  return importDocument(bytes, path);
}

/** What was read, or why it cannot be. Other errors are ours and go on. */
export function attempt<T>(read: () => T): {value: T} | {problem: Problem} {
  try {
    return {value: read()};
  } catch (error) {
    if (error instanceof UnusableDocumentError) return {problem: error.problem};
    throw error;
  }
}

/** A problem in a line, with its place in front where it has one: `a.md:3:1: … What to do.` */
export function problemLine(problem: Problem): string {
  const sentence = `${problemText(problem)} ${problemRemedy(problem)}`;
  return problem.line === undefined
    ? `greta: ${sentence}`
    : `${problemPlace(problem)}: ${sentence}`;
}
