/**
 * Takes pictures of the built page: both interface languages, both themes, wide and phone.
 *
 *   npm run build && npx tsx scripts/screenshots.ts [FOLDER]      FOLDER: where to, `docs/pictures` by default
 */
import {existsSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {context} from 'esbuild';
import puppeteer from 'puppeteer-core';

import {settled} from '../test/journeys/settled.js';
import {BROWSER_ARGS, browserPath} from './browser-path.js';
import {Hindrance, unlessHindered} from './hindrance.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const site = join(root, 'dist/site');
const folder = process.argv[2] ?? join(root, 'docs/pictures');
await unlessHindered('screenshots', takePictures);

async function takePictures(): Promise<void> {
  const executablePath = await browserPath();
  if (!existsSync(join(site, 'index.html'))) {
    throw new Hindrance('there is no page to be taken: run npm run build first');
  }
  mkdirSync(folder, {recursive: true});
  const server = await context({});
  const {port} = await server.serve({servedir: site, host: '127.0.0.1'});
  const browser = await puppeteer.launch({executablePath, args: BROWSER_ARGS, headless: true});
  try {
    for (const [name, width, height] of [
      ['wide', 1440, 900],
      ['phone', 390, 844],
    ] as const) {
      for (const language of ['lt', 'en']) {
        for (const theme of ['light', 'dark'] as const) {
          const page = await browser.newPage();
          await page.setViewport({width, height, deviceScaleFactor: 1});
          await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: theme}]);
          const address = `http://127.0.0.1:${port}/?ui=${language}`;
          // A first visit is set in the machine's own type: the service worker has the fonts at hand for all later ones.
          await page.goto(address, {waitUntil: 'networkidle0'});
          await page.evaluate(async () => {
            await navigator.serviceWorker.ready;
          });
          await page.goto(address, {waitUntil: 'networkidle0'});
          const kind = `${name}-${language}-${theme}.png`;
          await settled(page);
          await page.screenshot({path: join(folder, `read-${kind}`)});
          // As a link opens it: a mark far down the page need not be in sight.
          await page.evaluate(() => {
            document.querySelector<HTMLElement>('.mark[data-tone=contradict]')?.click();
          });
          await page.waitForSelector('.card h2');
          // The page scrolls there, and the card comes in.
          await settled(page);
          await page.screenshot({path: join(folder, `card-${kind}`)});
          await page.close();
        }
      }
    }
  } finally {
    await browser.close();
    await server.dispose();
  }
}
