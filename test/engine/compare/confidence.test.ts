import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {confidenceOf} from '../../../src/engine/compare/finding.js';
import type {Finding} from '../../../src/engine/comparison.js';
import {packs} from '../../../src/languages/index.js';

const LEFT =
  'The bridge at Kaunas was blown up on 14 June 1915. The garrison of the fort numbered 3,000 men. About forty guns stood on its walls.';
const RIGHT =
  'On 14 June 1915 the bridge at Kaunas was blown up. The garrison of the fort numbered 3,400 men. Forty-five guns stood there on the walls, and rain fell.';

function findingsOf(...sources: readonly string[]): readonly Finding[] {
  const documents = sources.map((source) => ({
    source,
    lang: 'en',
    path: source === LEFT ? 'left.txt' : 'right.txt',
  }));
  return compareAccounts(documents, packs).comparison.findings;
}

describe('confidence of a finding', () => {
  it('is the probability of the model where one judged', () => {
    assert.equal(confidenceOf({rule: 'equal-values', probability: 0.61}), 0.61);
  });

  it('is the share of right findings of its rule where no model judged', () => {
    const bySum = confidenceOf({rule: 'parts-and-whole'});
    assert.isAbove(bySum, 0.9);
    assert.isBelow(confidenceOf({rule: 'told-once'}), bySum, 'silence proves less than a sum');
  });

  it('is told in the class of its number', () => {
    const findings = findingsOf(LEFT, RIGHT);
    assert.isAbove(findings.length, 2);
    for (const {confidence, reason} of findings) {
      const expected = confidence >= 0.9 ? 'high' : confidence >= 0.8 ? 'medium' : 'low';
      assert.equal(reason.confidence, expected, String(confidence));
    }
  });

  it('is the same whichever account comes first', () => {
    const byId = (findings: readonly Finding[]): [string, number][] =>
      findings.map(({id, confidence}): [string, number] => [id, confidence]).sort();
    assert.deepEqual(byId(findingsOf(RIGHT, LEFT)), byId(findingsOf(LEFT, RIGHT)));
  });
});
