/**
 * Two versions of a document of 1 MB, side by side, in Greta and in the views that are known best for it. Greta's page is one
 * of a site, compared when the site was built; what it takes to compare there and then, as the others do, stands below.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

import {build} from 'esbuild';
import type {Page} from 'puppeteer-core';

import {serveFolder} from '../scripts/site/static-server.js';
import type {ComparisonFile} from '../src/engine/saved/comparison-file.js';
import type {PackedFile} from '../src/engine/saved/packed.js';
import {unpack} from '../src/engine/saved/packed.js';
import {escapeText} from '../src/export/markup.js';
import type {Visit} from './browser.js';
import {startBrowser, visit} from './browser.js';
import {bare, TAKEN_OVER} from './first-page.js';
import {median, milliseconds, quantile, ratio, table} from './measuring.js';
import {long, pair} from './texts.js';

const SIZE = 1_000_000;
const RUNS = Number(process.env['BENCH_RUNS'] ?? 3);

/** Milliseconds after which a page that was scrolled is at rest: by then each has given back what it painted ahead. */
const REST = 5000;

/** A document with one word in fifty altered, always the same ones. */
function altered(text: string): string {
  let state = 7;
  return text.replace(/\p{Ll}{4,}/gu, (word) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31 < 0.02 ? 'altered' : word;
  });
}

/** Milliseconds between frames while a page is scrolled by 500 pixels a frame. */
function framesWhileScrolling(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const {scrollDown = (y: number) => scrollTo({top: y, behavior: 'instant'})} = window as {
      scrollDown?: (y: number) => void;
    };
    const next = (): Promise<number> => new Promise(requestAnimationFrame);
    const frames: number[] = [];
    let before = await next();
    for (let at = 1; at <= 120; at += 1) {
      scrollDown(at * 500);
      const now = await next();
      frames.push(now - before);
      before = now;
    }
    return frames;
  });
}

/** Passages of which the words stand together in {@link bareWords}. */
const TOGETHER = 64;

/** The least that a page can be in which the browser finds every word: the words alone, laid out where they come near. */
function bareWords({comparison}: ComparisonFile): string {
  const parts = comparison.accounts.flatMap(({source, passages}) =>
    Array.from({length: Math.ceil(passages.length / TOGETHER)}, (_, at) =>
      passages
        .slice(at * TOGETHER, (at + 1) * TOGETHER)
        .map(({start, end}) => escapeText(source.slice(start, end)))
        .join('\n\n'),
    ),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Words</title>
<style>div { content-visibility: auto; contain-intrinsic-size: auto 250rem; white-space: pre-line }</style>
${parts.map((part) => `<div>${part}</div>`).join('\n')}</html>`;
}

/** Makes the site that is measured: Greta's own, bare HTML, and a page for each of the others. */
export async function makeSite(folder: string): Promise<void> {
  const sources = join(folder, 'sources');
  const site = join(folder, 'site');
  mkdirSync(sources);
  const {source} = long(pair[1]!, SIZE);
  writeFileSync(join(sources, 'left.en.md'), source);
  writeFileSync(join(sources, 'right.en.md'), altered(source));
  const built = spawnSync('npx', ['tsx', 'scripts/build.ts', '--sources', sources, '--out', site], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) throw new Error(built.stderr);
  for (const name of ['left', 'right']) {
    cpSync(join(sources, `${name}.en.md`), join(site, `${name}.txt`));
  }
  const file = unpack(
    JSON.parse(readFileSync(join(site, 'data/left.en~right.en.json'), 'utf8')) as PackedFile,
  );
  writeFileSync(join(site, 'bare.html'), bare(file));
  writeFileSync(join(site, 'words.html'), bareWords(file));
  await build({
    entryPoints: ['codemirror', 'monaco', 'monaco.worker', 'diff2html'].map(
      (name) => `bench/peers/${name}.js`,
    ),
    outdir: site,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: {'.ttf': 'file'},
    logLevel: 'error',
    nodePaths: ['bench/node_modules'],
  });
  cpSync('bench/node_modules/diff2html/bundles/css/diff2html.min.css', join(site, 'diff2html.css'));
  for (const name of ['codemirror', 'monaco', 'diff2html']) {
    writeFileSync(
      join(site, `${name}.html`),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="./${name}.css"><style>.cm-mergeView { block-size: 100vh; overflow: auto }</style>
<body><script type="module" src="./${name}.js"></script></body></html>`,
    );
  }
  writeFileSync(join(site, 'codemirror.css'), '');
}

