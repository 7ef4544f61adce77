/**
 * How long the page keeps its reader waiting at most, while it works on documents of the reader's own: the longest task of
 * its thread in each step, from files that are chosen to files that are taken away.
 */
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type {Browser, Page} from 'puppeteer-core';

import {serveFolder} from '../scripts/site/static-server.js';
import {FORMATS} from '../src/export/formats.js';
import {startBrowser} from './browser.js';
import {milliseconds, table} from './measuring.js';
import {long, pair} from './texts.js';

/** UTF-16 code units of each text. */
const SIZES = (process.env['BENCH_SIZES'] ?? '25000,100000,1000000').split(',').map(Number);
/** The page is to answer within this. */
const BUDGET = 50;
const PATIENCE = 600_000;

/** A task of the page's thread, in milliseconds. */
interface Task {
  /** By the clock: also what other programs took meanwhile. */
  readonly wall: number;
  /** Of the processor. */
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {readonly name?: string};
}

/** The longest task of the page's thread while something is done, by what the processor gave to it. */
async function longestTask(page: Page, step: () => Promise<unknown>): Promise<Task> {
  await page.tracing.start({categories: ['toplevel', 'disabled-by-default-lighthouse']});
  await step();
  await calm(page);
  const trace = Buffer.from((await page.tracing.stop())!).toString('utf8');
  const {traceEvents} = JSON.parse(trace) as {traceEvents: readonly TraceEvent[]};
  const place = ({pid, tid}: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(place),
  );
  let longest: Task = {wall: 0, cpu: 0};
  for (const event of traceEvents) {
    if (!event.name.endsWith('RunTask') || !main.has(place(event))) continue;
    const {dur = 0, tdur = 0} = event;
    if (tdur / 1000 > longest.cpu) longest = {wall: dur / 1000, cpu: tdur / 1000};
  }
  return longest;
}

/** Nothing is left to do for the page for a second. */
function calm(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let quiet = 0; quiet < 10; quiet += 1) {
      const began = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (performance.now() - began > 130) quiet = -1;
    }
  });
}

const openDialog = async (page: Page): Promise<void> => {
  await page.click('[data-opens=accounts]');
  await page.waitForSelector('dialog[open] greta-take-away button');
};

const closeDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
};

/** Chooses files, and waits until they are on show. */
async function openFiles(page: Page, ...paths: string[]): Promise<void> {
  const before = await page.evaluateHandle(() => document.querySelector('greta-findings')?.book);
  const input = (await page.$('greta-own-documents input[type=file]'))!;
  await input.uploadFile(...paths);
  await page.waitForFunction(
    (old) => {
      const now = document.querySelector('greta-findings')?.book;
      return !document.querySelector('dialog[open]') && now !== undefined && now !== old;
    },
    {timeout: PATIENCE},
    before,
  );
}

/** Presses a button, and waits until a file is saved. */
async function save(page: Page, folder: string, selector: string, at: number): Promise<string> {
  const before = readdirSync(folder);
  await page.$$eval(selector, (all, index) => (all[index] as HTMLElement).click(), at);
  for (let turn = 0; turn < PATIENCE / 100; turn += 1) {
    const name = readdirSync(folder).find(
      (one) => !before.includes(one) && /\.\w+$/.test(one) && !one.endsWith('.crdownload'),
    );
    if (name !== undefined) return join(folder, name);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing was saved by ${selector}, ${at}`);
}

async function measure(
  browser: Browser,
  address: string,
  size: number,
): Promise<Map<string, Task>> {
  const folder = mkdtempSync(join(tmpdir(), 'greta-bench-'));
  const saved = join(folder, 'saved');
  mkdirSync(saved);
  const paths = pair.map((document) => {
    const path = join(folder, document.path);
    writeFileSync(path, long(document, size).source);
    return path;
  });
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({width: 1440, height: 900});
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: saved,
    browserContextId: context.id!,
  });
  const tasks = new Map<string, Task>();
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    let result!: T;
    tasks.set(
      name,
      await longestTask(page, async () => {
        result = await work();
      }),
    );
    console.error(`bench: ${size} ${name} ${JSON.stringify(tasks.get(name))}`);
    return result;
  };
  await page.goto(`${address}?ui=en`, {waitUntil: 'networkidle0'});
  await openDialog(page);
  await step('open and compare', () => openFiles(page, ...paths));
  await step('open the dialog of accounts', () => openDialog(page));
  const files = [];
  for (const [at, format] of FORMATS.entries()) {
    files.push(
      await step(`save as ${format}`, () =>
        save(page, saved, 'greta-take-away .formats button', at),
      ),
    );
  }
  for (const path of files.filter((one) => !one.endsWith('.jsonld'))) {
    const name = path.slice(path.lastIndexOf('.'));
    await step(`open the saved ${name}`, () => openFiles(page, path));
    await openDialog(page);
  }
  const workspace = await step('save everything', () =>
    save(page, saved, 'greta-kept .actions button', 0),
  );
  await step('load everything', async () => {
    const input = (await page.$('greta-kept input[type=file]'))!;
    await input.uploadFile(workspace);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('greta-kept [role=status]')].some((one) =>
        one.textContent.includes('Loaded'),
      ),
    );
  });
  await step('remove everything', async () => {
    await page.$$eval('greta-kept .actions button', (all) => all.at(-1)!.click());
    await page.waitForFunction(() =>
      document.querySelector('greta-kept')!.textContent.includes('Removed'),
    );
  });
  await step('put it back', async () => {
    await page.$$eval('greta-kept [role=status] button', (all) => all[0]!.click());
    await page.waitForSelector('greta-kept .kept li');
  });
  await closeDialog(page);
  await step('open it the next day', async () => {
    await page.reload();
    await page.waitForSelector('.mark');
  });
  await context.close();
  rmSync(folder, {recursive: true});
  return tasks;
}

export async function answering(): Promise<string> {
  const server = await serveFolder('dist/site');
  const browser = await startBrowser();
  const measured: Map<string, Task>[] = [];
  try {
    for (const size of SIZES) measured.push(await measure(browser, server.address, size));
  } finally {
    await browser.close();
    await server.close();
  }
  const steps = [...measured[0]!.keys()];
  return [
    `## Waiting\n\nThe longest task of the page's thread in each step, with two texts of the reader's own of each size: time of the processor, and by the clock on a machine that does other things too. Budget: ${BUDGET} ms.`,
    table(
      ['', ...SIZES.map((size) => `${size / 1000} kB`)],
      steps.map((name) => [
        name,
        ...measured.map((tasks) => {
          const {cpu, wall} = tasks.get(name)!;
          return `${milliseconds(cpu)} (${milliseconds(wall)})`;
        }),
      ]),
    ),
  ].join('\n\n');
}
