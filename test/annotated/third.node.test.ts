/** Annotated pairs, and a third account of the same beside each: it takes nothing from what the two say of each other. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import test from 'node:test';

import {annotatedPairs} from '../../scripts/accuracy/annotated-pairs.js';
import {ANNOTATED} from '../../scripts/accuracy/annotated-sets.js';
import {documentsOf} from '../../scripts/accuracy/annotated-tellings.js';
import type {SourceDocument} from '../../src/engine/compare-accounts.js';
import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {Verdict} from '../../src/engine/comparison.js';
import {packs} from '../../src/languages/index.js';

const SETS = ['histories', 'histories-5', 'histories-12', 'histories-16'];
/**
 * The share of what two say of each other that must stay. A value that two of three give may be a limit that the third keeps. When
 * a third account settled what it agreed in, 0.05 of the divergences stayed.
 */
const LEAST = 0.96;

/** The mentions of the first two accounts that findings of a verdict set against each other: "left right". */
function setAgainst(documents: readonly SourceDocument[], verdict: Verdict): Set<string> {
  const {accounts, findings} = compareAccounts(documents, packs).comparison;
  const [left, right] = accounts.map(({id}) => id);
  return new Set(
    findings
      .filter((finding) => finding.verdict === verdict)
      .flatMap(({claims}) => {
        const [ones, others] = [left, right].map((id) =>
          claims.filter(({account}) => account === id),
        );
        return ones!.flatMap((one) =>
          others!.map((other) => `${one.mentions.join()} ${other.mentions.join()}`),
        );
      }),
  );
}

for (const verdict of ['agree', 'diverge'] as const) {
  test(`what two accounts ${verdict} in stays where a third tells the same as one of them`, () => {
    let [all, kept] = [0, 0];
    for (const set of SETS) {
      const folder = join(ANNOTATED, set);
      for (const {accounts} of annotatedPairs(folder)) {
        const [one, other] = documentsOf(folder, accounts);
        const two = setAgainst([one, other], verdict);
        const three = setAgainst([one, other, {...one, path: `third/${one.path}`}], verdict);
        all += two.size;
        kept += [...two].filter((pair) => three.has(pair)).length;
      }
    }
    assert.ok(kept >= all * LEAST, `${kept} of ${all}`);
  });
}
