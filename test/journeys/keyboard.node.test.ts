import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

import type {Page} from 'puppeteer-core';

import {useBuiltSite} from './built-site.js';
import {save, saveInto} from './person.js';
import {settled} from './settled.js';

/** What is in focus: a selector's match, by a property of it. */
function focused(page: Page, selector: string, attribute: string): Promise<string | null> {
  return page.evaluate(
    (wanted, name) => {
      const {activeElement} = document;
      return activeElement?.matches(wanted) ? (activeElement.getAttribute(name) ?? '') : null;
    },
    selector,
    attribute,
  );
}

/** Presses Tab until the sentence is in focus that has some words. */
async function tabToSentence(page: Page, words: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    page.evaluate((sought) => {
      const {activeElement} = document;
      return (
        activeElement?.matches('.sentence') === true && activeElement.textContent.includes(sought)
      );
    }, words);
  for (let presses = 0; presses < 600; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not lead to “${words}”`);
}

/** Selects words of the sentence in focus, by the arrows, and takes them. */
async function chooseWords(page: Page, words: string): Promise<void> {
  const selected = (): Promise<string> =>
    page.evaluate(() => getSelection()!.toString().replace(/\s+/g, ' ').trim());
  const [first = '', ...more] = words.split(' ');
  for (let presses = 0; presses < 20 && (await selected()) !== first; presses += 1) {
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.down('Shift');
  for (let presses = 0; presses < 2 * more.length && (await selected()) !== words; presses += 1) {
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.up('Shift');
  assert.equal(await selected(), words);
  await page.keyboard.press('Enter');
}

/** Presses Tab until something is in focus. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if ((await focused(page, selector, 'class')) !== null) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not lead to ${selector}`);
}

