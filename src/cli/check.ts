import {msg, str} from '@lit/localize';

import type {Account} from '../engine/account.js';
import type {Note} from '../engine/note.js';
import type {Problem} from '../engine/problem.js';
import {readAccount} from '../engine/read/read-account.js';
import {readNotes} from '../engine/read/read-notes.js';
import {anchorNotes} from '../engine/selectors/anchor-notes.js';
import {EXTENSIONS} from '../import/extensions.js';
import {packs} from '../languages/index.js';
import {formatNumber} from '../wording/numbers.js';
import {plural} from '../wording/plural.js';
import {attempt, filesNamed, problemLine, readDocument} from './documents.js';
import type {Terminal} from './terminal.js';

/** What a folder is searched for: accounts, and notes on them. */
const CHECKED = [...EXTENSIONS, '.yaml', '.yml'];
/** What an account of ours says of itself at its head. */
const REQUIRED = ['title', 'lang'] as const;

/**
 * Checks accounts (front matter), notes (YAML) and the places of the notes in the accounts, and prints every problem at
 * once, as compilers do.
 *
 * @returns The exit code: 0, 1 if there are problems, 2 if a file cannot be used at all.
 */
export async function checkFiles(named: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const paths = filesNamed(named, CHECKED);
  const problems: Problem[] = [];
  const accounts: Account[] = [];
  const notes: Note[] = [];
  let unusable = 0;
  for (const path of paths) {
    const result = await attempt(async () => {
      const {source, format} = await readDocument(path);
      if (/\.ya?ml$/i.test(path)) {
        const read = readNotes(source, {path});
        notes.push(...read.notes);
        return read.problems;
      }
      const read = readAccount(source, {path, ...(format && {format})}, packs);
      accounts.push(read.account);
      const said = new Set(read.problems.map(faultOf));
      const missing = missingFields(read.account).filter((problem) => !said.has(faultOf(problem)));
      return [...read.problems, ...missing];
    });
    if ('value' in result) problems.push(...result.value);
    else {
      problems.push(result.problem);
      unusable += 1;
    }
  }
  problems.push(...anchorNotes(notes, accounts).problems);
  problems.sort((a, b) => paths.indexOf(a.path) - paths.indexOf(b.path) || lineOf(a) - lineOf(b));
  for (const problem of problems) terminal.err(`${problemLine(problem)}\n`);
  if (problems.length === 0) terminal.out(`${checkedText(paths.length)}\n`);
  else terminal.err(`${problemCount(problems.length)}\n`);
  if (unusable > 0) return 2;
  return problems.length > 0 ? 1 : 0;
}

/** What is at fault, wherever it is. */
function faultOf({path, line, column, ...wrong}: Problem): string {
  return JSON.stringify(wrong);
}

function lineOf({line = 0}: Problem): number {
  return line;
}

/** Front matter is asked of Markdown only: plain text has no place for it. */
function missingFields({path, source, passages}: Account): Problem[] {
  if (!/\.(?:md|markdown)$/i.test(path)) return [];
  const front = passages.find(({kind}) => kind === 'front-matter');
  if (!front) return [{code: 'front-matter-missing', path, line: 1, column: 1}];
  const text = source.slice(front.start, front.end);
  return REQUIRED.filter((field) => !new RegExp(`^${field}:\\s*\\S`, 'm').test(text)).map(
    (field) => ({code: 'front-matter-missing', path, line: 1, column: 1, field}),
  );
}

function checkedText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} file checked, no problems.`, {id: 'checked-one'}),
    few: msg(str`${n} files checked, no problems.`, {id: 'checked-few'}),
    other: msg(str`${n} files checked, no problems.`, {id: 'checked-other'}),
  });
}

function problemCount(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} problem`, {id: 'problems-one'}),
    few: msg(str`${n} problems`, {id: 'problems-few'}),
    other: msg(str`${n} problems`, {id: 'problems-other'}),
  });
}
