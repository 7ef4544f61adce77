/** The engine as a multiple of its floor: what `remark-parse` takes to parse the same texts. */
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

export async function engine(): Promise<string> {
  const taken = await times(
    [() => parse(pair), () => readAndRecognise(pair), () => compareAccounts(pair, packs)],
    {warm: 8, runs: 40},
  );
  const [floor, reading, whole] = taken.map(median) as [number, number, number];
  return `## Engine, on the two accounts of the treaty talks

${table(
  ['work', 'median', '× `remark-parse`'],
  [
    ['`remark-parse`', milliseconds(floor), '1.00'],
    ['read and recognise', milliseconds(reading), ratio(reading, floor)],
    ['whole comparison', milliseconds(whole), ratio(whole, floor)],
  ],
)}

Budget: the whole comparison within 5.00 times \`remark-parse\`.`;
}
