/** The engine as a multiple of its floor: what `remark-parse` takes to parse the same texts. */
import {execFileSync} from 'node:child_process';

import remarkParse from 'remark-parse';
import {unified} from 'unified';

import type {SourceDocument} from '../src/engine/compare-accounts.js';
import {compareAccounts} from '../src/engine/compare-accounts.js';
import {tokeniseAccount} from '../src/engine/grammar/tokenise-account.js';
import {readAccount} from '../src/engine/read/read-account.js';
import {recognise} from '../src/engine/recognise/recognise.js';
import {packOf} from '../src/engine/pack-of.js';
import {packs} from '../src/languages/index.js';
import {median, milliseconds, ratio, table, times} from './measuring.js';
import {pair} from './texts.js';

export function parse(documents: readonly SourceDocument[]): void {
  for (const {source} of documents) unified().use(remarkParse).parse(source);
}

export function readAndRecognise(documents: readonly SourceDocument[]): void {
  for (const {source, path} of documents) {
    const {account} = readAccount(source, {path}, packs);
    recognise(account, tokeniseAccount(account), packOf(account.lang, packs)!);
  }
}

/** Processes of their own in which the works are timed: what a run makes of the code at first, it keeps to its end. */
const PROCESSES = 7;

/** Milliseconds of each work in this process, by their medians. */
export async function engineHere(): Promise<number[]> {
  const taken = await times(
    [() => parse(pair), () => readAndRecognise(pair), () => compareAccounts(pair, packs)],
    {warm: 8, runs: 40},
  );
  return taken.map(median);
}

/**
 * Medians over several processes, after Georges, Buytaert and Eeckhout, "Statistically Rigorous Java Performance
 * Evaluation" (OOPSLA 2007): `remark-parse` alone takes 4.5 ms in one process and 7.3 in the next.
 *
 * @param here - The words by which this program does {@link engineHere} and prints it as JSON.
 */
export function engine(here: string): string {
  const medians = Array.from({length: PROCESSES}, () => {
    const program = [...process.execArgv, process.argv[1]!, here];
    return JSON.parse(execFileSync(process.execPath, program, {encoding: 'utf8'})) as number[];
  });
  const [floor, reading, whole] = [0, 1, 2].map((work) =>
    median(medians.map((taken) => taken[work]!)),
  ) as [number, number, number];
  return `## Engine, on the two accounts of the treaty talks

Medians of ${PROCESSES} processes.

${table(
  ['work', 'median', '× `remark-parse`'],
  [
    ['`remark-parse`', milliseconds(floor), '1.00'],
    ['read and recognise', milliseconds(reading), ratio(reading, floor)],
    ['whole comparison', milliseconds(whole), ratio(whole, floor)],
  ],
)}

Budget: each within 5.00 times \`remark-parse\`.`;
}