/**
 * The pages, each with what makes it of use: what differs in what the window shows is marked by the page's own code, and that code
 * answers; painted, too (see `visit`). For Greta that is when the reader stands where the page written ahead of time stood, whose
 * marks are there sooner but do not answer: it then has the first rows, their marks and their findings. When it has all the
 * others is told beside it.
 */
const PAGES = [
  {name: 'Greta, page of a site', address: 'left.en~right.en.en.html', usable: TAKEN_OVER},
  {
    name: 'Greta, all of it',
    address: 'left.en~right.en.en.html',
    usable: 'document.querySelector("main:not(.prerendered main) .chapter")',
  },
  {name: 'bare HTML', address: 'bare.html', usable: 'document.readyState === "complete"'},
  {
    name: 'bare words, skipped while out of sight',
    address: 'words.html',
    usable: 'document.readyState === "complete"',
  },
  {
    name: '@codemirror/merge',
    address: 'codemirror.html',
    usable: 'document.querySelector(".cm-changedText, .cm-changedLine")',
  },
  {name: 'monaco diff editor', address: 'monaco.html', usable: 'window.isUsable'},
  {name: 'diff2html', address: 'diff2html.html', usable: 'document.querySelector(".d2h-ins")'},
] as const;

export async function largeDocuments(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'greta-bench-'));
  await makeSite(folder);
  const server = await serveFolder(join(folder, 'site'));
  const visits = PAGES.map((): (Visit & {readonly frame: number})[] => []);
  try {
    for (let run = -1; run < RUNS; run += 1) {
      for (const [index, {name, address, usable}] of PAGES.entries()) {
        // A browser of its own: memory that one page leaves behind must not be counted for the next.
        const browser = await startBrowser();
        let frames: number[] = [];
        const seen = await visit(browser, server.address + address, usable, {
          then: async (page) => {
            frames = await framesWhileScrolling(page);
            await pause(REST);
          },
        });
        await browser.close();
        if (run >= 0) visits[index]!.push({...seen, frame: quantile(frames, 0.95)});
        console.error(`${name}: ${milliseconds(seen.usable)}`);
      }
    }
  } finally {
    await server.close();
    rmSync(folder, {recursive: true});
  }
  const of = (index: number, key: keyof Visit | 'frame'): number =>
    median(visits[index]!.map((one) => one[key]));
  return `## Two documents of 1 MB side by side, medians of ${RUNS}

${table(
  ['page', 'first paint', 'usable (×)', 'blocking', 'heap', 'whole process', 'nodes', 'frame, p95'],
  PAGES.map(({name}, at) => [
    name,
    milliseconds(of(at, 'firstPaint')),
    `${milliseconds(of(at, 'usable'))} (${ratio(of(at, 'usable'), of(0, 'usable'))})`,
    milliseconds(of(at, 'blocking')),
    `${of(at, 'heap').toFixed(1)} MiB`,
    `${of(at, 'memory').toFixed(0)} MiB`,
    of(at, 'nodes').toFixed(0),
    milliseconds(of(at, 'frame')),
  ]),
)}

Usable: the differences are marked and the page answers. Heap, process, nodes: ${REST / 1000} s after the page was scrolled, and
after a collection. Budget: ahead of each of the others in time to usable and in memory, and no frame over 16.7 ms at the 95th percentile.`;
}