describe('the findings of the bundled accounts, by keyboard alone', () => {
  const visit = useBuiltSite();
  let page: Page;
  let base: string;

  before(() => {
    ({
      page,
      built: {base},
    } = visit);
  });

  it('are walked every one, in a card each, with their words outlined and in sight, and round to the first', async () => {
    await page.setViewport({width: 1440, height: 900});
    await page.goto(`${base}?ui=en`, {waitUntil: 'networkidle0'});
    // Not only what differs: what agrees and what one alone tells are taken in, by Tab and Space.
    for (const tone of ['agree', 'only']) {
      await tabTo(page, `.count[data-tone=${tone}]`);
      await page.keyboard.press('Space');
      await page.waitForSelector(`.count[data-tone=${tone}][aria-pressed=true]`);
    }
    const count = await page.$$eval('.count b', (all) =>
      all.reduce((sum, {textContent}) => sum + Number(textContent), 0),
    );
    assert.ok(count > 50);
    const seen = new Set<string>();
    for (let at = 0; at <= count; at += 1) {
      await page.keyboard.press('j');
      const position = `${(at % count) + 1} of ${count}`;
      await page.waitForFunction(
        (wanted) => document.querySelector('.card .position')?.textContent === wanted,
        {},
        position,
      );
      const told = await page.evaluate(() => ({
        finding: new URLSearchParams(location.hash.slice(1)).get('finding') ?? '',
        title: document.querySelector('.card h2')?.textContent.trim() ?? '',
        said: document.querySelectorAll('.card .said dd').length,
        // Where accounts say it in other places, one of them.
        outlined: [...document.querySelectorAll('.mark[data-open]')].filter((mark) =>
          mark.checkVisibility(),
        ).length,
      }));
      assert.notEqual(told.title, '', position);
      assert.ok(told.said > 0, `${told.title}: what is said`);
      assert.ok(told.outlined > 0, `${told.title}: its words are outlined`);
      seen.add(told.finding);
    }
    assert.equal(seen.size, count);
    await page.keyboard.press('k');
    await page.waitForFunction(
      (wanted) => document.querySelector('.card .position')?.textContent === wanted,
      {},
      `${count} of ${count}`,
    );
    await page.waitForFunction(() => {
      const {top, bottom} = document.querySelector('.mark[data-open]')!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  });

  it('are reached each by Tab through the text, also those within others’ words, and opened by Enter', async () => {
    await page.goto(`${base}?ui=lt&show=contradict~internal~compatible~series~agree~only`, {
      waitUntil: 'networkidle0',
    });
    const wanted = await page.$$eval('.mark', (marks) => [
      ...new Set(
        marks
          .filter((mark) => mark.checkVisibility())
          .flatMap((mark) => mark.getAttribute('data-findings')!.split(' ')),
      ),
    ]);
    assert.ok(wanted.length > 20);
    const reached = new Set<string>();
    await tabTo(page, '.mark');
    for (let presses = 0; presses < 600 && reached.size < wanted.length; presses += 1) {
      for (const id of (await focused(page, '.mark', 'data-findings'))?.split(' ') ?? []) {
        reached.add(id);
      }
      await page.keyboard.press('Tab');
    }
    assert.deepEqual(
      wanted.filter((id) => !reached.has(id)),
      [],
    );
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await tabTo(page, '.mark');
    const last = await focused(page, '.mark', 'data-findings');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card h2');
    const [first] = last!.split(' ');
    assert.equal(
      await page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('finding')),
      first,
    );
  });

  it('are looked for as a task, marked, and compared with Greta’s, without a pointer', async () => {
    await page.goto(`${base}?ui=en&mode=study`, {waitUntil: 'networkidle0'});
    await page.waitForSelector('greta-study h2');
    await settled(page);
    assert.equal(await page.$('.mark'), null);
    await tabToSentence(page, 'Lapkričio 15 d. Vilniuje');
    await chooseWords(page, 'Lapkričio 15');
    await tabToSentence(page, 'On November 14');
    await chooseWords(page, 'November 14');
    await page.waitForFunction(() => document.querySelectorAll('.chosen li').length === 2);
    await page.keyboard.press('d');
    await page.waitForFunction(() => document.querySelectorAll('.study-marks li').length === 1);
    await page.keyboard.press('c');
    // The focus is where what came of it is told.
    await page.waitForFunction(() => document.activeElement?.id === 'study-title');
    const both = await page.$eval('.study-group', (group) =>
      group.textContent.replace(/\s+/g, ' '),
    );
    assert.match(both, /Found by both 1/);
    await tabTo(page, '.study-group a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card h2');
    assert.equal(
      await page.$eval('.card h2', (title) => title.textContent.trim()),
      'When did Soviet troops enter Lithuania?',
    );
  });

  it('are handed out as a task by a link and by a page, and both open without them', async () => {
    await page
      .browserContext()
      .setPermission(
        new URL(base).origin,
        {permission: {name: 'clipboard-read'}, state: 'granted'},
        {permission: {name: 'clipboard-write'}, state: 'granted'},
      );
    await page.goto(`${base}?ui=en&mode=study`, {waitUntil: 'networkidle0'});
    await page.waitForSelector('greta-study h2');
    await settled(page);
    const open = async (): Promise<void> => {
      await page.focus('[popovertarget=study-files]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#study-files:popover-open');
    };
    await open();
    await tabTo(page, '#study-files button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.study [role=status]')].some(({textContent}) =>
        textContent.includes('Copied'),
      ),
    );
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const {folder} = visit.built;
    await saveInto(page, folder);
    const {path} = await save(page, folder, '#study-files button', 1);
    const other = await visit.browser.newPage();
    for (const address of [link, pathToFileURL(path).href]) {
      await other.goto(address, {waitUntil: 'networkidle0'});
      await other.waitForSelector('greta-study h2');
      await settled(other);
      assert.equal(await other.$('.mark'), null, address);
      assert.equal(await other.$('greta-findings'), null, address);
      await other.keyboard.press('c');
      await other.waitForSelector('.mark');
    }
    await other.close();
  });
});
