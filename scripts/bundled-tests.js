import {readFile, readdir} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

import {build} from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const addressOf = (/** @type {string} */ file) => `/${relative(root, file).split(sep).join('/')}`;

/**
 * A Web Test Runner plugin that serves the tests of a run from one bundle with parts in common: else each of their pages asks
 * for hundreds of modules one by one, which takes longer than most of the tests.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundledTests() {
  /** @type {Promise<Map<string, string>> | undefined} */
  let bundled;
  return {
    name: 'bundled-tests',
    async serve({path}) {
      if (!/\.js(?:\.map)?$|\.test\.ts$/.test(path) || path.startsWith('/node_modules/'))
        return undefined;
      const body = (await (bundled ??= bundle())).get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : {body, type: path.endsWith('.map') ? 'json' : 'js'};
    },
    // It is JavaScript already.
    resolveMimeType: ({path}) => (path.endsWith('.test.ts') ? 'js' : undefined),
  };
}

/** @returns {Promise<Map<string, string>>} What is served at each address. */
async function bundle() {
  const files = await readdir(join(root, 'test'), {recursive: true});
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: files.filter(isOfBrowser).map((file) => join(root, 'test', file)),
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    outbase: root,
    outdir: root,
    chunkNames: 'parts-of-tests/[hash]',
    // Not `browser`: under it a part of the Markdown parser wants a document, which a worker has not.
    conditions: ['worker', 'production'],
    mainFields: ['module', 'main'],
    external: ['/__web-dev-server__web-socket.js'],
    plugins: [ownAddresses],
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({path, text}) => [addressOf(path), text]));
}

const isOfBrowser = (/** @type {string} */ file) => /(?<!\.node)\.test\.ts$/.test(file);

/** Modules that look for files beside them go on finding them there. */
const ownAddresses = {
  name: 'own-addresses',
  setup(/** @type {import('esbuild').PluginBuild} */ {onLoad}) {
    onLoad({filter: /[/\\](?:src|test)[/\\].*\.ts$/}, async ({path}) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const address = `new URL(${JSON.stringify(addressOf(path))}, location.origin).href`;
      return {contents: text.replaceAll('import.meta.url', address), loader: 'ts'};
    });
  },
};
