import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';

import type {Browser, Page} from 'puppeteer-core';

import type {PackedFile} from '../../src/engine/saved/packed.js';
import {unpack} from '../../src/engine/saved/packed.js';
import type {BuiltSite} from './built-site.js';
import {useBuiltSite} from './built-site.js';
import {chooseDisplay} from './person.js';
import {sentenceRead, toTheMidst} from './reading.js';
import {settled} from './settled.js';

const TOWNS = ['Vilnius', 'Riga', 'Warsaw', 'Minsk', 'Tallinn', 'Moscow', 'Berlin', 'Paris'];
/** A hundred thousand words each with `GRETA_YEARS=5300`. */
const YEARS = Number(process.env['GRETA_YEARS'] ?? 800);
/** In every fiftieth year the accounts tell of different days. */
const EVERY = 50;

/** A page that waits for some files, with the addresses that it has asked for. */
interface Holding {
  readonly other: Page;
  readonly asked: readonly string[];
  readonly letGo: () => Promise<void>;
}

function chronicle(title: string, day: number, last: string): string {
  const years = Array.from({length: YEARS}, (_, at) => {
    const on = at % EVERY === EVERY - 1 ? day : 3;
    return `On ${on} May ${1100 + at} the Swedish army of ${1000 + at} soldiers entered ${TOWNS[at % 8]}. Nobody wrote down what became of it.`;
  });
  return [`# ${title}`, ...years, `The end comes with a ${last}.`].join('\n\n');
}

