/**
 * Annotated pairs of accounts of one thing: none is taken to have nothing in common, however differently it is told, and few are of
 * which one is no more than an excerpt.
 */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import test from 'node:test';

import {annotatedPairs} from '../../scripts/accuracy/annotated-pairs.js';
import {ANNOTATED, annotatedSets} from '../../scripts/accuracy/annotated-sets.js';
import {documentsOf} from '../../scripts/accuracy/annotated-tellings.js';
import {excerptsOf} from '../../scripts/accuracy/excerpts.js';
import {compareAccounts} from '../../src/engine/compare-accounts.js';
import {packs} from '../../src/languages/index.js';

/** Of the links that a careful reader finds at least so many are found: of a memoir beside an encyclopedia it was none. */
const LEAST = 0.2;

for (const set of annotatedSets()) {
  test(`accounts of one thing in ${set} have it in common`, () => {
    const folder = join(ANNOTATED, set);
    for (const {accounts, links} of annotatedPairs(folder)) {
      if (links.length === 0) continue;
      const {comparison} = compareAccounts(documentsOf(folder, accounts), packs);
      assert.ok(comparison.links.length >= LEAST * links.length, accounts.join());
    }
  });
}

const OF_EXCERPTS = ['histories-20', 'histories-23'];
/** The share of excerpts that share something with the other account: while all had to be alike sentence by sentence it was .7. */
const LEAST_EXCERPTS = 0.8;

test('a page of an account has something in common with the other account', () => {
  let [all, linked] = [0, 0];
  for (const set of OF_EXCERPTS) {
    const folder = join(ANNOTATED, set);
    for (const {accounts} of annotatedPairs(folder)) {
      const [one, other] = documentsOf(folder, accounts);
      const pairs = [
        ...excerptsOf(one).map((excerpt) => [excerpt, other]),
        ...excerptsOf(other).map((excerpt) => [one, excerpt]),
      ];
      for (const pair of pairs) {
        all += 1;
        if (compareAccounts(pair, packs).comparison.links.length > 0) linked += 1;
      }
    }
  }
  assert.ok(linked >= all * LEAST_EXCERPTS, `${linked} of ${all}`);
});
