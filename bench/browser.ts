/** Pages as a browser sees them: what is painted when, what it costs, and how it scrolls. */
import {existsSync, readFileSync} from 'node:fs';

import type {Browser, CDPSession, Page} from 'puppeteer-core';
import puppeteer from 'puppeteer-core';

import {BROWSER_ARGS, browserPath} from '../scripts/browser-path.js';

/** What one visit to a page showed. Times in milliseconds since the visit began. */
export interface Visit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** When what makes the page of use was there, laid out and painted, and the page free to answer. */
  readonly usable: number;
  /** Sum over long tasks of what is beyond 50 ms. */
  readonly blocking: number;
  readonly shift: number;
  /** Over the network, compressed. */
  readonly bytes: number;
  /** JavaScript heap after a collection, in MiB. */
  readonly heap: number;
  /**
   * What the process of the page has written to and has to itself, in MiB; NaN where only Linux says it. Without the browser's code,
   * which it has to itself only as long as no other tab is open.
   */
  readonly memory: number;
  /** Nodes of the document. */
  readonly nodes: number;
}

/** A machine and a network to pretend: without it, this machine and loopback. */
export interface Conditions {
  /** How many times slower. */
  readonly processor: number;
  /** Milliseconds there and back. */
  readonly latency: number;
  /** Bytes a second. */
  readonly throughput: number;
}

/** What Lighthouse takes for a phone in the middle of the market on a slow 4G network. */
export const PHONE: Conditions = {
  processor: 4,
  latency: 150,
  throughput: (1.6 * 1024 * 1024) / 8,
};

export async function startBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await browserPath(),
    args: [...BROWSER_ARGS, '--enable-precise-memory-info'],
  });
}

interface Seen {
  largest: number;
  shift: number;
  blocking: number;
  usable: number;
}

/** Notes what the browser says of its paints, shifts and long tasks, from before anything is loaded. */
function watch(isUsable: () => boolean): void {
  const seen: Seen = {largest: 0, shift: 0, blocking: 0, usable: 0};
  Object.assign(globalThis, {seen});
  const on = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  };
  on('largest-contentful-paint', ({startTime}) => {
    seen.largest = startTime;
  });
  on('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & {value: number}).value;
  });
  on('longtask', ({duration}) => {
    seen.blocking += duration - 50;
  });
  const look = (): void => {
    if (!isUsable()) requestAnimationFrame(look);
    else {
      // Not yet of use: what is there now has still to be laid out and painted, after this.
      setTimeout(() => {
        seen.usable = performance.now();
      });
    }
  };
  // Not before: to look at each frame keeps the page from its first.
  on('paint', ({name}) => {
    if (name === 'first-contentful-paint') look();
  });
}

/** How a page is visited. */
export interface Visiting {
  readonly conditions?: Conditions | undefined;
  readonly width?: number;
  readonly height?: number;
  /** What to do on the page once it is of use, before it is left. */
  readonly then?: (page: Page) => Promise<void>;
}

/**
 * Visits a page once, in a context without anything kept from before.
 *
 * @param usable - An expression that becomes true when the page is of use.
 */
export async function visit(
  browser: Browser,
  address: string,
  usable: string,
  {conditions, width = 1440, height = 900, then}: Visiting = {},
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.setViewport({width, height});
  const session = await page.createCDPSession();
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({encodedDataLength}) => {
    bytes += encodedDataLength;
  });
  if (conditions) await pretend(session, conditions);
  // As text: the page's own security policy refuses what is made of text later.
  await page.evaluateOnNewDocument(`(${watch.toString()})(() => Boolean(${usable}))`);
  await page.goto(address, {waitUntil: 'load', timeout: 180_000});
  await page.waitForFunction('seen.usable > 0', {polling: 100});
  await page.waitForNetworkIdle({idleTime: 500});
  await then?.(page);
  const seen = await page.evaluate(() => ({
    ...(globalThis as unknown as {seen: Seen}).seen,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  }));
  // The browser keeps what it fetched for whoever watches the network, and nobody else.
  for (const one of [session, primary(page)]) await one.send('Network.disable');
  // Left with nothing to do, a service worker is stopped after half a minute.
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize = NaN, Nodes = NaN} = await page.metrics();
  const memory = await privateMemory(browser, page);
  await context.close();
  return {
    memory,
    firstPaint: seen.first,
    largestPaint: seen.largest,
    usable: seen.usable,
    blocking: seen.blocking,
    shift: seen.shift,
    bytes,
    heap: JSHeapUsedSize / 2 ** 20,
    nodes: Nodes,
  };
}

/** The session by which puppeteer itself watches a page. */
function primary(page: Page): CDPSession {
  return (page as unknown as {_client: () => CDPSession})._client();
}

/**
 * MiB that the process of a page has written to and shares with no other. It is the one that works while the page does: the
 * browser's own interface is made of pages too, some larger than those that are measured.
 */
async function privateMemory(browser: Browser, page: Page): Promise<number> {
  const session = await browser.target().createCDPSession();
  const before = await processorTimes(session);
  await page.evaluate((end) => {
    while (Date.now() < end);
  }, Date.now() + AT_WORK);
  const worked = [...(await processorTimes(session))]
    .map(([id, time]) => ({id, time: time - (before.get(id) ?? 0)}))
    .sort((a, b) => b.time - a.time);
  const path = `/proc/${worked[0]?.id}/smaps_rollup`;
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return Number(/^Private_Dirty: +(\d+) kB$/m.exec(text)?.[1] ?? NaN) / 1024;
}

/** Milliseconds for which a page works to be told from others: they seldom do anything. */
const AT_WORK = 300;

/** Seconds that each process of pages had a processor for, by its id. */
async function processorTimes(session: CDPSession): Promise<Map<number, number>> {
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({type}) => type === 'renderer');
  return new Map(pages.map(({id, cpuTime}) => [id, cpuTime]));
}

async function pretend(
  session: CDPSession,
  {processor, latency, throughput}: Conditions,
): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', {rate: processor});
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}