describe('accounts of a thousand rows', () => {
  const visit = useBuiltSite({
    'one.en.md': chronicle('One', 3, 'lantern'),
    'two.en.md': chronicle('Two', 4, 'candle'),
  });
  let built: BuiltSite;
  let browser: Browser;
  let page: Page;

  before(async () => {
    ({built, browser, page} = visit);
    await page.setViewport({width: 1440, height: 900});
  });

  async function open(address = ''): Promise<void> {
    await page.goto(`${built.base}?ui=en${address}`, {waitUntil: 'networkidle0'});
    await page.waitForSelector('greta-findings h2');
  }

  const marks = (): Promise<number> => page.$$eval('.mark', (all) => all.length);

  /** Whether the words of the finding on show are in the window. */
  const isOpenInView = (): Promise<boolean> =>
    page.$$eval('.mark[data-open]', (all) =>
      all.some((mark) => {
        const {top, bottom} = mark.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      }),
    );

  it('have all their words in the page, but marks only near the window', async () => {
    await open();
    // The words of what is far away come as the browser has time for them.
    for (const words of ['with a lantern', 'with a candle', `May ${1100 + YEARS / 2}`]) {
      await page.waitForFunction(
        (sought) => document.querySelector('main')!.textContent.includes(sought),
        {},
        words,
      );
    }
    await settled(page);
    assert.ok((await marks()) > 20);
    assert.ok((await marks()) < YEARS);
  });

  it('are read from the middle where a link leads there, with marks, and evenly', async () => {
    await open();
    const data = readFileSync(join(built.site, 'data/one.en~two.en.json'), 'utf8');
    const {accounts} = unpack(JSON.parse(data) as PackedFile).comparison;
    const {id} = accounts[1]!.passages[400]!.sentences[0]!;
    await open(`#at=${encodeURIComponent(id)}`);
    await settled(page);
    const {top, uneven, marked} = await page.evaluate((sentence) => {
      const element = document.getElementById(sentence)!;
      const tops = [...element.closest('.row')!.querySelectorAll('.cell')].map(
        (cell) => cell.querySelector('.passage')!.getBoundingClientRect().top,
      );
      return {
        top: element.getBoundingClientRect().top - innerHeight * 0.28,
        uneven: Math.abs(tops[0]! - tops[1]!),
        marked: element.querySelectorAll('.mark').length,
      };
    }, id);
    assert.ok(Math.abs(top) <= 2, `${top} pixels from the reading line`);
    assert.ok(uneven <= 1, `${uneven} pixels`);
    assert.ok(marked > 0);
  });

  it('lead by one key to every finding that differs, forwards and backwards', async () => {
    await open();
    const seen = new Set<string>();
    for (const key of ['k', 'k', ...Array.from({length: YEARS / EVERY}, () => 'j' as const)]) {
      const before = page.url();
      await page.keyboard.press(key as 'j');
      await page.waitForFunction((old) => location.href !== old, {}, before);
      await page.waitForSelector('.mark[data-open]');
      await settled(page);
      assert.ok(await isOpenInView(), `${key} to ${page.url()}`);
      seen.add(page.url());
    }
    assert.equal(seen.size, YEARS / EVERY);
  });

  it('let words be found that are far away, and mark them where they stand then', async () => {
    await open('&q=lantern');
    await page.waitForFunction(() =>
      document.querySelector('.hit-count')?.textContent.includes('1'),
    );
    await page.focus('greta-text-search input');
    await page.keyboard.press('Enter');
    await settled(page);
    const {text, top, isDrawn} = await page.evaluate(() => {
      const [range] = [...CSS.highlights.get('greta-hit')!] as Range[];
      const element = range!.startContainer.parentElement!;
      return {
        text: range!.toString(),
        top: range!.getBoundingClientRect().top,
        isDrawn: element.closest('.sentence') !== null,
      };
    });
    assert.equal(text, 'lantern');
    assert.ok(isDrawn);
    assert.ok(top > 0 && top < 900, `${top}`);
  });

  it('are searched to their last words by the browser’s own search, also where they are folded away', async (test) => {
    // In columns nothing is hidden; where only what differs is shown, the last rows are; else one of two texts.
    for (const layout of ['columns', 'differing', 'one']) {
      await open(`&layout=${layout}`);
      for (const [word, ending] of [
        ['lantern', 'with a lantern'],
        ['candle', 'with a candle'],
      ] as const) {
        await page.waitForFunction(
          (sought) => document.querySelector('main')!.textContent.includes(sought),
          {},
          ending,
        );
        await settled(page);
        const {can, isFound, text} = await page.evaluate((sought) => {
          const {find} = window as unknown as {find: (words: string) => boolean};
          getSelection()!.removeAllRanges();
          // Some headless browsers come without what compares words, and search nothing.
          const can = find('Swedish');
          getSelection()!.removeAllRanges();
          return {can, isFound: find(sought), text: getSelection()!.toString()};
        }, word);
        if (!can) {
          test.skip('This browser searches nothing: CHROME_PATH names another.');
          return;
        }
        assert.ok(isFound, `${word}, ${layout}`);
        // What is folded is found, but no script can select it.
        if (layout === 'columns') assert.equal(text, word);
      }
    }
  });

  it('keep the place in their midst when the layout changes', async () => {
    await open();
    for (const layout of ['lines', 'columns', 'one', 'differing']) {
      await toTheMidst(page);
      const before = await sentenceRead(page);
      await chooseDisplay(page, layout);
      await settled(page);
      const drift = await page.evaluate(({id, top}) => {
        const element = document.getElementById(id);
        return element?.checkVisibility() ? element.getBoundingClientRect().top - top : 0;
      }, before);
      assert.ok(Math.abs(drift) <= 2, `${layout}: ${drift} pixels`);
    }
  });

  it('are printed with all their marks', async () => {
    await open();
    const before = await marks();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.ok((await marks()) > before);
    assert.ok((await marks()) >= 4 * YEARS);
    assert.equal(await page.$$eval('.far', (far) => far.length), 0);
  });

  /** A page in a context of its own, where no service worker has anything at hand, that waits for some files until they are let go. */
  async function holding(address: string): Promise<Holding> {
    const other = await (await browser.createBrowserContext()).newPage();
    await other.setViewport({width: 1440, height: 900});
    await other.setRequestInterception(true);
    const held: (() => void)[] = [];
    const asked: string[] = [];
    other.on('request', (request) => {
      asked.push(request.url());
      if (request.url().includes(address)) held.push(() => void request.continue());
      else void request.continue();
    });
    await other.goto(`${built.base}one.en~two.en.en.html`, {waitUntil: 'domcontentloaded'});
    return {
      other,
      asked,
      letGo: async () => {
        while (held.length === 0) await settled(other);
        for (const go of held) go();
      },
    };
  }

  it('answer with their first rows before the rest of the comparison is there, and keep these as it comes', async () => {
    const {other, letGo} = await holding('data/one');
    await other.waitForFunction(() => !document.querySelector('.prerendered'));
    const summary = (): Promise<string> => other.$eval('.counts', ({textContent}) => textContent);
    const atFirst = await summary();
    const mark = await other.waitForSelector('.row .mark');
    await mark!.click();
    await other.waitForSelector('greta-findings .card');
    assert.equal(await other.$('.chapter'), null);
    await letGo();
    await other.waitForSelector('.chapter');
    await settled(other);
    assert.ok(await mark!.evaluate((one) => one.isConnected && one.matches('[data-open]')));
    assert.ok(await other.$('greta-findings .card'));
    assert.equal(await summary(), atFirst);
    await other.browserContext().close();
  });

  it('lead to a finding that was asked for before the rest was there, once it is', async () => {
    const {other, letGo} = await holding('data/one');
    await other.waitForFunction(() => !document.querySelector('.prerendered'));
    await (await other.waitForSelector('.stepper [title="Next finding"]:enabled'))!.click();
    await letGo();
    await other.waitForSelector('greta-findings .card');
    await other.waitForSelector('.mark[data-open][data-tone=contradict]');
    await other.browserContext().close();
  });

  it('fetch nothing of the rest beside the code that they answer with', async () => {
    const {other, asked} = await holding('main.js');
    const isAsked = (file: string): boolean => asked.some((url) => url.includes(file));
    while (!isAsked('main.js') || !isAsked('data/catalogue')) await settled(other);
    await settled(other);
    const isRestAsked = isAsked('data/one');
    await other.browserContext().close();
    assert.ok(!isRestAsked);
  });

  it('leave whoever began to read where they are as the reader takes over', async () => {
    const {other, letGo} = await holding('main.js');
    await other.waitForFunction(() => {
      scrollTo(0, 400);
      return scrollY === 400;
    });
    await settled(other);
    const {id, top} = await other.evaluate(() => {
      const element = [...document.querySelectorAll('.prerendered .sentence')].find(
        (one) => one.getBoundingClientRect().top >= innerHeight * 0.28,
      )!;
      return {id: element.id, top: element.getBoundingClientRect().top};
    });
    await letGo();
    await other.waitForFunction(() => !document.querySelector('.prerendered'));
    await settled(other);
    const after = await other.evaluate(
      (sentence) => document.getElementById(sentence)!.getBoundingClientRect().top,
      id,
    );
    await other.browserContext().close();
    assert.ok(Math.abs(after - top) <= 2, `${after - top} pixels`);
  });

  it('lead on, where there is no JavaScript, to a page that has all of them', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${built.base}one.en~two.en.en.html`);
    const href = await page.$eval('.way-on a', (link) => link.href);
    await page.goto(href);
    const {sentences, target} = await page.evaluate(() => ({
      sentences: document.querySelectorAll('.sentence').length,
      target: document.querySelector(':target')?.textContent,
    }));
    assert.ok(sentences > 2 * YEARS);
    assert.match(target ?? '', /Swedish army/);
    assert.ok((await page.$$('greta-findings details')).length > YEARS);
  });
});
