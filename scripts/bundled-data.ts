/**
 * The data that the page opens with: every pair, triple and quadruple of the accounts in a folder, compared, and the
 * editors' notes, anchored. Shared by the build and by checks.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';

import type {SourceDocument} from '../src/engine/compare-accounts.js';

/** The accounts that the page opens with; others of the folder follow in the order of their names. */
const OPENED_FIRST = ['besanovas.lt.md', 'treaty.en.md'];

/** The Markdown files of a folder, read, the ones to open first in front. */
export function bundledDocuments(folder: string): SourceDocument[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();
  const first = OPENED_FIRST.filter((name) => names.includes(name));
  return [...new Set([...first, ...names])].map((name) => ({
    path: name,
    source: readFileSync(join(folder, name), 'utf8'),
  }));
}

/** Every choice of two to four items, each in the order of the list. */
export function choices<T>(items: readonly T[]): T[][] {
  const all = items.reduce<T[][]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  );
  return all.filter(({length}) => length >= 2 && length <= 4);
}

/** The files of a folder of notes. */
export function noteFiles(folder: string): {path: string; source: string}[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      path: join(basename(folder), name),
      source: readFileSync(join(folder, name), 'utf8'),
    }));
}
