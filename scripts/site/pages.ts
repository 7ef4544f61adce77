/** The data and the pages of a site, made of a folder of accounts. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

import type {Metafile} from 'esbuild';

import {problemLine} from '../../src/cli/documents.js';
import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {Catalogue} from '../../src/engine/catalogue.js';
import type {ComparisonFile} from '../../src/engine/saved/comparison-file.js';
import {pack} from '../../src/engine/saved/packed.js';
import {anchorNotes} from '../../src/engine/selectors/anchor-notes.js';
import {packs} from '../../src/languages/index.js';
import {asciiJson} from './ascii.js';
import {entryScript, firstStyle, MAIN} from './bundles.js';
import {filesNeededBy} from './first-files.js';
import {withEntry, withStyle} from './frame.js';
import {prerender} from './prerender.js';
import type {Sources} from './sources.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** More accounts than this can be set side by side in pairs only: the choices would grow beyond all use. */
const FEW = 5;

/** Code units from which on JSON is written in ASCII. */
const LONG = 1_000_000;

/** JSON; of long accounts in ASCII, which a browser reads in less time, and in half the memory. */
function jsonOf(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length < LONG ? json : asciiJson(json);
}

/** Every choice of two to `most` items, each in the order of the list; the first two items first. */
function choices<T>(items: readonly T[], most: number): T[][] {
  let sets: T[][] = [[]];
  for (const item of items) {
    sets = [...sets, ...sets.filter(({length}) => length < most).map((set) => [...set, item])];
  }
  return sets.filter(({length}) => length >= 2);
}

/**
 * Compares the accounts, anchors the editors' notes in them, and writes the data and the pages made of it. What is wrong with
 * them is printed.
 *
 * @param site - Folder that they are written into, with the bundles in it.
 * @param made - What of the bundles was made of what.
 * @param address - Where the site will stand, if that is known.
 * @returns How many pages there are.
 */
export async function writePages(
  {documents, notes, problems}: Sources,
  site: string,
  made: Metafile,
  address: string | undefined,
): Promise<number> {
  const writeJson = (name: string, value: unknown): void => {
    writeFileSync(join(site, 'data', `${basename(name)}.json`), jsonOf(value));
  };
  /** Of the files that modules need, from where a page stands. */
  const addressesOf = (sources: readonly string[]): readonly string[] =>
    sources
      .flatMap((source) => filesNeededBy(source, made))
      .map((path) => `./${relative(site, join(root, path)).split(sep).join('/')}`);
  mkdirSync(join(site, 'data'), {recursive: true});
  const most = documents.length > FEW ? 2 : 4;
  const pairs: ComparisonFile[] = [];
  const accounts = new Map<string, Catalogue['accounts'][number]>();
  // An account has the same problems in every choice.
  const complaints = new Set(problems.map(problemLine));
  for (const chosen of choices(documents, most)) {
    const {comparison, problems: found} = compareAccounts(chosen, packs);
    for (const problem of found) complaints.add(problemLine(problem));
    const file: ComparisonFile = {
      comparison,
      notes: anchorNotes(notes, comparison.accounts).notes,
    };
    if (comparison.accounts.length === 2) pairs.push(file);
    for (const {id, lang, title, credit} of comparison.accounts) {
      accounts.set(id, {id, lang, title, credit});
    }
    writeJson(comparison.accounts.map(({id}) => id).join('~'), pack(file));
  }
  for (const complaint of complaints) console.warn(complaint);
  const catalogue: Catalogue = {
    accounts: [...accounts.values()],
    default: pairs[0]!.comparison.accounts.map(({id}) => id),
    most,
  };
  writeJson('catalogue', catalogue);
  const frame = withStyle(
    withEntry(readFileSync(join(root, 'index.html'), 'utf8'), await entryScript()),
    readFileSync(join(site, 'theme.css'), 'utf8'),
    await firstStyle(),
  );
  const pages = await prerender({
    pairs,
    frame,
    modules: (ui) =>
      addressesOf([MAIN, ...(ui === 'en' ? [] : [`src/wording/generated/${ui}.ts`])]),
    address: address?.replace(/\/*$/, '/'),
  });
  for (const {name, text} of pages) writeFileSync(join(site, name), text);
  return pages.length;
}
