/**
 * Prints what a browser loads of JavaScript before anything is clicked: the modules that the page names in its head, and the script
 * that stands in it, compressed by brotli, and fails if that is more than the budget.
 *
 *   npm run build && npm run size
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

import {Hindrance, unlessHindered} from './hindrance.js';

/** Bytes; from the budgets of the design. */
const BUDGET = 35_000;

const site = fileURLToPath(new URL('../dist/site/', import.meta.url));

await unlessHindered('size', () => {
  if (!existsSync(join(site, 'index.html'))) {
    throw new Hindrance('there is no page to be measured: run npm run build first');
  }
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  const modules = [...page.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(
    ([, href]) => ({
      name: href!,
      code: readFileSync(join(site, href!)),
    }),
  );
  const entries = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code]) => ({
    name: 'in the page',
    code: Buffer.from(code!),
  }));
  if (modules.length === 0 || entries.length === 0) {
    throw new Error('Expected modules and a script in index.html');
  }
  let total = 0;
  for (const {name, code} of [...entries, ...modules]) {
    const bytes = brotliCompressSync(code).length;
    total += bytes;
    console.log(`${String(bytes).padStart(7)}  ${name}`);
  }
  console.log(`${String(total).padStart(7)}  before a click, of ${BUDGET} allowed`);
  if (total > BUDGET) process.exitCode = 1;
});
