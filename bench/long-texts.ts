/**
 * The reader with two accounts of 100,000 words each and 5,000 marks, against the same text as bare static HTML: when it is
 * of use, how it scrolls, and whether find-in-page can find the last word. The comparison is made up, so that the reader
 * alone is measured.
 */
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type {Page} from 'puppeteer-core';

import type {Passage, Sentence} from '../src/engine/account.js';
import type {Catalogue} from '../src/engine/catalogue.js';
import type {ComparisonFile} from '../src/engine/saved/comparison-file.js';
import type {ComparedAccount, Finding, Link} from '../src/engine/comparison.js';
import type {Mention} from '../src/engine/mention.js';
import {pack} from '../src/engine/saved/packed.js';
import {serveFolder} from '../scripts/site/static-server.js';
import {startBrowser, visit} from './browser.js';
import {bare} from './first-page.js';
import {median, milliseconds, ratio, table} from './measuring.js';

const RUNS = 3;
const WORDS = 100_000;
const WORDS_IN_SENTENCE = 16;
const SENTENCES_IN_PASSAGE = 4;
const MARKS = 5000;
/** Stands once, at the very end of the last account. */
const LAST = 'pabaigžodis';

const VOCABULARY = {
  en: 'the river army marched towards an old town whose walls had stood for many years'.split(' '),
  lt: 'kariuomenė upės link žygiavo senojo miesto kurio sienos daug metų stovėjo nepaliestos'.split(
    ' ',
  ),
};

function accountOf(id: string, lang: 'lt' | 'en', last: string): ComparedAccount {
  let source = '';
  const passages: Passage[] = [];
  const mentions: Mention[] = [];
  const count = WORDS / WORDS_IN_SENTENCE;
  const every = Math.floor(count / (MARKS / 2));
  const vocabulary = VOCABULARY[lang];
  let sentences: Sentence[] = [];
  let began = 0;
  for (let at = 0; at < count; at += 1) {
    const start = source.length;
    const words = Array.from(
      {length: WORDS_IN_SENTENCE - 1},
      (_, word) => vocabulary[(at * 7 + word * 3) % vocabulary.length]!,
    );
    const value = 1000 + at;
    if (at === count - 1) words[3] = last;
    source += `${words.slice(0, 7).join(' ')} `;
    const sentence = `${id}:s${at}`;
    if (at % every === 0 && mentions.length < MARKS / 2) {
      const text = String(value);
      mentions.push({
        id: `${sentence}m`,
        kind: 'quantity',
        value,
        text,
        start: source.length,
        end: source.length + text.length,
        sentence,
      });
    }
    source += `${value} ${words.slice(7).join(' ')}.`;
    sentences.push({id: sentence, start, end: source.length});
    if (sentences.length === SENTENCES_IN_PASSAGE || at === count - 1) {
      passages.push({
        id: `${id}:p${passages.length}`,
        kind: 'paragraph',
        start: began,
        end: source.length,
        sentences,
      });
      source += '\n\n';
      began = source.length;
      sentences = [];
    } else source += ' ';
  }
  return {id, lang, title: id, path: `${id}.md`, credit: {}, source, passages, mentions};
}

/** Sentence for sentence linked but for every fifth passage, and every mention half of a finding. */
function madeUp(): ComparisonFile {
  const accounts = [accountOf('ilgas', 'lt', 'vidurys'), accountOf('long', 'en', LAST)] as const;
  const [left, right] = accounts;
  const links = left.passages.flatMap(({sentences}, at): Link[] =>
    at % 5 === 4
      ? []
      : sentences.map(({id}, index) => ({
          left: {account: left.id, sentences: [id]},
          right: {account: right.id, sentences: [right.passages[at]!.sentences[index]!.id]},
          score: 1,
          spine: true,
          correspondences: [],
        })),
  );
  const findings = left.mentions.map((mention, at): Finding => {
    const other = right.mentions[at]!;
    return {
      id: `f${at}`,
      topic: 'troops',
      kind: 'quantity',
      verdict: at % 10 === 0 ? 'diverge' : 'agree',
      claims: [
        {account: left.id, mentions: [mention.id], sentence: mention.sentence},
        {account: right.id, mentions: [other.id], sentence: other.sentence},
      ],
      confidence: 0.9,
      reason: {rule: 'equal-values', correspondences: [], confidence: 'high'},
      about: {counted: 'troops'},
    };
  });
  return {comparison: {version: 1, accounts, links, findings}, notes: []};
}

