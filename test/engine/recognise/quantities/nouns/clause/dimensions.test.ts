import {assert} from '@esm-bundle/chai';

import {mentionsIn} from '../../../mentions-in.js';

/** The amounts of a text, with what they are measured in. */
function measured(source: string): unknown[] {
  return mentionsIn(source, 'en', 'story.txt')
    .filter(({kind}) => kind === 'quantity')
    .map(({value, counted}) => [value, counted]);
}

describe('the sides of a thing', () => {
  it('share the measure that stands behind the last of them', () => {
    assert.deepEqual(measured('The hall was 44 × 18 m.'), [
      [44, 'metres'],
      [18, 'metres'],
    ]);
  });

  it('share it also where there are three, in decimals', () => {
    assert.deepEqual(measured('The chest was 1.5 × 2.5 × 3 m.'), [
      [1.5, 'metres'],
      [2.5, 'metres'],
      [3, 'metres'],
    ]);
  });
});
