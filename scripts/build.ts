/**
 * Builds the page (`dist/site`) and the installable command (`dist/cli`).
 *
 *   npm run build                        with the bundled accounts
 *   npm run build -- --sources DIR       with the accounts in a folder of one's own, and its notes in DIR/notes
 *   npm run build -- --out DIR           the page into another folder
 *   npm run build -- --address URL       with canonical addresses, for a site that will stand there
 *
 * The page's own files are bundled by esbuild; the bundled accounts are compared here, so that the page opens with
 * data and needs neither parser nor engine.
 */
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import type {BuildOptions, Metafile} from 'esbuild';
import {build} from 'esbuild';

import {compareAccounts} from '../src/engine/compare-accounts.js';
import type {Catalogue, ComparisonFile} from '../src/engine/catalogue.js';
import {pack} from '../src/engine/packed.js';
import {readNotes} from '../src/engine/read/read-notes.js';
import {anchorNotes} from '../src/engine/selectors/anchor-notes.js';
import {packs} from '../src/languages/index.js';
import {UnusableDocumentError} from '../src/engine/problem.js';
import {problemRemedy, problemText} from '../src/wording/problems.js';
import {embedStyle} from './embed-style.js';
import {filesOf} from './first-files.js';
import {cutFonts} from './fonts.js';
import {bundledDocuments, choices, noteFiles} from './bundled-data.js';
import {withStyle} from './frame.js';
import {oneFirstChunk} from './one-first-chunk.js';
import {prerender, WHOLE} from './prerender.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const {values} = parseArgs({
  options: {sources: {type: 'string'}, out: {type: 'string'}, address: {type: 'string'}},
});
const sources = values.sources === undefined ? join(root, 'sources') : resolve(values.sources);
const site = values.out === undefined ? join(root, 'dist/site') : resolve(values.out);

const shared = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  sourcemap: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // Else not found for what a plugin resolves.
  tsconfig: join(root, 'tsconfig.json'),
} satisfies BuildOptions;

/** The element, for any page; and what has a page of the site wait with it. */
const [MAIN, OPEN] = ['src/reader/main.ts', 'src/reader/open.ts'];

/**
 * The page and its lazily loaded parts, and the worker with its own: it speaks as the page does where it makes files, and
 * must not take the page's first part for that, which wants a document.
 *
 * @returns What was made of what.
 */
async function buildPage(): Promise<Metafile> {
  const {metafile} = await build({
    ...shared,
    absWorkingDir: root,
    metafile: true,
    entryPoints: {
      main: join(root, MAIN),
      open: join(root, OPEN),
    },
    outdir: site,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    plugins: [oneFirstChunk(join(root, MAIN), /[/\\]src[/\\](?:reader|wording)[/\\]/)],
    mainFields: ['module', 'main'],
  });
  await build({
    ...shared,
    absWorkingDir: root,
    entryPoints: [join(root, 'src/comparing/comparison.worker.ts')],
    // Beside the part that asks for it, which finds it by its own address.
    outdir: join(site, 'parts'),
    splitting: true,
    chunkNames: '[name]-[hash]',
    // Under the condition `browser`, a part of the Markdown parser wants a document, which a worker has not.
    conditions: ['worker', 'production'],
    mainFields: ['module', 'main'],
  });
  // The same reader in one piece, for pages that stand alone (src/export/page.ts).
  await build({
    ...shared,
    entryPoints: {standalone: join(root, 'src/reader/standalone.ts')},
    outdir: site,
    sourcemap: false,
    mainFields: ['module', 'main'],
  });
  await build({
    ...shared,
    entryPoints: [join(root, 'src/reader/theme.css')],
    outdir: site,
    external: ['./fonts/*'],
  });
  const theme = readFileSync(join(site, 'theme.css'), 'utf8');
  writeFileSync(join(site, 'embed.css'), embedStyle(theme));
  for (const name of ['icon.svg', 'manifest.webmanifest']) {
    cpSync(join(root, 'src/reader', name), join(site, name));
  }
  cpSync(join(root, 'examples'), join(site, 'examples'), {recursive: true});
  cpSync(fileURLToPath(import.meta.resolve('preact')), join(site, 'examples/preact.js'));
  return metafile;
}

/** More accounts than this can be set side by side in pairs only: the choices would grow beyond all use. */
const FEW = 5;

/**
 * Compares the accounts, anchors the editors' notes in them, and writes the data and the pages made of it.
 *
 * @returns How many pages there are.
 */
async function writePages(made: Metafile): Promise<number> {
  const documents = bundledDocuments(sources);
  if (documents.length < 2) {
    throw new UnusableDocumentError({code: 'too-few-accounts', path: sources});
  }
  const notes = noteFiles(join(sources, 'notes')).flatMap(
    ({source, path}) => readNotes(source, {path}).notes,
  );
  mkdirSync(join(site, 'data'), {recursive: true});
  const most = documents.length > FEW ? 2 : 4;
  const pairs: ComparisonFile[] = [];
  const accounts = new Map<string, Catalogue['accounts'][number]>();
  for (const chosen of choices(documents, most)) {
    const {comparison, problems} = compareAccounts(chosen, packs);
    for (const problem of problems) {
      console.warn(`greta: ${problemText(problem)} ${problemRemedy(problem)}`);
    }
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
  const catalogue: Catalogue = {
    accounts: [...accounts.values()],
    default: pairs[0]!.comparison.accounts.map(({id}) => id),
    most,
  };
  writeJson('catalogue', catalogue);
  const frame = withStyle(
    readFileSync(join(root, 'index.html'), 'utf8'),
    readFileSync(join(site, 'theme.css'), 'utf8'),
  );
  const pages = await prerender({
    pairs,
    frame,
    modules: (ui) =>
      [OPEN, MAIN, ...(ui === 'en' ? [] : [`src/wording/generated/${ui}.ts`])]
        .flatMap((source) => filesOf(source, made))
        .map((path) => `./${relative(site, join(root, path)).split(sep).join('/')}`),
    address: values.address?.replace(/\/*$/, '/'),
  });
  for (const {name, text} of pages) writeFileSync(join(site, name), text);
  return pages.length;
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(site, 'data', `${basename(name)}.json`), JSON.stringify(value));
}

/** The service worker, which keeps all files of this build for times without a network. */
async function buildOffline(): Promise<void> {
  const files = readdirSync(site, {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile() && !/\.(?:map|txt)$/.test(file.name))
    .filter((file) => !file.name.endsWith(`.${WHOLE}`))
    .map((file) => join(file.parentPath, file.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  const paths = files.map((file) => {
    const path = relative(site, file).split(sep).map(encodeURIComponent).join('/');
    return `./${path}`;
  });
  await build({
    ...shared,
    entryPoints: [join(root, 'src/offline/service-worker.ts')],
    outdir: site,
    sourcemap: false,
    define: {
      VERSION: JSON.stringify(hash.digest('hex').slice(0, 16)),
      FILES: JSON.stringify(['./', ...paths]),
    },
  });
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
      js: "import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
}

try {
  rmSync(site, {recursive: true, force: true});
  const made = await buildPage();
  await cutFonts(join(site, 'fonts'));
  const count = await writePages(made);
  await buildOffline();
  await buildCommand();
  console.log(
    `greta: ${count} pages in ${relative(process.cwd(), site) || '.'}, ready for any server of files.`,
  );
} catch (error) {
  if (!(error instanceof UnusableDocumentError)) throw error;
  console.error(`greta: ${problemText(error.problem)} ${problemRemedy(error.problem)}`);
  process.exitCode = 2;
}
