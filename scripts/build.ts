/**
 * Builds the page (`dist/site`) and the installable command (`dist/cli`).
 *
 *   npm run build
 *
 * The page's own files are bundled by esbuild; the bundled accounts are compared here, so that the page opens with
 * data and needs neither parser nor engine.
 */
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import type {BuildOptions} from 'esbuild';
import {build} from 'esbuild';

import {compareAccounts} from '../src/engine/compare-accounts.js';
import type {Catalogue, ComparisonFile} from '../src/engine/catalogue.js';
import {readNotes} from '../src/engine/read/read-notes.js';
import {anchorNotes} from '../src/engine/selectors/anchor-notes.js';
import {packs} from '../src/languages/index.js';
import {bundledDocuments, choices, noteFiles} from './bundled-data.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const site = join(root, 'dist/site');

const shared = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  sourcemap: true,
  legalComments: 'linked',
  logLevel: 'warning',
} satisfies BuildOptions;

/** The page, its lazily loaded parts, and the worker, which share what they have in common. */
async function buildPage(): Promise<void> {
  await build({
    ...shared,
    entryPoints: {
      main: join(root, 'src/reader/main.ts'),
      // Beside the part that asks for it, which finds it by its own address.
      'parts/comparison.worker': join(root, 'src/comparing/comparison.worker.ts'),
    },
    outdir: site,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    // Under the condition `browser`, a part of the Markdown parser wants a document, which a worker has not.
    conditions: ['worker', 'production'],
    mainFields: ['module', 'main'],
  });
  await build({
    ...shared,
    entryPoints: [join(root, 'src/reader/theme.css')],
    outdir: site,
    external: ['./fonts/*'],
  });
  cpSync(join(root, 'index.html'), join(site, 'index.html'));
  cpSync(join(root, 'src/reader/icon.svg'), join(site, 'icon.svg'));
}

/** Literata and Inter in the two subsets that Lithuanian and English need. */
function copyFonts(): void {
  mkdirSync(join(site, 'fonts'), {recursive: true});
  for (const [family, styles] of [
    ['literata', ['normal', 'italic']],
    ['inter', ['normal']],
  ] as const) {
    for (const style of styles) {
      for (const subset of ['latin', 'latin-ext']) {
        const name = `${family}-${subset}-wght-${style}.woff2`;
        cpSync(
          join(root, 'node_modules/@fontsource-variable', family, 'files', name),
          join(site, 'fonts', name),
        );
      }
    }
  }
}

/** Compares every choice of two to four bundled accounts, and anchors the editors' notes in them. */
function writeData(): void {
  const documents = bundledDocuments(join(root, 'sources'));
  const notes = noteFiles(join(root, 'sources/notes')).flatMap(({source, path}) => {
    const read = readNotes(source, {path});
    return read.notes;
  });
  mkdirSync(join(site, 'data'), {recursive: true});
  const {accounts} = compareAccounts(documents, packs).comparison;
  const catalogue: Catalogue = {
    accounts: accounts.map(({id, lang, title, credit}) => ({id, lang, title, credit})),
    default: accounts.slice(0, 2).map(({id}) => id),
  };
  writeJson('catalogue', catalogue);
  for (const chosen of choices(documents)) {
    const {comparison} = compareAccounts(chosen, packs);
    const file: ComparisonFile = {
      comparison,
      notes: anchorNotes(notes, comparison.accounts).notes,
    };
    writeJson(comparison.accounts.map(({id}) => id).join('~'), file);
  }
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(site, 'data', `${basename(name)}.json`), JSON.stringify(value));
}

/** The command, in one file that runs on Node without the checkout. */
async function buildCommand(): Promise<void> {
  await build({
    ...shared,
    entryPoints: [join(root, 'src/cli/greta.ts')],
    outdir: join(root, 'dist/cli'),
    platform: 'node',
    banner: {
      // For the packages that still ask for modules the old way.
      js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
}

rmSync(join(root, 'dist'), {recursive: true, force: true});
await buildPage();
copyFonts();
writeData();
await buildCommand();
