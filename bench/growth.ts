/**
 * How time and memory grow with the texts, and with which exponent, up to 10 MB or as far as some minutes reach. `BENCH_KB=1000`
 * stops earlier.
 */
import {compareAccounts} from '../src/engine/compare-accounts.js';
import {packs} from '../src/languages/index.js';
import {parse, readAndRecognise} from './engine.js';
import {exponent, median, milliseconds, ratio, table, times} from './measuring.js';
import {long, pair} from './texts.js';

/** Milliseconds after which no larger texts are begun. */
const LONGEST = 8 * 60_000;
/** Runs before the first that counts: until then most of the time of a short text goes into making code fast. */
const WARM = 10;
/** Kilobytes of text whose comparisons are weighed together: one of a short text is lost in what else comes and goes. */
const WEIGHED = 2000;

/** What a work gives takes in memory, in bytes: the heap in use after a collection, with so many results still held. */
function held(work: () => unknown, times: number): number {
  const {gc} = globalThis;
  if (!gc) throw new Error('Run node with --expose-gc');
  gc();
  const before = process.memoryUsage().heapUsed;
  const results = Array.from({length: times}, work);
  gc();
  const after = process.memoryUsage().heapUsed;
  // What was made must be alive until it has been weighed.
  return (after - before) / results.length;
}

export async function growth(): Promise<string> {
  const largest = Number(process.env['BENCH_KB'] ?? 10_000);
  const points: {size: number; reading: number; whole: number; memory: number}[] = [];
  const rows: string[][] = [];
  const begun = performance.now();
  let last = 0;
  let stopped = '';
  for (let kilobytes = 10; kilobytes <= largest * 1.01; kilobytes *= 10 ** 0.5) {
    const before = performance.now();
    // Over three times as long as the texts before took.
    if (before - begun + 3.5 * last > LONGEST) {
      stopped = ` Texts of ${Math.round(kilobytes)} kB were not begun: there was no time for them.`;
      break;
    }
    const size = Math.round(kilobytes) * 1000;
    const texts = pair.map((document) => long(document, size));
    const runs = kilobytes < 200 ? 5 : kilobytes < 2000 ? 2 : 1;
    const taken = await times(
      [() => parse(texts), () => readAndRecognise(texts), () => compareAccounts(texts, packs)],
      {runs, warm: points.length === 0 ? WARM : kilobytes < 200 ? 2 : 0},
    );
    const [floor, reading, whole] = taken.map(median) as [number, number, number];
    const weighed = Math.max(1, Math.round(WEIGHED / (2 * kilobytes)));
    const memory = held(() => compareAccounts(texts, packs), weighed) / 2 ** 20;
    points.push({size, reading, whole, memory});
    rows.push([
      `${Math.round(kilobytes)} kB`,
      milliseconds(floor),
      `${milliseconds(reading)} (${ratio(reading, floor)})`,
      `${milliseconds(whole)} (${ratio(whole, floor)})`,
      `${memory.toFixed(1)} MiB`,
    ]);
    console.error(rows.at(-1)!.join('  '));
    last = performance.now() - before;
  }
  const growing = (key: 'reading' | 'whole' | 'memory'): string =>
    `n^${exponent(points.map((point) => [point.size, point[key]])).toFixed(2)}`;
  return `## Growth

${table(['each text', '`remark-parse`', 'read and recognise (×)', 'whole comparison (×)', 'comparison in memory'], rows)}

Time of reading and recognising ${growing('reading')}, of the whole comparison ${growing('whole')}; memory
${growing('memory')}. Budget: n log n, which over these sizes is about n^1.1.${stopped}`;
}
