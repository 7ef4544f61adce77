/** All that esbuild makes of the sources: the page's own files, its worker, the service worker, the command. */
import {createHash} from 'node:crypto';
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

import type {BuildOptions, Metafile} from 'esbuild';
import {build} from 'esbuild';

import {embedStyle} from './embed-style.js';
import {partFaces} from './faces.js';
import {filesNeededBy} from './first-files.js';
import {RULES} from './frame.js';
import {oneFirstChunk} from './one-first-chunk.js';
import {WHOLE} from './prerender.js';
import {shorten} from './shorten.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

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

/** The element, for any page. */
export const MAIN = 'src/reader/main.ts';

/**
 * The page and its lazily loaded parts, and the worker with its own: it speaks as the page does where it makes files, and
 * must not take the page's first part for that, which wants a document.
 *
 * @param site - Folder that they are written into.
 * @returns What was made of what.
 */
export async function bundlePage(site: string): Promise<Metafile> {
  const {metafile} = await build({
    ...shared,
    absWorkingDir: root,
    metafile: true,
    entryPoints: {main: join(root, MAIN)},
    outdir: site,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    plugins: [oneFirstChunk(join(root, MAIN), /[/\\]src[/\\](?:reader|wording)[/\\]/)],
    mainFields: ['module', 'main'],
  });
  for (const file of filesNeededBy(MAIN, metafile)) await shorten(join(root, file));
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
  writeFileSync(join(site, RULES), partFaces(theme).rules);
  // The icon of a tab stands in `index.html`, of pixels: a drawing Chrome lays out like a page, and a file it fetches, before it paints.
  for (const name of ['icon.svg', 'manifest.webmanifest']) {
    cpSync(join(root, 'src/reader', name), join(site, name));
  }
  return metafile;
}

/** The rules that the first sight of a page needs. */
export function firstStyle(): Promise<string> {
  return textOf('src/reader/first.css');
}

/** What has a page of the site wait with all but its text. It shares nothing with the rest. */
export function entryScript(): Promise<string> {
  return textOf('src/reader/open.ts');
}

/** What is made of a source and stands in a page, not in a file. */
async function textOf(source: string): Promise<string> {
  const {outputFiles} = await build({
    ...shared,
    entryPoints: [join(root, source)],
    outdir: root,
    external: ['./main.js'],
    // A function of its own, not a module, which costs the browser a graph of modules and a task more before it paints. The format
    // `iife` would bring what other formats need to import `main.js`.
    banner: {js: '(()=>{'},
    footer: {js: '})();'},
    sourcemap: false,
    write: false,
  });
  return outputFiles[0]!.text;
}

/** The service worker, which keeps all files of this build for times without a network. */
export async function bundleOffline(site: string): Promise<void> {
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

/** Pages that show how the element stands in another's page, and the library that one of them wants. */
export function copyExamples(site: string): void {
  cpSync(join(root, 'examples'), join(site, 'examples'), {recursive: true});
  cpSync(fileURLToPath(import.meta.resolve('preact')), join(site, 'examples/preact.js'));
}

/** The command, in one file that runs on Node without the checkout. */
export async function bundleCommand(): Promise<void> {
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
