import assert from 'node:assert/strict';
import {join} from 'node:path';
import test from 'node:test';

import {inPart} from '../../scripts/accuracy/accounts-in-part.js';
import {idsOfPairs} from '../../scripts/accuracy/annotated-links.js';
import {annotatedPairs} from '../../scripts/accuracy/annotated-pairs.js';
import {ANNOTATED} from '../../scripts/accuracy/annotated-sets.js';
import {annotatedSources} from '../../scripts/accuracy/annotated-sources.js';
import {documentsOf, tellingsOf} from '../../scripts/accuracy/annotated-tellings.js';
import {align} from '../../src/engine/align/align.js';
import type {Telling} from '../../src/engine/claims/told/telling.js';

type Tellings = readonly [Telling, Telling];

const SETS = ['histories-24', 'histories-25', 'histories-26', 'histories-27'];
/** Accounts of other things beside each: the two meet in a quarter. */
const OTHERS = 3;
/** F1 of the links. When whole texts had to tell one story, and pairs were not seen among what both share, it was .764. */
const LEAST = 0.8;

const texts = annotatedSources();

/** Pairs of sentences by where both begin, counted from where the common part does: "left right". */
function startsOf(
  pairs: Iterable<readonly [left: string, right: string]>,
  tellings: Tellings,
  offsets: readonly [number, number],
): Set<string> {
  const [lefts, rights] = tellings.map(
    ({sentences}, side) =>
      new Map(sentences.map(({sentence: {id, start}}) => [id, start - offsets[side]!])),
  ) as [Map<string, number>, Map<string, number>];
  return new Set([...pairs].map(([l, r]) => `${String(lefts.get(l))} ${String(rights.get(r))}`));
}

function linked(tellings: Tellings): (readonly [string, string])[] {
  return align(...tellings).flatMap(({left, right}) =>
    left.sentences.flatMap((one) => right.sentences.map((other) => [one, other] as const)),
  );
}

test('accounts are linked where they meet, though that is a quarter of each', () => {
  let [right, reported, wanted] = [0, 0, 0];
  const pairs = SETS.flatMap((set) =>
    annotatedPairs(join(ANNOTATED, set)).map((pair) => ({folder: join(ANNOTATED, set), ...pair})),
  );
  for (const [turn, {folder, accounts, links, related}] of pairs.entries()) {
    const documents = documentsOf(folder, accounts);
    const alone = tellingsOf(documents);
    const [left, other] = [alone[0].account, alone[1].account];
    const expected = [links, related].map((some) =>
      startsOf(
        [...idsOfPairs(some, left, other)].map((ids) => ids.split(' ') as [string, string]),
        alone,
        [0, 0],
      ),
    );
    const beside = inPart(documents, [left.lang, other.lang], texts, OTHERS, turn);
    const tellings = tellingsOf(beside.documents);
    const got = startsOf(linked(tellings), tellings, beside.offsets);
    for (const link of got) if (expected[1]!.has(link)) got.delete(link);
    reported += got.size;
    wanted += expected[0]!.size;
    right += [...got].filter((link) => expected[0]!.has(link)).length;
  }
  const f1 = (2 * right) / (reported + wanted);
  assert.ok(f1 >= LEAST, `${f1.toFixed(3)}: ${right} right of ${reported}, ${wanted} wanted`);
});
