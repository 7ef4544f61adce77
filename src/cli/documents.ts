import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, normalize} from 'node:path';

import type {SourceDocument} from '../engine/compare-accounts.js';
import type {Problem} from '../engine/problem.js';
import {UnusableDocumentError} from '../engine/problem.js';
import type {ComparisonFile} from '../engine/saved/comparison-file.js';
import {EXTENSIONS} from '../import/extensions.js';
import {COMPARISON_EXTENSIONS, importComparison} from '../import/saved/import-comparison.js';
import {openDocument} from '../import/open-document.js';
import {problemPlace, problemRemedy, problemText} from '../wording/problems.js';

/** Stands for standard input on a command line. */
const STANDARD_INPUT = '-';

/**
 * The files that paths name, in the order of their names: a folder stands for every document in it and below, a pattern
 * (`*`, `?`, `**`) that no file is called by for what fits it. Shells do that too, but not all, and not in quotes.
 *
 * @param extensions - Ends of names that a folder is searched for.
 */
export function filesNamed(
  paths: readonly string[],
  extensions: readonly string[] = EXTENSIONS,
): string[] {
  return paths.flatMap((path) => {
    const found = statSync(path, {throwIfNoEntry: false});
    if (found?.isDirectory()) {
      return filesIn(path).filter((name) =>
        extensions.some((extension) => name.toLowerCase().endsWith(extension)),
      );
    }
    if (found || !/[*?]/.test(path)) return [path];
    const [above = ''] = /^(?:[^*?]*[\\/])?/.exec(path) ?? [];
    const fits = fitting(path);
    const fitted = filesIn(above || '.').filter((name) => fits.test(name.replaceAll('\\', '/')));
    // Nothing fits: it is told by its own name.
    return fitted.length > 0 ? fitted : [path];
  });
}

function filesIn(folder: string): string[] {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return [];
  return readdirSync(folder, {encoding: 'utf8', recursive: true})
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, {throwIfNoEntry: false})?.isFile())
    .sort();
}

/** What a pattern says: `*` and `?` within a name, `**` across folders. */
function fitting(pattern: string): RegExp {
  const source = normalize(pattern)
    .replaceAll('\\', '/')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, (sign) =>
      sign.startsWith('**') ? '(?:.*/)?' : sign === '*' ? '[^/]*' : '[^/]',
    );
  return new RegExp(`^${source}$`, 'u');
}

/**
 * Reads a file as text; `-` is standard input.
 *
 * @throws {UnusableDocumentError} If it cannot be opened, or is empty, too large or no text.
 */
export async function readDocument(path: string): Promise<SourceDocument> {
  return openDocument(bytesOf(path), path === STANDARD_INPUT ? 'stdin' : path);
}

/**
 * Reads a comparison that was exported; undefined for any other file, and for a folder.
 *
 * @throws {UnusableDocumentError} If it is one, and damaged.
 */
export function readExported(path: string): ComparisonFile | undefined {
  const isOne = COMPARISON_EXTENSIONS.some((extension) => path.toLowerCase().endsWith(extension));
  if (!isOne || statSync(path, {throwIfNoEntry: false})?.isDirectory()) return undefined;
  return importComparison(bytesOf(path), path);
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path === STANDARD_INPUT ? 0 : path);
  } catch {
    throw new UnusableDocumentError({code: 'unreadable', path});
  }
}

/** What was read, or why it cannot be. Other errors are ours and go on. */
export async function attempt<T>(
  read: () => T | Promise<T>,
): Promise<{value: T} | {problem: Problem}> {
  try {
    return {value: await read()};
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
