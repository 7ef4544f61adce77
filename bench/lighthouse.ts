/** Lighthouse's own judgement of the first page, in both languages, as a phone sees it. */
import {readFileSync} from 'node:fs';

import {serveFolder} from '../scripts/site/static-server.js';
import type {Catalogue} from '../src/engine/catalogue.js';
import {startBrowser} from './browser.js';
import {median, milliseconds, table} from './measuring.js';
import {peer} from './peer.js';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Audit {
  readonly score: number | null;
  readonly title: string;
  readonly numericValue?: number;
}

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number;
        readonly auditRefs: readonly {readonly id: string; readonly weight: number}[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, Audit>>;
}

type Lighthouse = (
  address: string,
  flags: {readonly port: number; readonly logLevel: string},
) => Promise<{readonly lhr: Report}>;

/** Runs of each page: performance is the middle one's. */
const RUNS = 3;

export async function lighthouse(): Promise<string> {
  const {default: run} = await peer<{default: Lighthouse}>('lighthouse');
  const {default: ids} = JSON.parse(
    readFileSync('dist/site/data/catalogue.json', 'utf8'),
  ) as Catalogue;
  const server = await serveFolder('dist/site');
  const browser = await startBrowser();
  const port = Number(new URL(browser.wsEndpoint()).port);
  const rows: string[][] = [];
  const wanting = new Set<string>();
  try {
    for (const page of ['index', `${ids.join('~')}.en`, `${ids.join('~')}.lt`]) {
      const reports: Report[] = [];
      for (let at = 0; at < RUNS; at += 1) {
        const {lhr} = await run(`${server.address}${page}.html`, {port, logLevel: 'silent'});
        reports.push(lhr);
      }
      const audit = (id: string): number =>
        median(reports.map(({audits}) => audits[id]?.numericValue ?? NaN));
      rows.push([
        page,
        ...CATEGORIES.map((name) =>
          (100 * median(reports.map(({categories}) => categories[name]!.score))).toFixed(0),
        ),
        milliseconds(audit('largest-contentful-paint')),
        milliseconds(audit('total-blocking-time')),
        audit('cumulative-layout-shift').toFixed(3),
      ]);
      const [last] = reports;
      for (const name of CATEGORIES) {
        for (const {id, weight} of last!.categories[name]!.auditRefs) {
          const {score, title} = last!.audits[id]!;
          if (weight > 0 && score !== null && score < 0.9) wanting.add(`${name}: ${title}`);
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const list = [...wanting].map((one) => `- ${one}`).join('\n');
  return `## Lighthouse, as a phone

${table(['page', ...CATEGORIES, 'largest paint', 'blocking', 'shift'], rows)}

Budget: performance 95, all else 100.${list && `\n\nBelow 90:\n\n${list}`}`;
}
