import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {build} from 'esbuild';

import {BROWSER_ARGS, browserPath, firefoxPath} from './scripts/browser-path.js';
import {bundledTests} from './scripts/bundled-tests.js';
import {countReporter} from './scripts/count-reporter.js';

const counts = process.env.GRETA_TEST_COUNTS;

/** How often each property is tried: `GRETA_RUNS=10000 npm test` for the long job. */
const runs = Number(process.env.GRETA_RUNS ?? 100);

const isCovered = process.env.GRETA_COVERAGE === '1';

/** `GRETA_BROWSER=firefox npm test`, by the Firefox on the PATH; else Chromium. */
const isFirefox = process.env.GRETA_BROWSER === 'firefox';
const launchOptions = isFirefox
  ? {browser: 'firefox', executablePath: firefoxPath(), headless: true}
  : {executablePath: await browserPath(), args: BROWSER_ARGS};

/** `extend`, under unified, is the one CommonJS module that the browser meets. */
const commonJsLeaf = {
  name: 'common-js-leaf',
  transform(context) {
    if (!/\/node_modules\/extend\/index\.js$/.test(context.path)) return undefined;
    return {
      body: `const module = {exports: {}};
        (function (module, exports) {${context.body}\n})(module, module.exports);
        export default module.exports;`,
    };
  },
};

/** The page's own fonts, which the build copies beside its style sheet. */
const fonts = {
  name: 'fonts',
  async serve(context) {
    const [, file, family] =
      /\/reader\/styles\/fonts\/(([a-z]+)-[\w-]+\.woff2)$/.exec(context.path) ?? [];
    if (!file) return undefined;
    const path = `./node_modules/@fontsource-variable/${family}/files/${file}`;
    return {body: await readFile(new URL(path, import.meta.url)), type: 'font/woff2'};
  },
};

/** A page that takes itself for the one in front: of two that run at once Chromium draws no frame of the hidden one. */
async function createPage({context}) {
  const page = await context.newPage();
  if (!isFirefox) await page.emulateFocusedPage(true);
  return page;
}

/** The worker in one piece, as the page has it: as hundreds of modules it takes Firefox seconds to start, and each test starts its own. */
const WORKER = 'src/comparing/comparison.worker.ts';
let bundled;
const worker = {
  name: 'worker',
  async serve(context) {
    if (context.path !== `/${WORKER}`) return undefined;
    bundled ??= build({
      absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
      entryPoints: [WORKER],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      conditions: ['worker', 'production'],
      mainFields: ['module', 'main'],
    });
    return {body: (await bundled).outputFiles[0].text, type: 'js'};
  },
  // It is JavaScript already.
  resolveMimeType: ({path}) => (path === `/${WORKER}` ? 'js' : undefined),
};

export default {
  files: [
    'test/**/*.test.ts',
    '!test/**/*.node.test.ts',
    // Nothing can set a Firefox's colour scheme from here.
    ...(isFirefox ? ['!test/reader/accessibility/*.test.ts'] : []),
  ],
  // Not `browser`: under it a part of the Markdown parser wants a document, which a worker has not.
  nodeResolve: {exportConditions: ['production', 'worker']},
  plugins: [
    ...(isCovered ? [] : [bundledTests()]),
    worker,
    commonJsLeaf,
    fonts,
    esbuildPlugin({
      ts: true,
      json: true,
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [chromeLauncher({launchOptions, createPage})],
  coverage: isCovered,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/wording/generated/**'],
    // What the tests reached when this was written, a little less: it may only rise.
    threshold: {statements: 96, branches: 91, functions: 92, lines: 96},
    report: true,
    reporters: ['text-summary'],
  },
  testRunnerHtml: (testFramework) => `<!doctype html>
    <script type="module">
      import fc from '/node_modules/fast-check/lib/fast-check.js';
      fc.configureGlobal({numRuns: ${runs}});
    </script>
    <script type="module" src="${testFramework}"></script>`,
  testsFinishTimeout: 300_000 + runs * 100,
  testFramework: {
    config: {timeout: String(20_000 + runs * 50)},
  },
  // Firefox draws only one of two pages.
  concurrency: isFirefox ? 1 : 2,
  reporters: [defaultReporter(), ...(counts ? [countReporter(counts)] : [])],
};
