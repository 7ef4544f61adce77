import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before} from 'node:test';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import type {Browser, Page} from 'puppeteer-core';
import puppeteer from 'puppeteer-core';

import {BROWSER_ARGS, browserPath} from '../../scripts/browser-path.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** How many times slower than this machine the pages are: `GRETA_SLOWER=4` shows which journey does not wait for what it asks. */
const SLOWER = Number(process.env['GRETA_SLOWER'] ?? 1);

/** The site as `npm run build` makes it, served to a browser of its own. */
export interface BuiltSite {
  /** A folder of its own, for what a test writes. */
  readonly folder: string;
  /** The folder that is served. */
  readonly site: string;
  /** Address, with a slash at its end. */
  readonly base: string;
  readonly server: Server;
  /** Starts a browser with the profile of the last one: as the same person's next visit. */
  readonly launch: () => Promise<Browser>;
  readonly close: () => void;
}

/**
 * Builds the site and serves it.
 *
 * @param accounts - Texts to make it of, by the names of their files; without them, of the bundled ones.
 */
export async function buildSite(accounts?: Readonly<Record<string, string>>): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'greta-journey-'));
  const site = join(folder, 'site');
  const sources = join(folder, 'sources');
  if (accounts) mkdirSync(sources);
  for (const [name, text] of Object.entries(accounts ?? {})) {
    writeFileSync(join(sources, name), text);
  }
  const own = accounts ? ['--sources', sources] : [];
  const built = spawnSync('npx', ['tsx', 'scripts/build.ts', '--out', site, ...own], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(built.status, 0, built.stderr);
  const server = await serve(site);
  return {
    folder,
    site,
    base: `http://localhost:${(server.address() as AddressInfo).port}/`,
    server,
    launch: async () => {
      const browser = await puppeteer.launch({
        executablePath: await browserPath(),
        args: [...BROWSER_ARGS],
        userDataDir: join(folder, 'profile'),
      });
      if (SLOWER > 1) slowDown(browser);
      return browser;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

/** Has every page of a browser take its time. */
function slowDown(browser: Browser): void {
  browser.on('targetcreated', (target) => {
    void target
      .page()
      .then((page) => page?.emulateCPUThrottling(SLOWER))
      .catch(() => undefined);
  });
}

/** The built site, in a browser's page, for all tests of a suite. */
export interface Visit {
  built: BuiltSite;
  browser: Browser;
  page: Page;
}

/** Builds the site and opens a browser before the tests of a suite, and ends both after them; filled as they begin. */
export function useBuiltSite(accounts?: Readonly<Record<string, string>>): Visit {
  const visit = {} as Visit;
  before(async () => {
    visit.built = await buildSite(accounts);
    visit.browser = await visit.built.launch();
    visit.page = await visit.browser.newPage();
  });
  after(async () => {
    await visit.browser.close();
    visit.built.close();
  });
  return visit;
}

function serve(site: string): Promise<Server> {
  const server = createServer(({url = '/'}, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    try {
      const body = readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path));
      response.setHeader('content-type', TYPES[extname(path)] ?? 'text/html');
      // As hosts of files do: for so long a browser asks for nothing anew.
      response.setHeader('cache-control', 'max-age=600');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
