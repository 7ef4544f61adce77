import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import type {ElementHandle, Page} from 'puppeteer-core';

import {useBuiltSite} from './built-site.js';
import {settled} from './settled.js';

describe('the repair of the alignment, in the built page', () => {
  const visit = useBuiltSite();
  let page: Page;

  before(async () => {
    ({page} = visit);
    await page.setViewport({width: 1440, height: 900});
    await open('?ui=en');
  });

  async function open(query: string): Promise<void> {
    await page.goto(visit.built.base + query, {waitUntil: 'networkidle0'});
    await page.waitForFunction(() => customElements.get('greta-repair') !== undefined);
    // All rows are counted, also those that are drawn in their turn.
    await settled(page);
  }

  /** Opens the menu of a row by keyboard, and takes what it calls so. */
  async function choose(row: number, label: string): Promise<void> {
    await page.focus(`[data-row="${row}"] .repair`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#greta-repair-menu:popover-open');
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.textContent.trim());
      if (focused === label) {
        await page.keyboard.press('Enter');
        return;
      }
    }
    assert.fail(`no “${label}” in the menu of row ${row}`);
  }

  const rows = (): Promise<number> => page.$$eval('[data-row]', (all) => all.length);
  const untilRows = (count: number): Promise<unknown> =>
    page.waitForFunction(
      (wanted) => document.querySelectorAll('[data-row]').length === wanted,
      {},
      count,
    );
  const joined = (): Promise<number> => page.$$eval('.joined', (all) => all.length);
  const rowOfContradiction = (): Promise<number> =>
    page.$eval('.mark[data-tone=contradict]', (mark) =>
      Number(mark.closest<HTMLElement>('[data-row]')?.dataset['row']),
    );

  it('joins two rows of the bundled accounts by keyboard, keeps that over a visit, and undoes it', async () => {
    const [count, row] = [await rows(), await rowOfContradiction()];
    await choose(row, 'Join with the row below');
    await page.waitForSelector('.joined');
    await untilRows(count - 1);
    await page.waitForFunction(() =>
      document.querySelector('.told-of')?.textContent.includes('kept in this browser'),
    );
    await open('?ui=en');
    await page.waitForSelector('.joined');
    await choose(row, 'All corrections: 1…');
    await page.waitForSelector('.corrections button');
    await page.click('.corrections button');
    await page.waitForFunction(() => !document.querySelector('.joined'));
    await untilRows(count);
    await page.keyboard.press('Escape');
  });

  it('finds nothing between rows that are not the same thing, until that is undone by a key', async () => {
    const contradictions = (): Promise<number> =>
      page.$$eval('.mark[data-tone=contradict]', (all) => all.length);
    const count = await contradictions();
    await choose(await rowOfContradiction(), 'Not the same thing');
    await page.waitForFunction(
      (before) => document.querySelectorAll('.mark[data-tone=contradict]').length < before,
      {},
      count,
    );
    const isTold = (words: string): Promise<unknown> =>
      page.waitForFunction(
        (sought) => (document.querySelector('.told-of')?.textContent ?? '').includes(sought),
        {},
        words,
      );
    await isTold('kept in this browser');
    // Whoever goes on is not told of it any more, and can undo it still.
    await page.keyboard.press('j');
    await page.waitForFunction(() => !document.querySelector('.told-of'));
    await page.keyboard.press('Escape');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(
      (before) => document.querySelectorAll('.mark[data-tone=contradict]').length === before,
      {},
      count,
    );
    await isTold('Undone');
  });

  it('links a sentence to another by arrows and Enter', async () => {
    await choose(await rowOfContradiction(), 'Link a sentence to another…');
    await page.waitForSelector('.sentence:focus');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('.told-of')?.textContent.includes('another account'),
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.joined');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => !document.querySelector('.joined'));
    await choose(await rowOfContradiction(), 'Link a sentence to another…');
    await page.keyboard.press('Escape');
    assert.equal(await page.$('[data-picking]'), null);
  });

  it('links by touch a sentence of the text that is read to one of the other, where one is read at a time', async () => {
    await page.setViewport({width: 390, height: 844, hasTouch: true, isMobile: true});
    await open('?ui=en');
    const tap = async (selector: string, words = ''): Promise<void> => {
      const element = await page.waitForFunction(
        (sought, text) =>
          [...document.querySelectorAll(sought)].find(
            (one) =>
              one.checkVisibility() && !one.closest('[hidden]') && one.textContent.includes(text),
          ),
        {},
        selector,
        words,
      );
      await (element as ElementHandle).scrollIntoView();
      await settled(page);
      await (element as ElementHandle).tap();
    };
    await tap('.counterpart');
    await tap('.row[data-beside] > .repair');
    await tap('.repairs button', 'Link a sentence to another');
    await page.waitForSelector('.sentence:focus');
    await tap('.sentence', 'Taip prasidėjo');
    await page.waitForSelector('[data-picked]');
    await tap('.sentence', 'The Wehrmacht drove');
    await page.waitForSelector('.joined');
    assert.equal(await page.$('[data-picked]'), null);
    await tap('.told-of button', 'Undo');
    await page.waitForFunction(() => !document.querySelector('.joined'));
    await page.setViewport({width: 1440, height: 900});
    await open('?ui=en');
  });

  it('reads a value as the reader says that it is to be read, and the finding follows', async () => {
    const words = await page.$eval('.mark[data-tone=contradict]', (mark) => {
      (mark as HTMLElement).click();
      return mark.textContent;
    });
    // By keyboard: what is below the fold of the card may lie under its row of buttons until it is scrolled to.
    await page.waitForSelector('.objection summary');
    await page.focus('.objection summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.objection input');
    const fields = await page.$$('.objection input');
    const [first, second] = await Promise.all(
      fields.map((field) => field.evaluate((input) => input.value)),
    );
    assert.notEqual(first, second);
    await fields[0]!.evaluate((input) => {
      input.focus();
      input.select();
    });
    await fields[0]!.type(second!);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (text) =>
        [...document.querySelectorAll('.mark[data-tone=agree]')].some(
          (mark) => mark.textContent === text,
        ),
      {},
      words,
    );
    assert.equal(await joined(), 0);
  });
});
