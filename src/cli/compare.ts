import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {compareAccounts} from '../engine/compare-accounts.js';
import type {Comparison} from '../engine/comparison.js';
import {UnusableDocumentError} from '../engine/problem.js';
import type {ComparisonFile} from '../engine/saved/comparison-file.js';
import type {Format} from '../export/formats.js';
import {exportComparison} from '../export/formats.js';
import type {PageAssets} from '../export/page.js';
import {packs} from '../languages/index.js';
import {namingUnread} from '../languages/unread.js';
import {getLocale} from '../wording/localization.js';
import {attempt, filesNamed, problemLine, readDocument, readExported} from './documents.js';
import {reportOf} from './report.js';
import type {Terminal} from './terminal.js';
import {misuseText, usageText} from './usage.js';

/**
 * Compares files and prints a report, or the contract as JSON. What is wrong without making a file unusable goes to
 * standard error.
 *
 * @returns The exit code: 0, or 2 if a file cannot be used.
 */
export async function compareFiles(
  paths: readonly string[],
  {json}: {readonly json: boolean},
  terminal: Terminal,
): Promise<0 | 2> {
  const comparison = (await comparisonFrom(paths, terminal))?.comparison;
  if (!comparison) return 2;
  terminal.out(
    json ? `${JSON.stringify(contractOf(comparison))}\n` : reportOf(comparison, terminal),
  );
  return 0;
}

/**
 * Compares files and prints what was found in a format that others can use.
 *
 * @returns The exit code: 0, or 2 if a file cannot be used.
 */
export async function exportFiles(
  paths: readonly string[],
  {format}: {readonly format: Format},
  terminal: Terminal,
): Promise<0 | 2> {
  const file = await comparisonFrom(paths, terminal);
  if (!file) return 2;
  const assets = await attempt(() => (format === 'html' ? readAssets() : {script: '', style: ''}));
  if ('problem' in assets) {
    terminal.err(`${problemLine(assets.problem)}\n`);
    return 2;
  }
  const {text} = await exportComparison(file, format, getLocale(), () => assets.value);
  terminal.out(text);
  return 0;
}

/** The parts of a page of its own, as `npm run build` left them beside the command. */
function readAssets(): PageAssets {
  const part = (name: string): string => {
    // In the checkout the command runs from src/cli, when it is built from dist/cli.
    const places = ['../site/', '../../dist/site/'].map((folder) =>
      fileURLToPath(new URL(folder + name, import.meta.url)),
    );
    const path = places.find((place) => existsSync(place));
    if (path === undefined) throw new UnusableDocumentError({code: 'not-built', path: places[1]!});
    return readFileSync(path, 'utf8');
  };
  return {script: part('standalone.js'), style: part('theme.css')};
}

/**
 * A comparison of files, or one that was exported, as it was. Undefined where a file cannot be used; the terminal has been
 * told.
 */
async function comparisonFrom(
  paths: readonly string[],
  terminal: Terminal,
): Promise<ComparisonFile | undefined> {
  const tell = (problems: readonly Parameters<typeof problemLine>[0][]): void => {
    for (const problem of problems) terminal.err(`${problemLine(problem)}\n`);
  };
  if (paths.length === 1) {
    const exported = await attempt(() => readExported(paths[0]!));
    if ('problem' in exported) {
      tell([exported.problem]);
      return undefined;
    }
    if (exported.value) return exported.value;
  }
  const read = await Promise.all(
    filesNamed(paths).map((path) => attempt(() => readDocument(path))),
  );
  const unusable = read.flatMap((one) => ('problem' in one ? [one.problem] : []));
  tell(unusable);
  if (unusable.length > 0) return undefined;
  const documents = read.flatMap((one) => ('value' in one ? [one.value] : []));
  if (documents.length < 2) {
    terminal.err(`greta: ${misuseText({code: 'too-few'})}\n\n${usageText()}\n`);
    return undefined;
  }
  const compared = await attempt(() =>
    namingUnread(documents, () => compareAccounts(documents, packs)),
  );
  tell('problem' in compared ? [compared.problem] : compared.value.problems);
  if ('problem' in compared) return undefined;
  const {comparison} = compared.value;
  return {comparison, notes: []};
}

/** A comparison without the texts themselves, which are in the files that its offsets point into. */
function contractOf(comparison: Comparison): unknown {
  const accounts = comparison.accounts.map((account) => {
    const {id, lang, title, path, credit, mentions} = account;
    const passages = account.passages.map((passage) => ({...passage, markup: undefined}));
    return {id, lang, title, path, credit, passages, mentions};
  });
  return {...comparison, accounts};
}
