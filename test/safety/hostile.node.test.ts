import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';

import type {Browser, Page} from 'puppeteer-core';
import puppeteer from 'puppeteer-core';

import {BROWSER_ARGS, browserPath} from '../../scripts/browser-path.js';
import type {StaticServer} from '../../scripts/site/static-server.js';
import {serveFolder} from '../../scripts/site/static-server.js';
import type {Catalogue} from '../../src/engine/catalogue.js';
import type {ComparisonFile} from '../../src/engine/saved/comparison-file.js';
import type {PackedFile} from '../../src/engine/saved/packed.js';
import {unpack} from '../../src/engine/saved/packed.js';
import {asPage} from '../../src/export/page.js';
import {HTML_VECTORS, hostileHtml, hostileMarkdown, hostilePdf, NAME_VECTOR} from './vectors.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'greta-hostile-'));
const sources = join(folder, 'sources');
const site = join(folder, 'site');

/** Elements and attributes that no document may bring into the page. */
const FOREIGN = [
  'script:not([src^="./"], [type="text/markdown"], [type="application/json"], body > script:last-child)',
  'iframe, frame, object, embed, form[action], base, math, template:not(head > #early), video, audio, marquee, foreignObject, animate, set, use',
  'greta-reader greta-reader, main img, main style, main link, main meta, main input, main [style*="url"]',
].join(', ');

interface Watched extends Window {
  hits?: string[];
}

/** Notes what runs and what is refused; as text, which no loader has rewritten. */
const WATCH = `
  window.hits = [];
  window.ran = (what) => hits.push('ran ' + what);
  document.addEventListener('securitypolicyviolation', ({violatedDirective, sample}) => {
    hits.push('was refused ' + violatedDirective + ' ' + sample);
  });
`;

describe('hostile documents', () => {
  let browser: Browser;
  let server: StaticServer;

  before(async () => {
    mkdirSync(sources);
    // A name that no system refuses.
    writeFileSync(join(sources, "a'-onload=ran(1)-.en.md"), hostileMarkdown());
    writeFileSync(join(sources, 'b.en.html'), hostileHtml());
    const built = spawnSync(
      'npx',
      ['tsx', 'scripts/build.ts', '--sources', sources, '--out', site],
      {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'},
    );
    assert.equal(built.status, 0, built.stderr);
    server = await serveFolder(site);
    browser = await puppeteer.launch({executablePath: await browserPath(), args: BROWSER_ARGS});
  });

  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** Opens a page, walks about in it, and lists all that a document made it do. */
  async function done(
    address: string,
    walk: (page: Page) => Promise<void>,
    {scripts = true} = {},
  ): Promise<string[]> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      const isOwn = url.startsWith(server.address) || url === address || url.startsWith('blob:');
      if (!isOwn) complaints.push(`asked for ${url}`);
    });
    page.on('framenavigated', (frame) => {
      const url = frame.url().split(/[?#]/)[0]!;
      if (url !== address && url !== 'about:blank') complaints.push(`went to ${url}`);
    });
    page.on('dialog', (dialog) => {
      complaints.push(`opened “${dialog.message()}”`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.evaluateOnNewDocument(WATCH);
    await page.setJavaScriptEnabled(scripts);
    await page.setViewport({width: 1440, height: 900});
    await page.goto(address, {waitUntil: 'networkidle0'});
    assert.match(await page.$eval('body', ({textContent}) => textContent), /In 1600 the army/);
    await walk(page);
    const found = await page.evaluate((foreign) => {
      const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
        element
          .getAttributeNames()
          .filter((name) => name.startsWith('on') || name === 'srcdoc' || name === 'ping')
          .map((name) => `has ${element.localName} ${name}`),
      );
      const links = [...document.querySelectorAll('a, area')]
        .map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI))
        .filter(
          ({protocol}) => !['http:', 'https:', 'mailto:', location.protocol].includes(protocol),
        )
        .map(({href}) => `links to ${href}`);
      const elements = [...document.querySelectorAll(foreign)].map(
        ({outerHTML}) => `holds ${outerHTML.slice(0, 120)}`,
      );
      return [...((window as Watched).hits ?? []), ...attributes, ...links, ...elements];
    }, FOREIGN);
    await context.close();
    return [...complaints, ...found];
  }

  const written = (): ComparisonFile => {
    const {default: ids} = JSON.parse(
      readFileSync(join(site, 'data/catalogue.json'), 'utf8'),
    ) as Catalogue;
    const data = readFileSync(join(site, 'data', `${ids.join('~')}.json`), 'utf8');
    return unpack(JSON.parse(data) as PackedFile);
  };

  /** Opens every finding by keyboard, then every view. */
  async function everything(page: Page): Promise<void> {
    await page.waitForFunction(() => !document.querySelector('.prerendered'));
    await page.waitForSelector('.mark');
    for (let at = 0; at < 12; at += 1) await page.keyboard.press('j');
    for (const view of ['facts', 'timeline', 'figures']) {
      await page.click(`.bar a[href*="view=${view}"]`);
      await page.waitForNetworkIdle();
    }
  }

  it('do nothing in the page that is written of them', async () => {
    assert.deepEqual(await done(`${server.address}index.html`, everything), []);
  });

  it('do nothing in it without JavaScript, where more of it is read', async () => {
    const nothing = (): Promise<void> => Promise.resolve();
    assert.deepEqual(await done(`${server.address}index.html`, nothing, {scripts: false}), []);
  });

  it('do nothing when they are opened in the page', async () => {
    const open = async (page: Page): Promise<void> => {
      await page.waitForFunction(() => !document.querySelector('.prerendered'));
      await page.click('[data-opens=accounts]');
      const input = (await page.waitForSelector('input[type=file][multiple]'))!;
      const pdf = join(folder, 'c.en.pdf');
      writeFileSync(pdf, hostilePdf());
      await input.uploadFile(
        join(sources, "a'-onload=ran(1)-.en.md"),
        join(sources, 'b.en.html'),
        pdf,
      );
      await page.waitForFunction(() => location.search.includes('own='), {timeout: 60_000});
      await everything(page);
    };
    assert.deepEqual(await done(`${server.address}index.html`, open), []);
  });

  it('do nothing in a page of one file', async () => {
    const part = (name: string): string => readFileSync(join(site, name), 'utf8');
    const text = await asPage(
      written(),
      {script: part('standalone.js'), style: part('theme.css')},
      'en',
    );
    const path = join(folder, 'alone.html');
    writeFileSync(path, text);
    assert.deepEqual(await done(pathToFileURL(path).href, everything), []);
  });

  it('are all there, and as text', () => {
    const {comparison} = written();
    const [markdown] = comparison.accounts;
    assert.equal(markdown!.title, NAME_VECTOR);
    for (const vector of Object.values(HTML_VECTORS).flat()) {
      const known = vector.slice(0, 12).replace(/[\uD800-\uDFFF].*/s, '');
      assert.ok(markdown!.source.includes(known), known);
    }
  });
});
