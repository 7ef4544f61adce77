/**
 * The data that the page opens with: every pair, triple and quadruple of the accounts in a folder, compared, and the
 * editors' notes, anchored. Shared by the build and by checks.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';

import {UnusableDocumentError} from '../../src/engine/problem.js';
import {importDocument} from '../../src/import/import-document.js';
import type {SourceDocument} from '../../src/engine/compare-accounts.js';

/** The accounts that the page opens with; others of the folder follow in the order of their names. */
const OPENED_FIRST = ['besanovas.lt.md', 'treaty.en.md'];

const DOCUMENT = /\.(?:md|markdown|txt|html?|docx|odt|xml|tei)$/i;

/** The documents of a folder, read, the ones to open first in front. */
export function bundledDocuments(folder: string): SourceDocument[] {
  if (!existsSync(folder)) throw new UnusableDocumentError({code: 'unreadable', path: folder});
  const names = readdirSync(folder)
    .filter((name) => DOCUMENT.test(name))
    .sort();
  const first = OPENED_FIRST.filter((name) => names.includes(name));
  return [...new Set([...first, ...names])].map((name) =>
    importDocument(readFileSync(join(folder, name)), name),
  );
}

/** Every choice of two to `most` items, each in the order of the list; the first two items first. */
export function choices<T>(items: readonly T[], most: number): T[][] {
  let sets: T[][] = [[]];
  for (const item of items) {
    sets = [...sets, ...sets.filter(({length}) => length < most).map((set) => [...set, item])];
  }
  return sets.filter(({length}) => length >= 2);
}

/** The files of a folder of notes; none where there is no such folder. */
export function noteFiles(folder: string): {path: string; source: string}[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      path: join(basename(folder), name),
      source: readFileSync(join(folder, name), 'utf8'),
    }));
}
