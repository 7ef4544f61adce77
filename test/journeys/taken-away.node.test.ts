import assert from 'node:assert/strict';
import {mkdtempSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';

import {strToU8, zipSync} from 'fflate';
import type {Browser, Page} from 'puppeteer-core';

import {LARGEST_DOCUMENT} from '../../src/engine/read/decode.js';
import type {BuiltSite} from './built-site.js';
import {useBuiltSite} from './built-site.js';
import {
  chooseFiles,
  closeDialog,
  openAccounts,
  openFiles,
  openNote,
  removeAll,
  save,
  saveInto,
  stored,
  textOfNote,
  watchHoldUps,
  write,
  writeNote,
} from './person.js';

const files = fileURLToPath(new URL('../import/files/', import.meta.url));
const DOCUMENTS = ['besanovas.lt.docx', 'treaty.en.pdf'].map((name) => join(files, name));
const NOTE = 'Whose calendar? „Kieno?“ 🏰 ]]> </script>';

/** In the order of the buttons. */
const FORMATS = ['html', 'json', 'csv', 'jsonl', 'jsonld', 'tei'] as const;
type Format = (typeof FORMATS)[number];

describe('with the network gone since the page was opened for the first time', () => {
  const visit = useBuiltSite();
  let built: BuiltSite;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const complaints: string[] = [];
  const saved = new Map<Format | 'workspace', {path: string; text: string}>();

  before(async () => {
    ({built, browser, page} = visit);
    await page.setViewport({width: 1440, height: 900});
    await page.goto(`${built.base}?ui=en`, {waitUntil: 'networkidle0'});
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    built.server.closeAllConnections();
    await new Promise((resolve) => built.server.close(resolve));
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => complaints.push(String(error)));
  });

  const folder = (): string => mkdtempSync(join(built.folder, 'saved-'));

  async function saveAs(format: Format, into: string): Promise<{path: string; text: string}> {
    await openAccounts(page);
    const file = await save(page, into, '.formats button', FORMATS.indexOf(format));
    await closeDialog(page);
    return file;
  }

  /** Joins the first rows that can be, until that is kept and the texts are compared anew. */
  async function correct(): Promise<void> {
    await page.$$eval('.row .repair', (all) => (all[3] as HTMLElement).click());
    await page.waitForSelector('.repairs button');
    await page.$$eval('.repairs button', (all) =>
      all.find(({textContent}) => textContent.includes('Join with the row below'))!.click(),
    );
    await page.waitForFunction(() =>
      document.querySelector('greta-repair .told-of')?.textContent.includes('kept in this browser'),
    );
  }

  const untilCompared = (): Promise<unknown> =>
    page.waitForFunction(
      () => !document.querySelector('greta-repair .told-of')?.textContent.includes('anew'),
    );

  it('documents are opened, a note is written, a link corrected, and each form saved', async () => {
    await openFiles(page, ...DOCUMENTS);
    await writeNote(page, NOTE);
    await page.keyboard.press('Escape');
    await correct();
    const into = folder();
    await saveInto(page, into);
    for (const format of FORMATS) saved.set(format, await saveAs(format, into));
    await openAccounts(page);
    saved.set('workspace', await save(page, into, 'greta-kept .actions button'));
    await closeDialog(page);
    assert.equal(new Set([...saved.values()].map(({path}) => path)).size, FORMATS.length + 1);
  });

  for (const format of ['json', 'jsonl', 'csv', 'tei', 'html'] as const) {
    it(`after all was removed, ${format} brings back texts, note and correction, and is saved the same`, async () => {
      await removeAll(page);
      await page.goto(`${built.base}?ui=en`, {waitUntil: 'networkidle0'});
      const before = saved.get(format)!;
      await openFiles(page, before.path);
      assert.deepEqual(
        (await stored(page, 'notes')).map(({text}) => text),
        [NOTE],
      );
      assert.equal((await stored(page, 'corrections')).length, 1);
      await openNote(page);
      assert.equal(await textOfNote(page), NOTE);
      await page.keyboard.press('Escape');
      await untilCompared();
      const into = folder();
      await saveInto(page, into);
      assert.equal((await saveAs(format, into)).text, before.text);
    });
  }

  it('annotations bring the note and the correction back onto the same texts', async () => {
    await removeAll(page);
    await page.goto(`${built.base}?ui=en`, {waitUntil: 'networkidle0'});
    await openFiles(page, ...DOCUMENTS);
    assert.deepEqual(await stored(page, 'notes'), []);
    await chooseFiles(page, saved.get('jsonld')!.path);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('greta-own-documents [role=status]')].some(({textContent}) =>
        textContent.includes('notes 1, corrections 1'),
      ),
    );
    await closeDialog(page);
    const wanted = saved.get('jsonld')!.text;
    let text = '';
    // The correction is taken up by a comparison of its own, which may begin a moment later.
    for (let tries = 0; text !== wanted && tries < 10; tries += 1) {
      await untilCompared();
      const into = folder();
      await saveInto(page, into);
      ({text} = await saveAs('jsonld', into));
    }
    assert.equal(text, wanted);
  });

  it('a workspace brings back all of it', async () => {
    await openAccounts(page);
    await closeDialog(page);
    await removeAll(page);
    await page.goto(`${built.base}?ui=en`, {waitUntil: 'networkidle0'});
    await chooseFiles(page, saved.get('workspace')!.path);
    await page.waitForFunction(() => document.querySelector('.kept li'));
    const into = folder();
    await saveInto(page, into);
    const again = await save(page, into, 'greta-kept .actions button');
    await closeDialog(page);
    const contentsOf = (text: string): unknown => {
      const {comparisons, notes, corrections} = JSON.parse(text) as Record<string, unknown>;
      return {comparisons, notes, corrections};
    };
    assert.deepEqual(contentsOf(again.text), contentsOf(saved.get('workspace')!.text));
  });

  it('the page of one file shows the note to whoever it is given to', async () => {
    const other = await browser.createBrowserContext();
    const alone = await other.newPage();
    await alone.goto(pathToFileURL(saved.get('html')!.path).href);
    await alone.waitForSelector('.mark[data-tone=contradict]');
    await openNote(alone);
    assert.equal(await textOfNote(alone), NOTE);
    await other.close();
  });

  it('what cannot be used is refused by name, with the remedy, and what was open stays', async () => {
    await page.goto(`${built.base}?ui=lt`, {waitUntil: 'networkidle0'});
    const good = DOCUMENTS[1]!;
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const bomb = zipSync({'word/document.xml': new Uint8Array(LARGEST_DOCUMENT + 1)}, {level: 9});
    for (const [name, content, said] of [
      ['vaizdas.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'paveikslėlis'],
      ['slaptas.docx', Uint8Array.of(...compound, ...strToU8('EncryptedPackage')), 'užšifruotas'],
      ['bomba.docx', bomb, 'per didelis'],
      ['trupiniai.lt.md', strToU8('a\n\n'.repeat(1_000_000)), 'pastraipų'],
      ['pusė.jsonl', strToU8('{'), 'nėra taisyklingas JSON'],
    ] as const) {
      const path = write(built.folder, name, content);
      await chooseFiles(page, ...(name.endsWith('.jsonl') ? [path] : [path, good]));
      const alert = (await page.waitForSelector('greta-own-documents [role=alert]'))!;
      const text = await alert.evaluate((element) => element.textContent);
      assert.ok(text.includes(`„${name}“`) && text.includes(said), text);
      await closeDialog(page);
    }
    assert.ok((await page.$$('.mark')).length > 0);
    await page.goto(`${built.base}?ui=en`, {waitUntil: 'networkidle0'});
  });

  it('a document that does not tell its language is asked for it, and its title can be put right', async () => {
    const numbers = write(
      built.folder,
      'numbers.txt',
      '1704-05-03: 9000, 120.\n\n1710-07-04: 40.\n',
    );
    const other = write(
      built.folder,
      'other.en.txt',
      'On 3 May 1704 the town had 9,000 inhabitants and 120 guns.\n',
    );
    await chooseFiles(page, numbers, other);
    await page.waitForSelector('#asked-language');
    await page.$$eval('#asked-language ~ button', (all) =>
      all.find(({textContent}) => textContent.trim() === 'English')!.click(),
    );
    await page.waitForFunction(
      () => !document.querySelector('dialog[open]') && location.search.includes('own='),
    );
    await openAccounts(page);
    await page.$eval('.about', (details) => {
      (details as HTMLDetailsElement).open = true;
    });
    const title = (await page.$('.about fieldset input'))!;
    await title.click({count: 3});
    await title.type('A table of numbers');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.title.includes('A table of numbers'));
    const titles = (await stored(page, 'comparisons')).flatMap((one) => one.titles ?? []);
    assert.ok(titles.includes('A table of numbers'));
    await closeDialog(page);
  });

  it('a large file that was saved leaves the page to its reader while it is opened', async () => {
    const paragraphs = Array.from(
      {length: 1200},
      (_, at) =>
        `On ${(at % 28) + 1} May ${1500 + (at % 400)} the army of ${1000 + at * 7} men entered the town, and the king wrote a letter about it to his brother in Prussia.`,
    );
    await openFiles(
      page,
      write(built.folder, 'long.en.txt', paragraphs.join('\n\n')),
      write(built.folder, 'longer.en.txt', [...paragraphs].reverse().join('\n\n')),
    );
    const into = folder();
    await saveInto(page, into);
    const {path, text} = await saveAs('json', into);
    assert.ok(text.length > 1_000_000, String(text.length));
    await removeAll(page);
    await page.goto(`${built.base}?ui=en`, {waitUntil: 'networkidle0'});
    const heldUp = await watchHoldUps(page, 'greta-own-documents .work button');
    await openFiles(page, path);
    const share = await heldUp();
    assert.ok(share < 0.2, `${share} of the time`);
  });

  it('nothing was asked of anybody else, and nothing went wrong', () => {
    assert.ok(asked.length > 10);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(built.base) && !/^(?:blob|data):/.test(url)),
      [],
    );
    assert.deepEqual(complaints, []);
  });
});
