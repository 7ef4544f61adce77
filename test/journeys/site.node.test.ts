import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';

import type {Browser, HTTPRequest, Page} from 'puppeteer-core';

import type {Catalogue} from '../../src/engine/catalogue.js';
import type {PackedFile} from '../../src/engine/saved/packed.js';
import {unpack} from '../../src/engine/saved/packed.js';
import {asPage} from '../../src/export/page.js';
import type {BuiltSite} from './built-site.js';
import {useBuiltSite} from './built-site.js';
import {chooseDisplay} from './person.js';
import {sentenceRead, topOf, toTheMidst} from './reading.js';
import {settled} from './settled.js';

describe('the site as it is built', () => {
  const visit = useBuiltSite();
  let built: BuiltSite;
  let browser: Browser;
  let page: Page;
  let base: string;
  let site: string;
  const requests: string[] = [];
  const complaints: string[] = [];

  before(async () => {
    ({built, browser, page} = visit);
    ({base, site} = built);
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.setViewport({width: 1440, height: 900});
    await page.goto(`${base}?ui=en`, {waitUntil: 'networkidle0'});
  });

  it('walks every finding that differs by keyboard, and comes round to the first', async () => {
    const title = (): Promise<string> => page.$eval('.card h2', (element) => element.textContent);
    const count = await page.$eval('.stepper .position', (element) =>
      Number(/\d+/.exec(element.textContent)?.[0]),
    );
    assert.ok(count > 3);
    const seen: string[] = [];
    for (let at = 0; at <= count; at += 1) {
      await page.keyboard.press('j');
      await page.waitForFunction(
        (before) => {
          const position = document.querySelector('.card .position')?.textContent;
          return position !== undefined && position !== before;
        },
        {},
        seen.at(-1)?.split('|')[0] ?? null,
      );
      const position = await page.$eval('.card .position', (element) => element.textContent);
      seen.push(`${position}|${await title()}`);
      const outlined = await page.$$eval('.mark[data-open]', (marks) => marks.length);
      assert.ok(outlined > 0, `the words of “${seen.at(-1)}” are outlined`);
    }
    assert.equal(new Set(seen).size, count);
    assert.equal(seen.at(-1), seen[0]);
  });

  it('keeps the sentence that is being read in its place, whatever is changed about the page', async () => {
    await page.keyboard.press('Escape');
    const choose = (value: string): Promise<void> => chooseDisplay(page, value);
    const changes: Readonly<Record<string, () => Promise<void>>> = {
      language: async () => {
        await page.keyboard.press('l');
        await page.waitForFunction(() => document.documentElement.lang === 'lt');
      },
      marks: () => page.keyboard.press('m'),
      sans: () => choose('sans'),
      narrow: () => choose('narrow'),
      lines: () => choose('lines'),
      columns: () => choose('columns'),
      dark: () => choose('dark'),
      swap: () => page.$eval('.swap', (button) => (button as HTMLElement).click()),
    };
    for (const [name, change] of Object.entries(changes)) {
      await toTheMidst(page);
      const {id, top} = await sentenceRead(page);
      await change();
      await settled(page);
      const drift = Math.abs((await topOf(page, id)) - top);
      assert.ok(drift <= 2, `${name}: ${drift.toFixed(1)} pixels`);
    }
    await choose('system');
    await page.goto(`${base}?ui=en`, {waitUntil: 'networkidle0'});
  });

  it('shows again what was being read, by the browser’s Back out of a walk that led far from it', async () => {
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewport({width, height});
      await page.goto(`${base}?ui=en`, {waitUntil: 'networkidle0'});
      await toTheMidst(page);
      const {id, top} = await sentenceRead(page);
      const steps = 3;
      for (let step = 0; step < steps; step += 1) {
        await page.keyboard.press('j');
        await settled(page);
      }
      assert.notEqual((await sentenceRead(page)).id, id, 'the walk led away');
      for (let step = 0; step < steps; step += 1) {
        await page.goBack();
        await settled(page);
      }
      const drift = Math.abs((await topOf(page, id)) - top);
      assert.ok(drift <= 2, `${width} wide: ${drift.toFixed(1)} pixels`);
    }
    await page.setViewport({width: 1440, height: 900});
    await page.goto(`${base}?ui=en`, {waitUntil: 'networkidle0'});
  });

  it('compares files that a person opens, in a worker, under the page’s own security policy', async () => {
    await page.click('[data-opens=accounts]');
    const input = (await page.waitForSelector('input[type=file][multiple]'))!;
    const files = fileURLToPath(new URL('../import/files/', import.meta.url));
    await input.uploadFile(join(files, 'besanovas.lt.docx'), join(files, 'treaty.en.odt'));
    await page.waitForFunction(() => location.search.includes('own='));
    await page.waitForFunction(() => document.querySelectorAll('.mark').length > 20);
    assert.match(await page.$eval('.counts', (element) => element.textContent), /1\s+contradict/);
  });

  it('compares, as an element of another page, what stands in it, and leaves the page’s title alone', async () => {
    const other = await browser.newPage();
    await other.goto(`${base}examples/plain.html`);
    await other.waitForSelector('greta-reader .mark[data-tone=contradict]');
    const marked = await other.$$eval('.mark[data-tone=contradict]', (marks) =>
      marks.map(({textContent}) => textContent.trim()),
    );
    assert.deepEqual(marked, ['1704 m. gegužės 12 d.', '14 May 1704']);
    assert.equal(await other.title(), 'Two accounts in a page of one’s own');
    const passages = await other.$$eval('.passage', (all) => all.length);
    assert.ok(passages > 0);
    assert.equal(await other.$$eval('greta-reader pre', (code) => code.length), 0);
    await other.close();
  });

  it('compares, as an element, the documents that its attribute names, and says what is wrong with them', async () => {
    writeFileSync(
      join(site, 'examples/one.en.md'),
      'On 3 May 1704 the Swedish army entered Riga.\n',
    );
    writeFileSync(
      join(site, 'examples/two.en.md'),
      'On 4 May 1704 the Swedish army entered Riga.\n',
    );
    const other = await browser.newPage();
    await other.goto(`${base}examples/plain.html`);
    await other.waitForSelector('greta-reader .mark');
    await other.$eval('greta-reader', (reader) => {
      reader.setAttribute('documents', 'one.en.md two.en.md');
    });
    await other.waitForFunction(
      () =>
        document.querySelector('.mark[data-tone=contradict]')?.textContent.trim() === '3 May 1704',
    );
    await other.$eval('greta-reader', (reader) => {
      const empty = document.createElement('greta-reader');
      empty.setAttribute('documents', 'one.en.md gone.en.md');
      reader.replaceWith(empty);
    });
    await other.waitForSelector('greta-reader [role=alert] button');
    await other.close();
  });

  it('stands twice in a page of a framework, each for itself, and leaves its style and address alone', async () => {
    const other = await browser.newPage();
    await other.goto(`${base}examples/preact.html`);
    const marks = (): Promise<(string | undefined)[]> =>
      other.$$eval('greta-reader', (readers) =>
        readers.map((reader) =>
          reader.querySelector('.mark[data-tone=contradict]')?.textContent.trim(),
        ),
      );
    const both = (): Promise<unknown> =>
      other.waitForFunction(() =>
        [...document.querySelectorAll('greta-reader')].every((reader) =>
          reader.querySelector('.mark[data-tone=contradict]'),
        ),
      );
    await both();
    assert.deepEqual(await marks(), ['12 May 1704', '12 May 1704']);
    // All readers of a page share one highlight of differing words.
    await other.waitForFunction(() =>
      [...document.querySelectorAll('greta-reader')].every((reader) =>
        [...(CSS.highlights.get('greta-differing') ?? [])].some((range) =>
          reader.contains(range.startContainer),
        ),
      ),
    );
    await other.waitForSelector('greta-reader:last-of-type greta-ruler nav');
    const [ruler, text] = await other.$eval('greta-reader:last-of-type', (reader) =>
      [reader.querySelector('greta-ruler nav')!, reader].map((element) => {
        const {top, right, bottom} = element.getBoundingClientRect();
        return {top, right, bottom};
      }),
    );
    assert.ok(ruler!.top > text!.top, 'the ruler begins in its reader');
    assert.ok(ruler!.bottom <= text!.bottom && ruler!.right <= text!.right, 'and ends in it');
    const address = other.url();
    await other.click('greta-reader:last-of-type .mark[data-tone=contradict]');
    await other.waitForSelector('greta-reader:last-of-type .card');
    await other.waitForSelector('greta-reader:last-of-type .mark[data-open]');
    assert.equal(
      await other.$$eval(
        'greta-reader:first-of-type :is(.card, .mark[data-open])',
        (found) => found.length,
      ),
      0,
    );
    // The page may still be moving to the mark: what is pressed must be where it was measured.
    await settled(other);
    await other.click('greta-reader:last-of-type .repair');
    await other.waitForSelector('greta-reader:last-of-type .repairs:popover-open');
    await other.keyboard.press('Escape');
    assert.equal(await other.$$eval('.card', (cards) => cards.length), 1);
    assert.equal(other.url(), address);
    // Not by the pointer: what is to be pressed may still be moving.
    await other.$eval('body > button:not(:disabled)', (button) => button.click());
    await other.waitForFunction(
      () => document.querySelector('.mark[data-tone=contradict]')?.textContent.trim() === '40,000',
    );
    const [margin, colour] = await other.$eval('body', (body) => {
      const {marginTop, backgroundColor} = getComputedStyle(body);
      return [marginTop, backgroundColor];
    });
    assert.deepEqual([margin, colour], ['8px', 'rgba(0, 0, 0, 0)']);
    await other.addStyleTag({content: 'greta-reader { --greta-ink: rgb(1, 2, 3) }'});
    assert.equal(
      await other.$eval('greta-reader', (reader) => getComputedStyle(reader).color),
      'rgb(1, 2, 3)',
    );
    await other.close();
  });

  it('says so where a part of it cannot be had, and has it when that is asked for again', async () => {
    const context = await browser.createBrowserContext();
    const other = await context.newPage();
    await other.setBypassServiceWorker(true);
    await other.setRequestInterception(true);
    let isThere = false;
    other.on('request', (request) => {
      const isPart = /help-dialog|figures/.test(request.url());
      void (isPart && !isThere ? request.abort() : request.continue());
    });
    await other.goto(`${base}?ui=en`);
    await other.waitForSelector('greta-findings h2');
    for (const [asked, came] of [
      ['[data-opens=help]', 'dialog[open]'],
      ['.bar a[href*="view=figures"]', 'greta-figures h2'],
    ] as const) {
      isThere = false;
      await other.click(asked);
      await other.waitForFunction(() =>
        document.querySelector('[role=alert]')?.textContent.includes('A part of the page'),
      );
      isThere = true;
      await other.click('[role=alert] button');
      await other.waitForSelector(came);
      await other.waitForFunction(() => !document.querySelector('[role=alert]'));
      await other.keyboard.press('Escape');
    }
    await context.close();
  });

  it('is drawn once as the reader takes over, in the language of the page', async () => {
    const other = await browser.newPage();
    // Sets on record every first bar that the reader itself draws, and what it says.
    await other.evaluateOnNewDocument(() => {
      const said: string[] = [];
      Object.assign(globalThis, {said});
      new MutationObserver(() => {
        const text = document.querySelector('greta-reader > section .summary')?.textContent ?? '';
        if (text !== '' && said.at(-1) !== text) said.push(text);
      }).observe(document, {childList: true, subtree: true});
    });
    const {default: ids} = JSON.parse(
      readFileSync(join(site, 'data/catalogue.json'), 'utf8'),
    ) as Catalogue;
    await other.goto(`${base}${ids.join('~')}.lt.html`, {waitUntil: 'networkidle0'});
    await other.waitForSelector('greta-reader > section .summary');
    const [first] = await other.evaluate(() => (globalThis as unknown as {said: string[]}).said);
    assert.match(first!, /prieštarauja/);
    await other.close();
  });

  it('shows all findings without JavaScript, of which the wheel reaches the last', async () => {
    const context = await browser.createBrowserContext();
    const other = await context.newPage();
    await other.setJavaScriptEnabled(false);
    for (const width of [1440, 390]) {
      await other.setViewport({width, height: 900});
      await other.goto(base);
      await (await other.$('greta-findings h2'))!.hover();
      const isSeen = (): Promise<boolean> =>
        other.$eval('.list details:last-child summary', (last) => {
          const {bottom} = last.getBoundingClientRect();
          return (
            bottom <=
            Math.min(innerHeight, last.closest('greta-findings')!.getBoundingClientRect().bottom)
          );
        });
      for (const end = Date.now() + 30_000; Date.now() < end && !(await isSeen());) {
        await other.mouse.wheel({deltaY: 500});
      }
      assert.ok(await isSeen(), `${width} wide`);
      await other.click('.list details:last-child summary');
      assert.ok(await other.$('.list details:last-child[open]'), `${width} wide`);
    }
    await context.close();
  });

  it('lets the text that came with the page be seen before it takes over', async () => {
    const context = await browser.createBrowserContext();
    const other = await context.newPage();
    await other.evaluateOnNewDocument(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('greta-reader > section .summary')) return;
        observer.disconnect();
        const [seen] = performance.getEntriesByName('first-contentful-paint');
        Object.assign(globalThis, {wasSeen: seen !== undefined});
      }).observe(document, {childList: true, subtree: true});
    });
    await other.goto(base, {waitUntil: 'networkidle0'});
    assert.ok(await other.evaluate(() => (globalThis as unknown as {wasSeen: boolean}).wasSeen));
    await context.close();
  });

  it('shows all rows, where it was opened as a file and its scripts never run, and says why there are no findings', async () => {
    const context = await browser.createBrowserContext();
    const other = await context.newPage();
    await other.setViewport({width: 1440, height: 900});
    await other.goto(pathToFileURL(join(site, 'index.html')).href);
    await other.waitForFunction(() => !document.querySelector('.later-rows'));
    const isShown = (): Promise<boolean> =>
      other.$eval('greta-findings .unscripted', (said) =>
        said.checkVisibility({visibilityProperty: true}),
      );
    const hasRows = (): Promise<boolean> =>
      other.$$eval('.group .row', (rows) => rows.at(-1)!.checkVisibility());
    // Not at once: where scripts run, they are only on their way. As if no time had passed, on a slow machine too.
    await other.evaluate(() => {
      for (const animation of document.getAnimations()) {
        animation.pause();
        animation.currentTime = 0;
      }
    });
    assert.equal(await isShown(), false);
    await other.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    assert.equal(await isShown(), true);
    assert.equal(await hasRows(), true);
    assert.deepEqual(await mediaOf(other), ['']);
    await context.close();
  });

  it('has all rows before its rules have come, for whoever prints it or follows a link into it', async () => {
    const context = await browser.createBrowserContext();
    const other = await context.newPage();
    await other.setViewport({width: 1440, height: 900});
    await holdBackAllElse(other);
    const last = (): Promise<{id: string; isThere: boolean; top: number}> =>
      other.$$eval('.group .sentence:not(.rest *)', (sentences) => {
        const sentence = sentences.at(-1)!;
        const {top} = sentence.getBoundingClientRect();
        return {id: sentence.id, isThere: sentence.checkVisibility(), top};
      });
    await other.goto(base);
    await other.waitForFunction(() => !document.querySelector('.later-rows'));
    // As if time stood still.
    await other.evaluate(() => document.getAnimations().forEach((animation) => animation.cancel()));
    const {id, isThere} = await last();
    assert.equal(isThere, false);
    await other.emulateMediaType('print');
    assert.equal((await last()).isThere, true);
    await other.emulateMediaType('screen');
    assert.equal((await last()).isThere, false);
    await other.evaluate((sentence) => (location.hash = sentence), id);
    await settled(other);
    const isReached = async (): Promise<void> => {
      const {isThere: isDrawn, top} = await last();
      assert.equal(isDrawn, true);
      assert.ok(top >= 0 && top < 900, `${top}`);
    };
    await isReached();
    await other.goto('about:blank');
    await other.goto(`${base}#${id}`);
    await other.waitForSelector(':target');
    await settled(other);
    await isReached();
    await context.close();
  });

  it('has no more rows to read before they are seen than a window shows, and without JavaScript all in their order', async () => {
    const rowsOf = (page: Page): Promise<string[]> =>
      page.$$eval('main .group .row, main > .asides', (rows) =>
        rows.map((row) => row.getAttribute('data-row') ?? 'asides'),
      );
    const context = await browser.createBrowserContext();
    const other = await context.newPage();
    await other.setRequestInterception(true);
    // As it comes, with none of its scripts.
    other.on('request', (request) => {
      if (!request.isNavigationRequest()) return void request.abort();
      const body = readFileSync(join(site, 'index.html'), 'utf8').replace(
        /<script[^]*<\/script>/,
        '',
      );
      return void request.respond({contentType: 'text/html', body});
    });
    await other.goto(base);
    const first = await rowsOf(other);
    await other.setJavaScriptEnabled(false);
    await other.goto(base);
    const all = await rowsOf(other);
    await context.close();
    assert.deepEqual(first, [...all.slice(0, first.length - 1), 'asides']);
    assert.ok(first.length < all.length / 2);
    assert.deepEqual(all, [...all.slice(0, -1).map((_, at) => String(at + 1)), 'asides']);
  });

  it('moves nothing as the reader takes the place of what was written, in a window and on a phone', async () => {
    for (const width of [1440, 390]) {
      const context = await browser.createBrowserContext();
      const other = await context.newPage();
      await other.setViewport({width, height: 800});
      await other.evaluateOnNewDocument(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, {shifts});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & {value: number}).value);
        }).observe({type: 'layout-shift', buffered: true});
      });
      await other.goto(base, {waitUntil: 'networkidle0'});
      await other.waitForSelector('greta-reader > .page');
      await settled(other);
      assert.deepEqual(await other.evaluate('shifts'), [], `${width} wide`);
      assert.deepEqual(await mediaOf(other), [''], 'all rules are in force');
      await context.close();
    }
  });

  it('keeps its bar in sight, should the reader be long in coming', async () => {
    const context = await browser.createBrowserContext();
    const other = await context.newPage();
    await other.setViewport({width: 1440, height: 900});
    await holdBackAllElse(other);
    await other.goto(base);
    await other.waitForSelector('.prerendered .bar');
    // As if time went by.
    await other.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
      scrollTo(0, 900);
    });
    await settled(other);
    assert.equal(await other.$eval('.bar', (bar) => bar.getBoundingClientRect().top), 0);
    await context.close();
  });

  it('does what was pressed in the page that was written, as soon as it can', async () => {
    const context = await browser.createBrowserContext();
    const other = await context.newPage();
    await other.setViewport({width: 390, height: 844});
    await other.setRequestInterception(true);
    const waiting: HTTPRequest[] = [];
    let isHeld = true;
    other.on('request', (request) => {
      if (isHeld && request.url().endsWith('.js')) waiting.push(request);
      else void request.continue();
    });
    const come = async (): Promise<void> => {
      isHeld = false;
      await Promise.all(waiting.map((request) => request.continue()));
      await other.waitForSelector('greta-reader > .page');
    };
    await other.goto(`${base}?ui=en`, {waitUntil: 'domcontentloaded'});
    await other.waitForFunction(() => document.querySelectorAll('.prerendered .tool').length > 0);
    await other.click('.prerendered [data-opens=help]');
    await other.click('.prerendered [data-opens=accounts]');
    await come();
    await other.waitForSelector('dialog[open] input[type=file][multiple]');
    await context.close();
  });

  it('asks for all that it first needs at once, and for nothing twice', async () => {
    const context = await browser.createBrowserContext();
    const other = await context.newPage();
    await other.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, 'serviceWorker', {value: undefined});
    });
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await other.goto(base, {waitUntil: 'networkidle0'});
    await other.waitForSelector('greta-reader > section .summary');
    assert.deepEqual(asked.toSorted(), [...new Set(asked)].toSorted());
    const early = await other.$$eval('link[rel=modulepreload], link[rel=preload]', (links) =>
      links.map(({href}) => href),
    );
    assert.ok(early.length > 3);
    assert.deepEqual(
      early.filter((href) => !asked.includes(href)),
      [],
    );
    await context.close();
  });

  it('is set in its own faces, asked for before all else, from the second visit on, and leaves them alone at the first', async () => {
    const context = await browser.createBrowserContext();
    const other = await context.newPage();
    const askedBy = (): Promise<readonly string[]> =>
      other.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
          .filter(({name}) => name.endsWith('.woff2'))
          .map(({initiatorType}) => initiatorType),
      );
    await other.goto(`${base}?ui=lt`, {waitUntil: 'networkidle0'});
    assert.deepEqual(await askedBy(), []);
    assert.deepEqual(await facesOf(other), []);
    await other.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await other.reload({waitUntil: 'networkidle0'});
    const later = await askedBy();
    assert.equal(later.length, 6);
    assert.ok(later.every((by) => by === 'link'));
    assert.deepEqual(await facesOf(other), ['Inter', 'Literata']);
    await context.close();
  });

  it('keeps what is short in sight along a long row, and moves nothing in others', async () => {
    const context = await browser.createBrowserContext();
    const other = await context.newPage();
    await other.setViewport({width: 1440, height: 900});
    await other.goto(`${base}?ui=en`, {waitUntil: 'networkidle0'});
    await other.waitForSelector('greta-reader > section .summary');
    await other.waitForSelector('.row[data-long] .silence');
    // Which of them has most room below its middle: of others much may be folded away, or much told elsewhere.
    const silence = await other.evaluateHandle(() => {
      const [first] = [...document.querySelectorAll('.row[data-long] .silence')]
        .map((one) => ({one, room: one.closest('.row')!.clientHeight / 2 - one.clientHeight}))
        .sort((a, b) => b.room - a.room);
      return first!.one;
    });
    // What the browser has not laid out yet grows as it comes near.
    await other.waitForFunction(
      (element) => {
        const row = element.closest('.row')!.getBoundingClientRect();
        scrollBy({top: row.top + row.height / 2, behavior: 'instant'});
        const {top, bottom} = element.getBoundingClientRect();
        return row.top < 0 && top > 0 && bottom < row.bottom;
      },
      {polling: 'raf'},
      silence,
    );
    const short = await other.$$eval('.row:not([data-long], .heads, .asides) > *', (elements) =>
      elements.map((element) => getComputedStyle(element).position),
    );
    assert.ok(short.length > 10);
    assert.ok(!short.includes('sticky'));
    const cells = await other.$$eval('.row[data-long] > .cell:not(.silent)', (elements) =>
      elements.map((cell) => ({
        sticks: getComputedStyle(cell).position === 'sticky',
        isLongest: [...cell.parentElement!.children].every(
          ({textContent}) => textContent.length <= cell.textContent.length,
        ),
      })),
    );
    assert.ok(cells.some(({sticks}) => sticks));
    assert.ok(!cells.some(({sticks, isLongest}) => sticks && isLongest));
    await context.close();
  });

  it('gives whoever selects words across rows those of one account alone, and nothing of the page around them', async () => {
    const context = await browser.createBrowserContext();
    await context.setPermission(base, {
      permission: {name: 'clipboard-read'},
      state: 'granted',
    });
    const other = await context.newPage();
    await other.setViewport({width: 1440, height: 1600});
    await other.goto(`${base}?ui=en`, {waitUntil: 'networkidle0'});
    await settled(other);
    const copied = async (): Promise<string> => {
      await other.keyboard.down('Control');
      await other.keyboard.press('c');
      await other.keyboard.up('Control');
      return other.evaluate(() => navigator.clipboard.readText());
    };
    for (const column of [1, 0]) {
      const [from, to, told] = await other.evaluate((at) => {
        const cells = [...document.querySelectorAll('.row[data-row]')]
          .map((row) => row.querySelectorAll('.cell')[at]!)
          .slice(2, 5);
        const ends = [cells[0]!, cells[2]!].map((cell) => {
          const {left, top} = cell.querySelector('.sentence')!.getClientRects()[0]!;
          return {x: left, y: top + 10};
        });
        const sentences = cells
          .slice(0, 2)
          .flatMap((cell) => [...cell.querySelectorAll('.sentence')]);
        return [ends[0]!, ends[1]!, sentences.map(({textContent}) => textContent.trim())] as const;
      }, column);
      await other.mouse.move(from.x + 1, from.y);
      await other.mouse.down();
      await other.mouse.move(from.x + 80, from.y + 60, {steps: 4});
      await other.mouse.move(to.x + 1, to.y, {steps: 8});
      await other.mouse.up();
      assert.equal((await copied()).trim().replace(/\s+/g, ' '), told.join(' '));
    }
    await other.keyboard.down('Control');
    await other.keyboard.press('a');
    await other.keyboard.up('Control');
    await other.waitForSelector('#rows:not([data-selected])');
    const all = await copied();
    const titles = await other.$$eval('.heads h2', (heads) => heads.map((one) => one.textContent));
    for (const title of titles) assert.ok(all.includes(title.trim()), title);
    await context.close();
  });

  it('opens, with what the person opened, after the network is gone', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    // The worker that came with the first visit is at work from the next one on.
    await page.reload({waitUntil: 'networkidle0'});
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    built.server.closeAllConnections();
    await new Promise((resolve) => built.server.close(resolve));
    await page.reload({waitUntil: 'networkidle0'});
    await page.waitForFunction(() => document.querySelectorAll('.mark').length > 20);
    await page.goto(`${base}?ui=lt&view=timeline`, {waitUntil: 'networkidle0'});
    await page.waitForSelector('.event');
    assert.equal(await page.$eval('html', (element) => element.lang), 'lt');
  });

  it('makes a page of one file, which reads and works alone', async () => {
    const part = (name: string): string => readFileSync(join(site, name), 'utf8');
    const {default: ids} = JSON.parse(part('data/catalogue.json')) as Catalogue;
    const file = unpack(JSON.parse(part(`data/${ids.join('~')}.json`)) as PackedFile);
    // What a document says must end no script.
    const [first, ...rest] = file.comparison.accounts;
    const title = '</script><script>document.title="run"</script>';
    const accounts = [{...first!, title}, ...rest];
    const text = await asPage(
      {...file, comparison: {...file.comparison, accounts}},
      {script: part('standalone.js'), style: part('theme.css')},
      'lt',
    );
    const path = join(built.folder, 'alone.html');
    writeFileSync(path, text);
    const alone = await browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    alone.on('request', (request) => asked.push(request.url()));
    alone.on('console', (message) => said.push(message.text()));
    alone.on('pageerror', (error) => said.push(String(error)));
    await alone.goto(pathToFileURL(path).href);
    await alone.waitForSelector('.mark');
    await alone.keyboard.press('j');
    await alone.waitForSelector('.card h2');
    assert.equal(await alone.$eval('html', (element) => element.lang), 'lt');
    await alone.keyboard.press('l');
    await alone.waitForFunction(() => document.documentElement.lang === 'en');
    assert.ok((await alone.title()).includes(title));
    assert.deepEqual(asked, [pathToFileURL(path).href]);
    assert.deepEqual(said, []);
    await alone.close();
  });

  it('has asked nobody else for anything, and nothing was refused', () => {
    assert.ok(requests.length > 10);
    for (const url of requests) {
      assert.ok(url.startsWith(base) || /^(?:blob|data):/.test(url), url);
    }
    assert.deepEqual(complaints, []);
  });
});

/** Gives a page only what is written in it: neither its scripts nor its sheets come. */
async function holdBackAllElse(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.isNavigationRequest() ? request.continue() : request.abort());
  });
}

/** What each style sheet of a page applies to: nothing where it applies to all. */
function mediaOf(page: Page): Promise<readonly string[]> {
  return page.$$eval('link[rel=stylesheet]', (links) => links.map((link) => link.media));
}

/** Families that are at hand for the text of a page. */
function facesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const loaded = [...document.fonts].filter(({status}) => status === 'loaded');
    return [...new Set(loaded.map(({family}) => family))].sort();
  });
}
