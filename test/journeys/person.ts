import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Page} from 'puppeteer-core';

import type {} from '../../src/reader/elements/findings.js';
import {until} from './settled.js';

/** What is kept, as the browser's store holds it, whatever the page makes of it. */
export interface Stored {
  readonly id: string;
  readonly text?: string;
  readonly titles?: readonly string[];
}

/** Opens the dialog of accounts, as far as it is loaded. */
export async function openAccounts(page: Page): Promise<void> {
  await page.click('[data-opens=accounts]');
  await page.waitForSelector('dialog[open] input[type=file][multiple]');
  await page.waitForSelector('dialog[open] greta-kept h3');
}

export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
}

/** Chooses one of the ways to show the texts, by its value, in the dialog of display. */
export async function chooseDisplay(page: Page, value: string): Promise<void> {
  await page.click('[data-opens=display]');
  // By the element: the dialog may be moving to its place still.
  await page.waitForSelector(`dialog[open] input[value="${value}"]`);
  await page.$eval(`dialog[open] input[value="${value}"]`, (input) => input.click());
  await page.waitForSelector(`dialog[open] input[value="${value}"]:checked`);
  await closeDialog(page);
}

/** Chooses files in the dialog of accounts, whatever becomes of them. */
export async function chooseFiles(page: Page, ...paths: string[]): Promise<void> {
  await openAccounts(page);
  await (await page.$('input[type=file][multiple]'))!.uploadFile(...paths);
}

/** Opens files that can be compared, or one that was saved, until it is on show. */
export async function openFiles(page: Page, ...paths: string[]): Promise<void> {
  const shown = await page.evaluateHandle(() => document.querySelector('greta-findings')?.book);
  await chooseFiles(page, ...paths);
  await page.waitForFunction(
    (before) => {
      const now = document.querySelector('greta-findings')?.book;
      return !document.querySelector('dialog[open]') && now !== undefined && now !== before;
    },
    {timeout: 60_000},
    shown,
  );
  await page.waitForSelector('.mark');
}

/** Opens the card of the first contradiction, and its note, with the cursor in it. */
export async function openNote(page: Page): Promise<void> {
  // The text may be marked row by row.
  const mark = await page.waitForSelector('.mark[data-tone=contradict]');
  await mark?.evaluate((one) => (one as HTMLElement).click());
  await page.waitForSelector('.add-note, .own textarea');
  const add = await page.$('.add-note');
  // The row of buttons may lie over it until the card is scrolled.
  await add?.evaluate((button) => (button as HTMLElement).click());
  await page.waitForSelector('.own textarea');
  await page.focus('.own textarea');
}

/** Writes a note on the first contradiction, until it is kept. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await openNote(page);
  await page.keyboard.type(text);
  await page.waitForFunction(() =>
    document.querySelector('greta-own-notes [role=status]')?.textContent.includes('Kept'),
  );
}

export const textOfNote = (page: Page): Promise<string> =>
  page.$eval('.own textarea', (field) => field.value);

/** Everything in a store of the browser. */
export const stored = (page: Page, store: string): Promise<Stored[]> =>
  page.evaluate(
    (name) =>
      new Promise<Stored[]>((resolve, reject) => {
        const request = indexedDB.open('greta');
        request.onerror = () => reject(request.error!);
        request.onsuccess = () => {
          const all = request.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result as Stored[]);
          };
        };
      }),
    store,
  );

/** Removes all that is kept; the dialog stays open. */
export async function removeAll(page: Page): Promise<void> {
  await openAccounts(page);
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLButtonElement>('greta-kept .actions button')].some(
      ({disabled}) => !disabled,
    ),
  );
  await page.$$eval('greta-kept .actions button', (buttons) => buttons.at(-1)!.click());
  await page.waitForFunction(() =>
    document.querySelector('greta-kept')?.textContent.includes('keeps nothing'),
  );
}

/** Has the files that the page saves written into a folder. */
export async function saveInto(page: Page, folder: string): Promise<void> {
  const session = await page.browser().target().createCDPSession();
  const {id} = page.browserContext();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    ...(id !== undefined && {browserContextId: id}),
  });
}

/**
 * Has the page save a file, by a click on what a selector finds, and waits until all of it is there.
 *
 * @returns Its path, and its text.
 */
export async function save(
  page: Page,
  folder: string,
  selector: string,
  at = 0,
): Promise<{path: string; text: string}> {
  const before = new Set(readdirSync(folder));
  // What is kept may still be on its way.
  await page.waitForFunction(
    (sought, index) =>
      (document.querySelectorAll(sought)[index] as HTMLButtonElement | undefined)?.disabled ===
      false,
    {},
    selector,
    at,
  );
  await page.$$eval(selector, (all, index) => (all[index] as HTMLElement).click(), at);
  let path = '';
  let text = '';
  await until(() => {
    const [name] = readdirSync(folder).filter(
      (one) => !before.has(one) && !/\.(?:crdownload|tmp)$|^\.|^[\da-f-]{36}$/.test(one),
    );
    if (name !== undefined) {
      path = join(folder, name);
      text = readFileSync(path, 'utf8');
    }
    return Promise.resolve(text !== '');
  }, `something is saved by ${selector}, ${at}`);
  return {path, text};
}

/** Writes a file for a person to open. */
export function write(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/**
 * Watches whether the page answers while something is done for it elsewhere.
 *
 * @param sign - A selector of what shows that it is under way: what is drawn of it afterwards does not count.
 * @returns Which share of the time since was taken by tasks of more than 50 milliseconds, in which nothing that a person does
 *   is answered: near 1 where it is not done elsewhere, on a slow machine as on a fast one.
 */
export async function watchHoldUps(page: Page, sign: string): Promise<() => Promise<number>> {
  await page.evaluate((selector) => {
    const watch = {since: performance.now(), heldUp: 0};
    Object.assign(globalThis, {watch});
    new PerformanceObserver((list) => {
      if (!document.querySelector(selector)) return;
      for (const {duration} of list.getEntries()) watch.heldUp += duration;
    }).observe({type: 'longtask'});
  }, sign);
  return () =>
    page.evaluate(() => {
      const {watch} = globalThis as unknown as {watch: {since: number; heldUp: number}};
      return watch.heldUp / (performance.now() - watch.since);
    });
}
