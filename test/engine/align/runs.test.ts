import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {inRuns} from '../../../src/engine/align/runs.js';

interface Seed {
  readonly left: number;
  readonly right: number;
  readonly scoreInGap: number;
}

const weak = (left: number, right: number): Seed => ({left, right, scoreInGap: 0.25});
const places = (pairs: readonly Seed[]): string[] =>
  pairs.map(({left, right}) => `${left}-${right}`).sort();

describe('runs', () => {
  it('are weak pairs that keep step, also where one account tells its second half first', () => {
    const second = [weak(20, 2), weak(21, 3), weak(22, 5), weak(23, 6)];
    const lone = [weak(4, 30), weak(9, 17), weak(30, 12)];
    assert.deepEqual(places(inRuns([...lone, ...second])), places(second));
  });

  it('are none of too few pairs, nor of pairs with too much between them', () => {
    assert.isEmpty(inRuns([weak(1, 1), weak(2, 2), weak(3, 3)]));
    assert.isEmpty(inRuns([weak(1, 1), weak(3, 2), weak(4, 5), weak(8, 9)]));
  });

  it('never go back', () => {
    assert.isEmpty(inRuns([weak(1, 8), weak(2, 7), weak(3, 6), weak(4, 5), weak(5, 4)]));
  });

  it('are some of the pairs, whatever their order', () => {
    const seeds = fc.uniqueArray(
      fc.record({
        left: fc.nat(30),
        right: fc.nat(30),
        scoreInGap: fc.double({min: 0, max: 1, noNaN: true}),
      }),
      {selector: ({left, right}) => left * 31 + right, maxLength: 60},
    );
    fc.assert(
      fc.property(seeds, (pairs) => {
        const found = places(inRuns(pairs));
        assert.includeMembers(places(pairs), found);
        assert.deepEqual(places(inRuns([...pairs].reverse())), found);
      }),
    );
  });
});
