/**
 * Times the engine as a ratio to its floor, in one run on one machine:
 *
 *   npm run bench
 *
 * Bundled before it runs, as the page and the command are: a loader of TypeScript makes functions and expressions
 * slower. Run from the package's folder.
 *
 * The floor is what `remark-parse` takes to parse the same texts. Growth is the exponent b of time = a·n^b, fitted
 * over texts made by repeating the bundled accounts. Prints Markdown; `bench/results.md` keeps a run.
 */
import {readFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';

import remarkParse from 'remark-parse';
import {unified} from 'unified';

import type {SourceDocument} from '../src/engine/compare-accounts.js';
import {compareAccounts} from '../src/engine/compare-accounts.js';
import {tokeniseAccount} from '../src/engine/grammar/tokenise.js';
import {readAccount} from '../src/engine/read/read-account.js';
import {recognise} from '../src/engine/recognise/recognise.js';
import {packOf, packs} from '../src/languages/index.js';

const document = (path: string): SourceDocument => ({
  path,
  source: readFileSync(join('sources', path), 'utf8'),
});
const pair = ['besanovas.lt.md', 'treaty.en.md'].map(document);

/** Milliseconds of each of `runs` runs, interleaved with those of the other works, after five warm-ups of each. */
function times(works: readonly (() => unknown)[], runs = 30): number[][] {
  for (let warm = 0; warm < 5; warm += 1) for (const work of works) work();
  const taken = works.map((): number[] => []);
  for (let run = 0; run < runs; run += 1) {
    works.forEach((work, index) => {
      const before = performance.now();
      work();
      taken[index]!.push(performance.now() - before);
    });
  }
  return taken;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const parse = (documents: readonly SourceDocument[]): void => {
  for (const {source} of documents) unified().use(remarkParse).parse(source);
};
const readAndRecognise = (documents: readonly SourceDocument[]): void => {
  for (const {source, path} of documents) {
    const {account} = readAccount(source, {path}, packs);
    recognise(account, tokeniseAccount(account), packOf(account.lang)!);
  }
};

/** The exponent of growth: the slope of log time over log size, by least squares. */
function exponent(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (of: readonly number[]): number => of.reduce((a, b) => a + b) / of.length;
  const [x, y] = [mean(logs.map(([a]) => a)), mean(logs.map(([, b]) => b))];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

const [floor, reading, whole] = times([
  () => {
    parse(pair);
  },
  () => {
    readAndRecognise(pair);
  },
  () => compareAccounts(pair, packs),
]).map(median);

console.log('# Bench\n');
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}.\n`,
);
console.log('| work on the two accounts of the treaty talks | median | × remark-parse |');
console.log('| --- | --- | --- |');
for (const [name, time] of [
  ['`remark-parse`', floor],
  ['read and recognise', reading],
  ['whole comparison', whole],
] as const) {
  console.log(`| ${name} | ${time!.toFixed(1)} ms | ${(time! / floor!).toFixed(1)} |`);
}

const largest = Number(process.env['BENCH_KB'] ?? 1000);
console.log('\n| size of each text | read and recognise | whole comparison | heap after |');
console.log('| --- | --- | --- | --- |');
const growth: {size: number; reading: number; whole: number}[] = [];
for (let kilobytes = 10; kilobytes <= largest * 1.01; kilobytes *= 10 ** 0.5) {
  const long = pair.map(({path, source}) => ({
    path,
    source: source.repeat(Math.ceil((kilobytes * 1000) / source.length)).slice(0, kilobytes * 1000),
  }));
  const [read, compared] = times(
    [
      () => {
        readAndRecognise(long);
      },
      () => compareAccounts(long, packs),
    ],
    kilobytes < 200 ? 5 : 1,
  ).map(median);
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  growth.push({size: kilobytes, reading: read!, whole: compared!});
  console.log(
    `| ${Math.round(kilobytes)} kB | ${read!.toFixed(0)} ms | ${compared!.toFixed(0)} ms | ${heap.toFixed(0)} MiB |`,
  );
}
console.log(
  `\nGrowth: read and recognise n^${exponent(growth.map((g) => [g.size, g.reading])).toFixed(2)}, ` +
    `whole comparison n^${exponent(growth.map((g) => [g.size, g.whole])).toFixed(2)}.`,
);
