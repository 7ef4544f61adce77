/**
 * Measures Greta against others, in one run on one machine, and writes bench/results.md:
 *
 *   npm run bench                        everything, some minutes; installs the others first
 *   npm run bench -- engine growth       only these, printed
 *
 * Bundled before it runs, as the page and the command are: a loader of TypeScript makes functions and expressions
 * slower.
 */
import {writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';

import {Hindrance, unlessHindered} from '../scripts/hindrance.js';
import {answering} from './answering.js';
import {engine, engineHere} from './engine.js';
import {firstPage} from './first-page.js';
import {growth} from './growth.js';
import {largeDocuments} from './large-documents.js';
import {lighthouse} from './lighthouse.js';
import {longTexts} from './long-texts.js';
import {recognition} from './recognition.js';

/** What times the engine in one process, asked for by the part that gathers them. */
const ENGINE_HERE = 'engine-here';

const BUDGETS: Readonly<Record<string, () => string | Promise<string>>> = {
  engine: () => engine(ENGINE_HERE),
  recognition,
  growth,
  'first-page': firstPage,
  'long-texts': longTexts,
  answering,
  lighthouse,
  'large-documents': largeDocuments,
};

const asked = process.argv.slice(2);
if (asked[0] === ENGINE_HERE) {
  console.log(JSON.stringify(await engineHere()));
  process.exit();
}
const sections: string[] = [];
const loads: string[] = [];

await unlessHindered('bench', async () => {
  const unknown = asked.filter((name) => !(name in BUDGETS));
  if (unknown.length > 0) {
    throw new Hindrance(`no ${unknown.join(', ')}; there are ${Object.keys(BUDGETS).join(', ')}`);
  }
  for (const name of asked.length > 0 ? asked : Object.keys(BUDGETS)) {
    console.error(`bench: ${name}`);
    loads.push(`${name} ${loadavg()[0]!.toFixed(1)}`);
    sections.push(await BUDGETS[name]!());
    // After each part, so that a run that is broken off loses but the one that it was at.
    if (asked.length === 0) writeFileSync('bench/results.md', results());
  }
  console.log(results());
});

function results(): string {
  const head = `# Bench

Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}. Made by \`npm run bench\`. Processes that wanted a processor as each
part began, on average over a minute: ${loads.join(', ')}. Where there were more of them than processors, only the ratios within a
table can be compared.`;
  return `${[head, ...sections].join('\n\n')}\n`;
}