/** Durations of frames while a page is scrolled, in milliseconds. */
async function framesOf(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const frames: number[] = [];
    let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    for (let frame = 0; frame < 300; frame += 1) {
      scrollBy({top: 250, behavior: 'instant'});
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      frames.push(now - last);
      last = now;
    }
    return frames;
  });
}

/** Writes a copy of the site with the long texts in it. */
function writeSite(folder: string): void {
  cpSync('dist/site', folder, {recursive: true});
  const file = madeUp();
  const {accounts} = file.comparison;
  const catalogue: Catalogue = {
    accounts: accounts.map(({id, lang, title, credit}) => ({id, lang, title, credit})),
    default: accounts.map(({id}) => id),
    most: 4,
  };
  const name = accounts.map(({id}) => id).join('~');
  writeFileSync(join(folder, 'data/catalogue.json'), JSON.stringify(catalogue));
  writeFileSync(join(folder, `data/${name}.json`), JSON.stringify(pack(file)));
  writeFileSync(join(folder, 'bare.html'), bare(file));
  writeFileSync(
    join(folder, 'long.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="./theme.css">
<script type="module" src="./main.js"></script><greta-reader></greta-reader></html>`,
  );
}

/** The first rows are there with their marks, and the words of all others: marks come as their rows come near the window. */
const READY = `document.querySelector('.mark') && document.querySelector('main').textContent.includes('${LAST}')`;

export async function longTexts(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'greta-bench-'));
  writeSite(folder);
  const server = await serveFolder(folder);
  const browser = await startBrowser();
  const pages = [
    {name: 'bare HTML', address: 'bare.html', usable: 'document.readyState === "complete"'},
    {
      name: 'Greta, columns',
      address: 'long.html?ui=en',
      usable: READY,
    },
    {
      name: 'Greta, only what differs',
      address: 'long.html?ui=en&layout=differing',
      usable: READY,
    },
  ];
  const measured: {
    usable: number[];
    p95: number[];
    blocking: number[];
    next: number[];
    found: boolean;
  }[] = pages.map(() => ({usable: [], p95: [], blocking: [], next: [], found: true}));
  try {
    for (let run = 0; run < RUNS; run += 1) {
      for (const [index, {address, usable}] of pages.entries()) {
        const into = measured[index]!;
        const {usable: ready, blocking} = await visit(browser, server.address + address, usable, {
          then: async (page) => {
            const frames = (await framesOf(page)).sort((a, b) => a - b);
            into.p95.push(frames[Math.floor(frames.length * 0.95)]!);
            if (index > 0) into.next.push(await stepTime(page));
            const found = await page.evaluate(isFindable, LAST);
            into.found &&= found;
          },
        });
        into.usable.push(ready);
        into.blocking.push(blocking);
      }
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, {recursive: true});
  }
  const plain = median(measured[0]!.usable);
  return [
    `## Long texts\n\nTwo accounts of ${WORDS} words each, ${MARKS} marks; medians of ${RUNS} visits. Scrolled by 250 pixels a frame, 300 frames.`,
    table(
      [
        '',
        'of use',
        '',
        'long tasks beyond 50 ms',
        'frame, 95th percentile',
        'next finding',
        'the last word can be found',
      ],
      measured.map(({usable, blocking, p95, next, found}, index) => [
        pages[index]!.name,
        milliseconds(median(usable)),
        ratio(median(usable), plain),
        milliseconds(median(blocking)),
        `${median(p95).toFixed(1)} ms`,
        next.length > 0 ? milliseconds(median(next)) : '–',
        found ? 'yes' : 'no',
      ]),
    ),
  ].join('\n\n');
}

/**
 * Whether find-in-page would come upon a word: it stands in the page, and is drawn or waits to be found. The browser's own
 * `find()` finds nothing on any page in the headless shell that the tests bring.
 */
function isFindable(word: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.includes(word)) continue;
    const element = node.parentElement!;
    if (element.closest('[hidden="until-found"]') ?? element.checkVisibility()) return true;
  }
  return false;
}

/** From the key to the frame in which the next finding is lit. */
async function stepTime(page: Page): Promise<number> {
  const times: number[] = [];
  for (let step = 0; step < 5; step += 1) {
    times.push(
      await page.evaluate(async () => {
        const began = performance.now();
        const before = document.querySelector('.mark[data-open]');
        dispatchEvent(new KeyboardEvent('keydown', {key: 'j'}));
        while (document.querySelector('.mark[data-open]') === before) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return performance.now() - began;
      }),
    );
  }
  return median(times);
}
