/** The page that the site opens with, against the same text as bare static HTML: no style, no font, no script. */
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type {Catalogue} from '../src/engine/catalogue.js';
import type {ComparisonFile} from '../src/engine/saved/comparison-file.js';
import type {PackedFile} from '../src/engine/saved/packed.js';
import {unpack} from '../src/engine/saved/packed.js';
import {escapeText} from '../src/export/markup.js';
import {serveFolder} from '../scripts/site/static-server.js';
import type {Visit} from './browser.js';
import {PHONE, startBrowser, visit} from './browser.js';
import {median, milliseconds, ratio, table} from './measuring.js';

/** Number of visits to each page: what one costs varies by more than the pages differ. */
const RUNS = 24;

/** The accounts of a comparison, passage by passage, and nothing else. */
export function bare({comparison}: ComparisonFile): string {
  const body = comparison.accounts
    .flatMap(({title, lang, source, passages}) => [
      `<section lang="${lang}"><h1>${escapeText(title)}</h1>`,
      ...passages.map(({kind, start, end}) => {
        const name = kind === 'heading' ? 'h2' : 'p';
        return `<${name}>${escapeText(source.slice(start, end))}</${name}>`;
      }),
      '</section>',
    ])
    .join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bare</title>
${body}
</html>
`;
}

/** When the reader itself stands where the page written ahead of time stood. */
export const TAKEN_OVER = `document.querySelector('.mark') && !document.querySelector('.prerendered')`;

export async function firstPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'greta-bench-'));
  cpSync('dist/site', folder, {recursive: true});
  const data = (name: string): unknown =>
    JSON.parse(readFileSync(join(folder, 'data', `${name}.json`), 'utf8'));
  const {default: ids} = data('catalogue') as Catalogue;
  writeFileSync(join(folder, 'bare.html'), bare(unpack(data(ids.join('~')) as PackedFile)));
  const server = await serveFolder(folder);
  const browser = await startBrowser();
  const pages = [
    {name: 'bare HTML', address: 'bare.html', usable: 'document.readyState === "complete"'},
    {name: 'Greta, English', address: `${ids.join('~')}.en.html`, usable: TAKEN_OVER},
    {name: 'Greta, Lithuanian', address: `${ids.join('~')}.lt.html`, usable: TAKEN_OVER},
  ];
  const parts: string[] = [];
  try {
    for (const [where, conditions, width] of [
      ['This machine, 1440 wide', undefined, 1440],
      ['A phone on slow 4G (Lighthouse’s), 390 wide', PHONE, 390],
    ] as const) {
      const visits = pages.map((): Visit[] => []);
      for (let run = -1; run < RUNS; run += 1) {
        for (let place = 0; place < pages.length; place += 1) {
          // By turns, so that no page is always the first.
          const index = (place + run + pages.length) % pages.length;
          const {address, usable} = pages[index]!;
          const seen = await visit(browser, server.address + address, usable, {
            conditions,
            width,
          });
          if (run >= 0) visits[index]!.push(seen);
        }
      }
      const of = (index: number, key: keyof Visit): number =>
        median(visits[index]!.map((one) => one[key]));
      parts.push(
        `${where}, medians of ${RUNS}:\n\n${table(
          ['page', 'first paint', 'largest paint (×)', 'reader at work', 'blocking', 'shift', 'kB'],
          pages.map(({name}, at) => [
            name,
            milliseconds(of(at, 'firstPaint')),
            `${milliseconds(of(at, 'largestPaint'))} (${ratio(of(at, 'largestPaint'), of(0, 'largestPaint'))})`,
            at === 0 ? '–' : milliseconds(of(at, 'usable')),
            milliseconds(of(at, 'blocking')),
            of(at, 'shift').toFixed(3),
            (of(at, 'bytes') / 1000).toFixed(0),
          ]),
        )}`,
      );
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, {recursive: true});
  }
  return `## First page

${parts.join('\n\n')}

Budget: largest paint within 1.20 times bare HTML, no shift.`;
}
