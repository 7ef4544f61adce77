import {assert} from '@open-wc/testing';

import type {Link} from '../../../src/engine/comparison.js';
import {atOnce} from '../../../src/engine/slices.js';
import type {Elsewhere} from '../../../src/reader/rows/crossings.js';
import {crossingsOf} from '../../../src/reader/rows/crossings.js';

/** A sentence is named by its account and the row that it stands in: `a-1`. */
function link(left: string, right: string): Link {
  const end = (id: string): Link['left'] => ({account: id.charAt(0), sentences: [id]});
  return {left: end(left), right: end(right), score: 1, spine: false};
}

function crossings(id: string, ...links: readonly Link[]): readonly Elsewhere[] {
  const ids = links.flatMap(({left, right}) => [...left.sentences, ...right.sentences]);
  const rows = new Map(ids.map((one) => [one, Number(one.slice(2))]));
  return atOnce(crossingsOf(links, rows)).get(id) ?? [];
}

describe('what is told of the same in other rows', () => {
  it('is named both ways', () => {
    const [there, back] = ['a-1', 'b-3'].map((id) => crossings(id, link('a-1', 'b-3')));
    assert.deepEqual(there, [{account: 'b', sentence: 'b-3', row: 3}]);
    assert.deepEqual(back, [{account: 'a', sentence: 'a-1', row: 1}]);
  });

  it('is not what stands beside it', () => {
    assert.isEmpty(crossings('a-1', link('a-1', 'b-1')));
  });

  it('is named of each account, also where several tell of it in one row', () => {
    const told = crossings('a-1', link('a-1', 'b-3'), link('a-1', 'c-3'), link('a-1', 'd-4'));
    assert.deepEqual(
      told.map(({account}) => account),
      ['b', 'c', 'd'],
    );
  });

  it('is named for two rows of an account at the most', () => {
    const told = crossings('a-1', ...[3, 4, 5].map((row) => link('a-1', `b-${row}`)));
    assert.deepEqual(
      told.map(({row}) => row),
      [3, 4],
    );
  });
});
