/** Annotated pairs of accounts of one thing: none is taken to have nothing in common, however differently it is told. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import test from 'node:test';

import {annotatedPairs} from '../../scripts/accuracy/annotated-pairs.js';
import {ANNOTATED, annotatedSets} from '../../scripts/accuracy/annotated-sets.js';
import {documentsOf} from '../../scripts/accuracy/annotated-tellings.js';
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
