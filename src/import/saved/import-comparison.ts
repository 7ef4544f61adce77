import {decodeXML} from 'entities';

import {UnusableDocumentError} from '../../engine/problem.js';
import {decode, LARGEST_SAVED} from '../../engine/read/decode.js';
import {checksum} from '../../engine/saved/checksum.js';
import type {ComparisonFile} from '../../engine/saved/comparison-file.js';
import {EMBEDDED, LINE_TYPES} from '../../engine/saved/names.js';
import {isPacked, unpack} from '../../engine/saved/packed.js';
import {joinPieces} from '../../engine/saved/pieces.js';
import type {Amendment} from '../../engine/saved/table-sum.js';
import {isArchive} from '../archive.js';
import {isComparisonFile} from './comparison-shape.js';
import {parseJson} from './json.js';
import {savedTable} from './table.js';

/** Ends of names of files that hold a whole comparison. */
export const COMPARISON_EXTENSIONS = ['.json', '.jsonl', '.csv', '.html', '.xml'] as const;

/**
 * Takes a comparison out of a file that Greta exported: JSON, JSON Lines, a table, TEI, or a page of its own. Shows what was found
 * when it was exported, without comparing anew.
 *
 * @returns undefined if the file is no such export, but, it may be, a document.
 * @throws {UnusableDocumentError} If it is one, and damaged, or without its texts.
 */
export function importComparison(bytes: Uint8Array, path: string): ComparisonFile | undefined {
  const read = READERS.find(([ending]) => ending.test(path))?.[1];
  if (!read || isArchive(bytes)) return undefined;
  const fail = (code: 'damaged' | 'no-texts'): never => {
    throw new UnusableDocumentError({code, path});
  };
  let found: unknown;
  try {
    found = read(decode(bytes, path, LARGEST_SAVED), path, fail);
    if (isPacked(found)) found = unpack(found);
  } catch (error) {
    if (error instanceof UnusableDocumentError) throw error;
    return fail('damaged');
  }
  if (found === undefined) return undefined;
  if (hasNoTexts(found)) return fail('no-texts');
  return isComparisonFile(found) ? found : fail('damaged');
}

type Reader = (
  text: string,
  path: string,
  fail: (code: 'damaged' | 'no-texts') => never,
) => unknown;

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/\.json$/i, fromJson],
  [/\.jsonl$/i, fromLines],
  [/\.csv$/i, fromTable],
  [/\.html?$/i, fromPage],
  [/\.(?:xml|tei)$/i, fromTei],
];

/** What `export --format json` wrote, or `compare --json`, which leaves the texts out. */
function fromJson(text: string, path: string): unknown {
  const value = parseJson(text, path) as Record<string, unknown> | null;
  if (typeof value !== 'object' || value === null) return undefined;
  if (value['greta'] === 'comparison') {
    const {greta: _, ...file} = value;
    return file;
  }
  return 'accounts' in value && 'findings' in value ? {comparison: value, notes: []} : undefined;
}

function fromLines(text: string, path: string): unknown {
  const parts: Record<string, unknown[]> = {};
  for (const type of LINE_TYPES) parts[type] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const {type, ...rest} = parseJson(line, path, at + 1) as {type: string};
    parts[type]?.push(rest);
  }
  const {account, link, finding, note, correction, own} = parts;
  const comparison = {version: 1, accounts: account, links: link, findings: finding};
  return {
    comparison,
    notes: note,
    ...(correction!.length > 0 && {corrections: correction}),
    ...(own!.length > 0 && {own}),
  };
}

/** The pieces in the last column, however the rows were sorted; what was changed in the others says nothing. */
function fromTable(text: string, _path: string, fail: Parameters<Reader>[2]): unknown {
  const table = savedTable(text);
  if (!table) return undefined;
  if (table.data.length === 0) return fail('no-texts');
  return JSON.parse(joinPieces(table.data) ?? fail('damaged')) as unknown;
}

/** What somebody has changed in the rows of a table that was saved here; undefined for nothing, and of other files. */
export function amendmentIn(bytes: Uint8Array, path: string): Amendment | undefined {
  if (!/\.csv$/i.test(path)) return undefined;
  return savedTable(decode(bytes, path, LARGEST_SAVED))?.amendment;
}

function fromPage(text: string): unknown {
  // What stands in it has no sign that would end it.
  const data = new RegExp(`<script type="application/json" id="${EMBEDDED}">([^<]*)</script>`).exec(
    text,
  )?.[1];
  return data === undefined ? undefined : (JSON.parse(data) as unknown);
}

/** The data in the header, unless somebody has edited the texts since: then it is a document like others. */
function fromTei(text: string): unknown {
  const [, sum, data] =
    new RegExp(`<xenoData type="${EMBEDDED}" n="([^"]*)">([^<]*)</xenoData>`).exec(text) ?? [];
  if (data === undefined || sum !== checksum(text.slice(text.indexOf('</teiHeader>')))) {
    return undefined;
  }
  return JSON.parse(decodeXML(data)) as unknown;
}

function hasNoTexts(found: unknown): boolean {
  const {accounts} = (found as {comparison?: {accounts?: unknown}}).comparison ?? {};
  return (
    Array.isArray(accounts) &&
    accounts.some((one) => one && (one as {source?: unknown}).source === undefined)
  );
}
