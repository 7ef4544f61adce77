/**
 * Prints what a browser loads of JavaScript before anything is clicked: `main.js` and all that it imports statically,
 * compressed by brotli, and fails if that is more than the budget.
 *
 *   npm run build && npm run size
 */
import {readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

/** Bytes; from the budgets of the design. */
const BUDGET = 35_000;

const site = fileURLToPath(new URL('../dist/site/', import.meta.url));

/** A file and all that it imports statically, however deep. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  // Minified by esbuild: a static import is `from"./…"` or `import"./…"`, a dynamic one has a parenthesis.
  for (const [, path] of code.matchAll(/(?:from|import)"(\.{1,2}\/[^"]+)"/g)) {
    withImports(join(dirname(file), path!), seen);
  }
  return seen;
}

let total = 0;
for (const file of withImports(join(site, 'main.js'))) {
  const bytes = brotliCompressSync(readFileSync(file)).length;
  total += bytes;
  console.log(`${String(bytes).padStart(7)}  ${relative(site, file)}`);
}
console.log(`${String(total).padStart(7)}  before a click, of ${BUDGET} allowed`);
if (total > BUDGET) process.exitCode = 1;
