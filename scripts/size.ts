/**
 * Prints what a browser loads of JavaScript before anything is clicked: the modules that the page names in its
 * head, compressed by brotli, and fails if that is more than the budget.
 *
 *   npm run build && npm run size
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

/** Bytes; from the budgets of the design. */
const BUDGET = 35_000;

const site = fileURLToPath(new URL('../dist/site/', import.meta.url));

const page = readFileSync(join(site, 'index.html'), 'utf8');
const modules = [
  ...page.matchAll(/<(?:link rel="modulepreload" href|script type="module" async src)="([^"]+)"/g),
].map(([, href]) => href!);
if (modules.length === 0) throw new Error('Expected modules in the head of index.html');
let total = 0;
for (const href of modules) {
  const bytes = brotliCompressSync(readFileSync(join(site, href))).length;
  total += bytes;
  console.log(`${String(bytes).padStart(7)}  ${href}`);
}
console.log(`${String(total).padStart(7)}  before a click, of ${BUDGET} allowed`);
if (total > BUDGET) process.exitCode = 1;
