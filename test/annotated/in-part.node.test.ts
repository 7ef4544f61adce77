import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';

import {inPart} from '../../scripts/accuracy/accounts-in-part.js';
import {readAnnotated} from '../../scripts/accuracy/annotated-mentions.js';
import {annotatedPairs} from '../../scripts/accuracy/annotated-pairs.js';
import {ANNOTATED} from '../../scripts/accuracy/annotated-sets.js';
import {documentsOf, tellingsOf} from '../../scripts/accuracy/annotated-tellings.js';
import {align} from '../../src/engine/align/align.js';
import type {Telling} from '../../src/engine/claims/telling.js';
import {aboutOf} from './kin.js';

type Two = readonly [number, number];

/** Accounts of other things beside each: the two meet in a quarter. */
const OTHERS = 3;

const texts = readdirSync(ANNOTATED, {encoding: 'utf8', recursive: true})
  .filter((path) => /\.(?:lt|en)\.md$/.test(path))
  .map((path) => {
    const {source} = readAnnotated(readFileSync(join(ANNOTATED, path), 'utf8'));
    return {about: aboutOf(path), lang: path.slice(-'lt.md'.length, -'.md'.length), source};
  });

/** Where the linked sentences of two accounts begin, counted from where their common part does: "left right". */
function linked(tellings: readonly [Telling, Telling], offsets: Two): Set<string> {
  const starts = tellings.map(
    ({sentences}) => new Map(sentences.map(({sentence}) => [sentence.id, sentence.start])),
  );
  const from = (id: string, side: 0 | 1): number => starts[side]!.get(id)! - offsets[side];
  return new Set(
    align(...tellings).flatMap(({left, right}) =>
      left.sentences.flatMap((one) =>
        right.sentences.map((other) => `${String(from(one, 0))} ${String(from(other, 1))}`),
      ),
    ),
  );
}

for (const set of ['histories-24', 'histories-26', 'histories-27']) {
  for (const [turn, {accounts}] of annotatedPairs(join(ANNOTATED, set)).entries()) {
    test(`${accounts.join(' and ')} are linked where they meet, with accounts of three other things beside each`, () => {
      const documents = documentsOf(join(ANNOTATED, set), accounts);
      const tellings = tellingsOf(documents);
      const alone = linked(tellings, [0, 0]);
      const langs = [tellings[0].account.lang, tellings[1].account.lang] as const;
      const beside = inPart(documents, langs, texts, OTHERS, turn);
      const together = linked(tellingsOf(beside.documents), beside.offsets);
      const kept = [...alone].filter((link) => together.has(link)).length;
      assert.ok(kept >= 0.75 * alone.size, `kept ${String(kept)} of ${String(alone.size)}`);
      assert.ok(kept >= 0.75 * together.size, `${String(together.size - kept)} are new`);
    });
  }
}
