/**
 * Checks that each retold account holds the same dates, quantities and durations as its original, as Greta reads
 * both, where the originals stand beside the checkout (`../shared/accounts`).
 *
 *   npx tsx scripts/retold.ts
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import type {Mention, MentionKind} from '../src/engine/mention.js';
import {tokeniseAccount} from '../src/engine/grammar/tokenise-account.js';
import {readAccount} from '../src/engine/read/read-account.js';
import {recognise} from '../src/engine/recognise/recognise.js';
import {packOf, packs} from '../src/languages/index.js';

const KINDS: readonly MentionKind[] = ['date', 'quantity', 'duration'];
/** Counts of one to three ("the two countries") come and go with the way a sentence is built. */
const SMALL = 3;

const originals = fileURLToPath(new URL('../../shared/accounts/', import.meta.url));
const retold = fileURLToPath(new URL('../sources/', import.meta.url));

function mentionsOf(path: string): Mention[] {
  const {account} = readAccount(readFileSync(path, 'utf8'), {path}, packs);
  const pack = packOf(account.lang);
  if (!pack) throw new Error(`${path}: no pack for ${account.lang}`);
  return recognise(account, tokeniseAccount(account), pack).filter(
    ({kind, value}) =>
      KINDS.includes(kind) && !(kind === 'quantity' && typeof value === 'number' && value <= SMALL),
  );
}

/** How often each value is told. */
function tally(mentions: readonly Mention[]): Map<string, Mention[]> {
  const told = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.kind} ${JSON.stringify(mention.value)}`;
    told.set(key, [...(told.get(key) ?? []), mention]);
  }
  return told;
}

/** What is told in one text and nowhere in the other. */
function missing(told: ReturnType<typeof tally>, elsewhere: ReturnType<typeof tally>): string[] {
  return [...told]
    .filter(([key]) => !elsewhere.has(key))
    .map(([key, [first]]) => `${key} («${first?.text ?? ''}»)`);
}

if (!existsSync(originals)) {
  console.log('Skipped: the originals (../shared/accounts) are not here.');
} else {
  for (const name of readdirSync(retold).filter((file) => file.endsWith('.md'))) {
    const original = tally(mentionsOf(join(originals, name.replace(/\.md$/, '.txt'))));
    const ours = tally(mentionsOf(join(retold, name)));
    const lost = missing(original, ours);
    const added = missing(ours, original);
    console.log(`${name}: ${original.size} values, ${lost.length} lost, ${added.length} added`);
    for (const line of lost) console.log(`  lost   ${line}`);
    for (const line of added) console.log(`  added  ${line}`);
    if (lost.length + added.length > 0) process.exitCode = 1;
  }
}
