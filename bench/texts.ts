/** What is measured on: the two bundled accounts of the treaty talks, and longer ones made of them. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {SourceDocument} from '../src/engine/compare-accounts.js';

export const pair: readonly SourceDocument[] = ['besanovas.lt.md', 'treaty.en.md'].map((path) => ({
  path,
  source: readFileSync(join('sources', path), 'utf8'),
}));

/**
 * Documents of a size, by telling a document over and over, each time of another year: so every copy has its own
 * counterpart in the other account, as the chapters of a chronicle have.
 *
 * @param size - UTF-16 code units.
 */
export function long({path, source}: SourceDocument, size: number): SourceDocument {
  const head = /^---\n[^]*?\n---\n/.exec(source)?.[0] ?? '';
  const body = source.slice(head.length);
  const copies: string[] = [];
  for (let copy = 0, length = 0; length < size; copy += 1, length += body.length) {
    copies.push(inYear(body, copy * YEARS));
  }
  return {path, source: (head + copies.join('\n')).slice(0, size)};
}

/** Years between one copy and the next: far enough apart that no day is taken for a day of the copy before. */
const YEARS = 3;

function inYear(text: string, earlier: number): string {
  return text.replace(/\b1[89]\d\d\b/g, (year) => String(Number(year) - (earlier % 780)));
}
