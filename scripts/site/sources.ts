import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';

import type {SourceDocument} from '../../src/engine/compare-accounts.js';
import type {Note} from '../../src/engine/note.js';
import type {Problem} from '../../src/engine/problem.js';
import {UnusableDocumentError} from '../../src/engine/problem.js';
import {accountId} from '../../src/engine/read/read-account.js';
import {readNotes} from '../../src/engine/read/read-notes.js';
import {EXTENSIONS} from '../../src/import/extensions.js';
import {openDocument} from '../../src/import/open-document.js';

/** What a folder of accounts holds. */
export interface Sources {
  readonly documents: readonly SourceDocument[];
  readonly notes: readonly Note[];
  /** What is wrong with the notes. */
  readonly problems: readonly Problem[];
}

/** The accounts that the page opens with; others of the folder follow in the order of their names. */
const OPENED_FIRST = ['besanovas.lt.md', 'treaty.en.md'];

/**
 * Reads a folder of accounts, and its editors' notes in `notes`.
 *
 * @throws {UnusableDocumentError} If there is no such folder, there are fewer than two accounts in it, or one cannot be used.
 */
export async function readSources(folder: string): Promise<Sources> {
  if (!existsSync(folder)) throw new UnusableDocumentError({code: 'unreadable', path: folder});
  const names = filesIn(folder, EXTENSIONS);
  if (names.length < 2) throw new UnusableDocumentError({code: 'too-few-accounts', path: folder});
  const first = OPENED_FIRST.filter((name) => names.includes(name));
  const documents = await Promise.all(
    [...new Set([...first, ...names])].map((name) =>
      openDocument(readFileSync(join(folder, name)), name),
    ),
  );
  const apart = join(folder, 'notes');
  const read = (existsSync(apart) ? filesIn(apart, ['.yaml', '.yml']) : []).map((name) =>
    readNotes(readFileSync(join(apart, name), 'utf8'), {path: join(basename(apart), name)}),
  );
  return {
    documents: withOwnIds(documents),
    notes: read.flatMap(({notes}) => notes),
    problems: read.flatMap(({problems}) => problems),
  };
}

/** Documents of which no two have one id, whichever of them are compared: two may be called the same but for their kind. */
function withOwnIds(documents: readonly SourceDocument[]): SourceDocument[] {
  const ids = new Set<string>();
  return documents.map((document) => {
    const made = accountId(document.path);
    let id = made;
    for (let number = 2; ids.has(id); number += 1) id = `${made}-${number}`;
    ids.add(id);
    return id === made ? document : {...document, id};
  });
}

/** Names of the files of a folder that end in one of these, in their order. */
function filesIn(folder: string, extensions: readonly string[]): string[] {
  return readdirSync(folder)
    .filter((name) => extensions.some((extension) => name.toLowerCase().endsWith(extension)))
    .sort();
}
