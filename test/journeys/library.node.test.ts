import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';

import {pathToFileURL} from 'node:url';

import type {Browser, BrowserContext, Page} from 'puppeteer-core';

import type {BuiltSite} from './built-site.js';
import {buildSite} from './built-site.js';
import {
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
  write as writeFile,
} from './person.js';
import {readAtLine, readOnTo, settled, until} from './settled.js';

const ONE = 'On 3 May 1704 the Swedish army entered Riga. The town had 9,000 inhabitants.\n';
const OTHER = 'On 4 May 1704 the Swedish army entered Riga. It had 9,000 inhabitants.\n';

describe('what a person keeps in the browser', () => {
  let built: BuiltSite;
  let browser: Browser;

  before(async () => {
    built = await buildSite();
    browser = await built.launch();
  });

  after(async () => {
    await browser.close();
    built.close();
  });

  /** Each test is a person of its own. */
  let person: BrowserContext;
  beforeEach(async () => {
    person = await browser.createBrowserContext();
  });
  afterEach(async () => {
    await person.close();
  });

  async function open(query = '?ui=en'): Promise<Page> {
    const page = await person.newPage();
    await page.setViewport({width: 1440, height: 900});
    await page.goto(built.base + query, {waitUntil: 'networkidle0'});
    return page;
  }

  const write = (name: string, text: string): string => writeFile(built.folder, name, text);

  /** Waits until the browser keeps these notes, and no others. */
  const untilNoted = (page: Page, texts: readonly string[]): Promise<void> =>
    until(
      async () =>
        (await stored(page, 'notes'))
          .map(({text}) => text)
          .sort()
          .join('|') === texts.join('|'),
      `these notes are kept: ${texts.join('|')}`,
    );

  /** Waits until the place that is kept is the sentence with these words. */
  const untilKept = (page: Page, words: string): Promise<void> =>
    until(async () => {
      const [place] = (await stored(page, 'places')) as {words?: {exact: string}}[];
      return place?.words?.exact === words;
    }, `the place at “${words}” is kept`);

  it('outlives a tab that is killed in the middle of writing, but for letters of the last moment', async () => {
    const page = await open();
    await openNote(page);
    await page.keyboard.type('What I thought of it');
    await page.waitForFunction(() =>
      document.querySelector('greta-own-notes [role=status]')?.textContent.includes('Kept'),
    );
    await page.keyboard.type(' at first');
    await untilNoted(page, ['What I thought of it at first']);
    void page.keyboard
      .type(' and what I was about to say of it when it died')
      .catch(() => undefined);
    const session = await page.createCDPSession();
    const crashed = new Promise((resolve) => page.once('error', resolve));
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    const again = await open();
    await openNote(again);
    await again.waitForFunction(() =>
      document
        .querySelector<HTMLTextAreaElement>('.own textarea')
        ?.value.startsWith('What I thought of it at first'),
    );
    assert.equal((await stored(again, 'notes')).length, 1);
  });

  it('keeps what both of two tabs write into the same note', async () => {
    const first = await open();
    // As if both stood side by side and were written in at once: a tab behind takes over what the other wrote.
    await first.emulateFocusedPage(true);
    await openNote(first);
    await first.keyboard.type('a');
    await first.waitForFunction(() =>
      document.querySelector('greta-own-notes [role=status]')?.textContent.includes('Kept'),
    );
    const second = await open();
    await openNote(second);
    assert.equal(await textOfNote(second), 'a');
    await second.keyboard.press('End');
    await second.keyboard.type(' there');
    await first.keyboard.press('End');
    await first.keyboard.type(' here');
    assert.equal(await textOfNote(first), 'a here');
    await untilNoted(first, ['a here', 'a there']);
    await second.close();
  });

  it('says at once that the disk is full, and leaves what was there before', async () => {
    const page = await open();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const session = await page.createCDPSession();
    const origin = new URL(built.base).origin;
    // Before anything is kept: the browser remembers for a while how much room there was.
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await session.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: usage + 200_000});
    await openNote(page);
    await page.keyboard.type('Kept before');
    await page.waitForFunction(() =>
      document.querySelector('greta-own-notes [role=status]')?.textContent.includes('Kept'),
    );
    const large = `${ONE}\n${'The walls stood. '.repeat(40_000)}\n`;
    await openFiles(page, write('large.en.txt', large), write('other.en.txt', OTHER));
    await page.waitForFunction(() =>
      document.querySelector('[role=alert]')?.textContent.includes('gone once the page is closed'),
    );
    assert.ok((await page.$$('.mark')).length > 0, 'the comparison is on show all the same');
    assert.deepEqual(await stored(page, 'comparisons'), []);
    assert.deepEqual(
      (await stored(page, 'notes')).map(({text}) => text),
      ['Kept before'],
    );
  });

  it('comes over from a store that an earlier Greta made', async () => {
    const page = await open();
    const made = await page.evaluate(async () => {
      await new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('greta');
        gone.onsuccess = () => resolve();
        gone.onerror = () => reject(gone.error!);
      });
      return new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('greta', 1);
        request.onerror = () => reject(request.error!);
        request.onupgradeneeded = () => {
          for (const name of ['comparisons', 'notes']) {
            request.result.createObjectStore(name, {keyPath: 'id'});
          }
        };
        request.onsuccess = () => {
          const changed = '2025-01-01T00:00:00.000Z';
          const note = {id: 'old', text: 'From an earlier day', anchors: [], changed};
          const put = request.result
            .transaction('notes', 'readwrite')
            .objectStore('notes')
            .put(note);
          put.onsuccess = () => {
            const {version} = request.result;
            request.result.close();
            resolve(version);
          };
        };
      });
    });
    assert.equal(made, 1);
    await page.reload({waitUntil: 'networkidle0'});
    await page.click('[data-opens=accounts]');
    await page.waitForSelector('greta-kept .stored');
    assert.match(await page.$eval('.stored', (table) => table.textContent), /Notes\s+1/);
    assert.deepEqual(
      (await stored(page, 'notes')).map(({text}) => text),
      ['From an earlier day'],
    );
    assert.deepEqual(await stored(page, 'corrections'), []);
  });

  it('goes over to a new version of Greta once its tabs are closed, with all that was written in the old one', async () => {
    const page = await open();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await openNote(page);
    await page.keyboard.type('Begun in the old');
    for (const [name, from, to] of [
      ['index.html', '<title>', '<title>New '],
      ['service-worker.js', /"[\da-f]{16}"/g, '"new"'],
    ] as const) {
      const path = join(built.site, name);
      const text = readFileSync(path, 'utf8');
      assert.notEqual(text.replace(from, to), text, name);
      writeFileSync(path, text.replace(from, to));
    }
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
    });
    // The old one is not disturbed by it.
    await page.keyboard.type(', ended in the old');
    await page.waitForFunction(() =>
      document.querySelector('greta-own-notes [role=status]')?.textContent.includes('Kept'),
    );
    await page.close();

    const again = await person.newPage();
    await again.setViewport({width: 1440, height: 900});
    const titleOf = async (): Promise<string> => {
      const response = await again.goto(`${built.base}?ui=en`, {waitUntil: 'networkidle0'});
      assert.equal(response?.fromServiceWorker(), true);
      return /<title>(.*?)</.exec(await response.text())![1]!;
    };
    for (let turn = 0; turn < 50 && !(await titleOf()).startsWith('New '); turn += 1) {
      await again.goto('about:blank');
    }
    assert.match(await titleOf(), /^New /);
    await openNote(again);
    assert.equal(await textOfNote(again), 'Begun in the old, ended in the old');
    await again.close();
  });

  it('keeps a note where the file has changed since, and lists it where its words are gone', async () => {
    const page = await open();
    const [one, other] = [write('one.en.txt', ONE), write('other.en.txt', OTHER)];
    await openFiles(page, one, other);
    await openNote(page);
    await page.keyboard.type('About the day');
    await page.waitForFunction(() =>
      document.querySelector('greta-own-notes [role=status]')?.textContent.includes('Kept'),
    );
    write('one.en.txt', `A new beginning.\n\n${ONE.replace('entered Riga', 'marched into Riga')}`);
    await openFiles(page, one, other);
    await openNote(page);
    assert.equal(await textOfNote(page), 'About the day');
    assert.match(await page.$eval('.own .likeness', (said) => said.textContent), /\d\d% alike/);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.all-notes .likeness');
    write('one.en.txt', 'Riga had 9,000 inhabitants in 1704. Of its fall nothing is told.\n');
    write('other.en.txt', 'Riga had 8,000 inhabitants in 1704. The rest is lost.\n');
    await openFiles(page, one, other);
    const lost = (await page.waitForSelector('.all-notes li:has(.lost)'))!;
    assert.match(await lost.evaluate((item) => item.textContent), /3 May 1704[^]*About the day/);
    assert.equal((await stored(page, 'notes')).length, 1);
    await page.$eval('.all-notes summary', (summary) => summary.click());
    await page.click('.all-notes li button');
    await page.waitForFunction(() => document.querySelector('.all-notes [role=status] button'));
    assert.deepEqual(await stored(page, 'notes'), []);
    await page.click('.all-notes [role=status] button');
    await page.waitForSelector('.all-notes li:has(.lost)');
    assert.equal((await stored(page, 'notes')).length, 1);
  });

  it('brings a reader back to where they left off, also after the tab was killed, and begins anew on request', async () => {
    const paragraphs = (town: string): string =>
      Array.from(
        {length: 80},
        (_, at) =>
          `On ${(at % 28) + 1} May ${1600 + at} an army of ${at + 1000} men entered ${town}.`,
      ).join('\n\n');
    const [one, other] = [paragraphs('Riga'), paragraphs('the town of Riga')];
    const page = await open();
    await openFiles(page, write('one.en.txt', one), write('other.en.txt', other));
    const left = 'On 5 May 1632 an army of 1032 men entered Riga.';
    await readOnTo(page, left);
    await untilKept(page, left);
    const address = `?ui=en&own=${new URL(page.url()).searchParams.get('own')!}`;
    const session = await page.createCDPSession();
    const crashed = new Promise((resolve) => page.once('error', resolve));
    void session.send('Page.crash').catch(() => undefined);
    await crashed;

    const again = await open(address);
    await again.waitForSelector('.notice');
    await again.waitForFunction(() => scrollY > 1000);
    await settled(again);
    assert.equal(await readAtLine(again), left);
    // Nothing lies over a card.
    await again.$$eval('.mark', (marks) => {
      const mark = marks.find((one) => one.getBoundingClientRect().top > innerHeight * 0.2);
      (mark as HTMLElement).click();
    });
    await again.waitForSelector('.card h2');
    await again.waitForFunction(() => !document.querySelector('.notice'));
    await again.goBack();
    await again.waitForFunction(() => !document.querySelector('.card'));
    // Another comparison begins at its own beginning.
    await openFiles(
      again,
      write('two.en.txt', one.replace('1600', '1599')),
      write('other.en.txt', other),
    );
    await again.waitForFunction(() => scrollY === 0);
    await again.goBack();
    await again.waitForSelector('.notice');
    await again.waitForFunction(() => scrollY > 1000);
    await again.$eval('.notice button', (button) => button.click());
    await again.waitForFunction(() => scrollY === 0 && !document.querySelector('.notice'));
    await until(
      async () => (await stored(again, 'places')).length === 0,
      'no place is kept of what is read from its beginning',
    );
    await again.goto(built.base + address, {waitUntil: 'networkidle0'});
    await again.waitForSelector('.mark');
    assert.equal(await again.evaluate(() => scrollY), 0);
    await again.close();
  });

  it('brings a reader to the same words in a new version of a document, further down there', async () => {
    const paragraphs = Array.from(
      {length: 80},
      (_, at) => `On ${(at % 28) + 1} May ${1600 + at} an army of ${at + 1000} men entered Riga.`,
    );
    const page = await open();
    const other = write('other.en.txt', [...paragraphs, 'So it is told.'].join('\n\n'));
    await openFiles(page, write('one.en.txt', paragraphs.join('\n\n')), other);
    const left = 'On 13 May 1640 an army of 1040 men entered Riga.';
    await readOnTo(page, left);
    await untilKept(page, left);
    const longer = ['The town was old.', 'Nobody knew how old.', ...paragraphs];
    await openFiles(page, write('one.en.txt', longer.join('\n\n')), other);
    await page.waitForSelector('.notice');
    await page.waitForFunction(() => scrollY > 1000);
    await settled(page);
    assert.equal(await readAtLine(page), left);
    await page.close();
  });

  it('keeps where a reader has read on to before it was known where they had left off', async () => {
    const paragraphs = Array.from(
      {length: 80},
      (_, at) => `On ${(at % 28) + 1} May ${1600 + at} an army of ${at + 1000} men entered Narva.`,
    );
    const page = await open();
    await page.setBypassServiceWorker(true);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().includes('kept-place')) void held.then(() => request.continue());
      else void request.continue();
    });
    await openFiles(
      page,
      write('narva.en.txt', paragraphs.join('\n\n')),
      write('narva-too.en.txt', [...paragraphs, 'So it is told.'].join('\n\n')),
    );
    const left = 'On 13 May 1640 an army of 1040 men entered Narva.';
    await readOnTo(page, left);
    release();
    await untilKept(page, left);
    assert.equal(await readAtLine(page), left);
    await page.close();
  });

  it('leads by keyboard alone through the list of notes, to the words of each', async () => {
    const page = await open();
    await openFiles(page, write('one.en.txt', ONE), write('other.en.txt', OTHER));
    await openNote(page);
    await page.keyboard.type('About the day');
    await page.waitForFunction(() =>
      document.querySelector('greta-own-notes [role=status]')?.textContent.includes('Kept'),
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.all-notes summary');
    const focused = (selector: string): Promise<boolean> =>
      page.evaluate((sought) => document.activeElement?.matches(sought) === true, selector);
    for (let turn = 0; turn < 100 && !(await focused('.all-notes summary')); turn += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('.all-notes[open]');
    await page.keyboard.press('Tab');
    assert.ok(await focused('.all-notes li a'), 'the first note is next');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.card h2'));
    await page.waitForSelector('.own textarea');
    assert.equal(await textOfNote(page), 'About the day');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.matches('.all-notes li a'));
    await page.close();
  });

  it('keeps a note on any row, where nothing was found as well, and shows which rows have one', async () => {
    const page = await open();
    await openFiles(
      page,
      write('one.en.txt', `${ONE}\nThe river froze.\n`),
      write('other.en.txt', OTHER),
    );
    const signs = (): Promise<boolean[]> =>
      page.$$eval('.row .repair', (all) =>
        all.map((button) => getComputedStyle(button, '::after').content.includes('✎')),
      );
    const openMenu = async (): Promise<void> => {
      await page.waitForSelector('.row .repair');
      await page.$$eval('.row .repair', (all) => (all.at(-1) as HTMLElement).click());
      await page.waitForSelector('#greta-repair-menu:popover-open greta-own-notes');
    };
    assert.ok((await signs()).every((one) => !one));
    await openMenu();
    await page.click('.repairs .add-note');
    await page.waitForSelector('.repairs textarea');
    await page.keyboard.type('Which river?');
    await page.waitForFunction(() =>
      document
        .querySelector('.repairs greta-own-notes [role=status]')
        ?.textContent.includes('Kept'),
    );
    await page.keyboard.press('Escape');
    await page.reload({waitUntil: 'networkidle0'});
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.row .repair')].some((button) =>
        getComputedStyle(button, '::after').content.includes('✎'),
      ),
    );
    assert.deepEqual(
      (await signs()).map((one, at, all) => one === (at === all.length - 1)),
      (await signs()).map(() => true),
    );
    await openMenu();
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('.repairs textarea')?.value === 'Which river?',
    );
    await page.keyboard.press('Escape');

    // Whoever is given the page of one file finds it as well, and the way to its place.
    const folder = mkdtempSync(join(built.folder, 'saved-'));
    await saveInto(page, folder);
    await openAccounts(page);
    const {path} = await save(page, folder, '.formats button');
    const other = await browser.createBrowserContext();
    const alone = await other.newPage();
    await alone.setViewport({width: 1440, height: 900});
    await alone.goto(pathToFileURL(path).href);
    const link = (await alone.waitForSelector('.all-notes[open] a'))!;
    assert.match(await alone.$eval('.all-notes', (list) => list.textContent), /Which river\?/);
    await link.click();
    await alone.waitForFunction(() => document.activeElement?.textContent.includes('river froze'));
    assert.deepEqual(
      await alone.$$eval('.row .number', (all) =>
        all.map((number) => getComputedStyle(number, '::after').content.includes('✎')),
      ),
      (await signs()).map((_, at, all) => at === all.length - 1),
    );
    await other.close();
    await page.close();
  });

  it('shows what is kept with its size, and puts back what was removed', async () => {
    const page = await open();
    await openFiles(page, write('one.en.txt', ONE), write('other.en.txt', OTHER));
    await page.click('[data-opens=accounts]');
    await page.waitForSelector('greta-kept .stored');
    assert.match(
      await page.$eval('.stored', (table) => table.textContent),
      /Comparisons\s+1\s+\d+\skB/,
    );
    await page.click('.kept li button:last-child');
    await page.waitForFunction(() => !document.querySelector('.kept li'));
    const undo = async (): Promise<void> => {
      await page.$$eval('greta-kept [role=status] button', ([button]) => button!.click());
      await page.waitForSelector('.kept li');
    };
    await undo();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    await removeAll(page);
    assert.deepEqual(await stored(page, 'comparisons'), []);
    await undo();
    assert.equal((await stored(page, 'comparisons')).length, 1);
    await page.close();
  });

  it('shows a file of the documents on show as it was saved, and says where it is a table that was changed', async () => {
    const page = await open();
    await openFiles(page, write('one.en.txt', ONE), write('other.en.txt', OTHER));
    const folder = mkdtempSync(join(built.folder, 'saved-'));
    await saveInto(page, folder);
    const saveAs = async (format: number): Promise<string> => {
      await openAccounts(page);
      const {path} = await save(page, folder, '.formats button', format);
      await closeDialog(page);
      return path;
    };
    const titles = (): Promise<string> => page.title();
    const before = await titles();
    const [json, csv] = [await saveAs(1), await saveAs(2)];
    await openFiles(
      page,
      write('x.json', readFileSync(json, 'utf8').replace('"title":"one"', '"title":"Another"')),
    );
    await page.waitForFunction((title) => document.title !== title, {}, before);
    assert.match(await titles(), /^Another/);
    await openFiles(page, write('x.csv', readFileSync(csv, 'utf8').replace('9,000', '8,000')));
    const notice = (await page.waitForSelector('.notice'))!;
    assert.match(
      await notice.evaluate((said) => said.textContent),
      /Rows? .*\d.* of “x\.csv” [^]*shown as it was/,
    );
    assert.equal(await titles(), before);
    assert.doesNotMatch(await page.$eval('#rows', (rows) => rows.textContent), /8,000/);
    await page.close();
  });

  it('runs nothing that a document brings, and asks for nothing that it names', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const run = 'globalThis.ran = true';
    const evil =
      `<p>On 3 May 1704 Riga fell.<img src="https://example.org/x.png" onerror="${run}"></p>` +
      `<script>${run}</script><svg onload="${run}"><a href="javascript:${run}">x</a></svg>` +
      `<iframe srcdoc="<script>parent.ran = true</script>"></iframe>`;
    const markdown = `# <b onclick="${run}">Riga</b>\n\nOn 4 May 1704 [Riga](javascript:${run}) fell. ![x](https://example.org/y.png)\n\n${evil}\n`;
    await openFiles(page, write('evil.en.html', evil), write('evil.en.md', markdown));
    await page.$$eval('.sentence', (all) => {
      for (const one of all) (one as HTMLElement).click();
    });
    assert.equal(await page.evaluate(() => 'ran' in globalThis), false);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(built.base) && !/^(?:blob|data):/.test(url)),
      [],
    );
    assert.equal(
      await page.$$eval(
        '#rows :is(img, svg:not(.swap svg), iframe, script)',
        (all) => all.filter((one) => one.closest('.cell')).length,
      ),
      0,
    );
    assert.equal(await page.$$eval('#rows a[href^="javascript"]', (all) => all.length), 0);
    await page.close();
  });

  it('leaves the page to its reader while documents are compared', async () => {
    const page = await open();
    const paragraphs = Array.from(
      {length: 150},
      (_, at) =>
        `On ${(at % 28) + 1} May ${1500 + at} the army of ${1000 + at * 7} men entered the town, and the king wrote a letter.`,
    );
    const [one, other] = [
      write('long.en.txt', paragraphs.join('\n\n')),
      write('longer.en.txt', [...paragraphs].reverse().join('\n\n')),
    ];
    const heldUp = await watchHoldUps(page, 'greta-accounts-dialog .work button');
    await openFiles(page, one, other);
    const share = await heldUp();
    assert.ok(share < 0.2, `${share} of the time`);
    await page.close();
  });
});
