/**
 * Checks that each retold account holds the same dates, quantities and durations as its original, as Greta reads
 * both, where the originals stand beside the checkout (`../shared/accounts`).
 *
 *   npx tsx scripts/retold.ts
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {groupedBy} from '../src/engine/grouped-by.js';
import type {Mention, MentionKind} from '../src/engine/mention.js';
import {recognised} from './accuracy/recognised.js';

const KINDS: readonly MentionKind[] = ['date', 'quantity', 'duration'];
/** Counts of one to three ("the two countries") come and go with the way a sentence is built. */
const SMALL = 3;

const originals = fileURLToPath(new URL('../../shared/accounts/', import.meta.url));
const retold = fileURLToPath(new URL('../sources/', import.meta.url));

function mentionsOf(path: string): Mention[] {
  return recognised({source: readFileSync(path, 'utf8'), path}).account.mentions.filter(
    ({kind, value}) =>
      KINDS.includes(kind) && !(kind === 'quantity' && typeof value === 'number' && value <= SMALL),
  );
}

/** The mentions of each value. */
function tally(mentions: readonly Mention[]): Map<string, Mention[]> {
  return groupedBy(mentions, ({kind, value}) => [`${kind} ${JSON.stringify(value)}`]);
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
