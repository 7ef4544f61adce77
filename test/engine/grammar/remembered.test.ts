import {assert} from '@esm-bundle/chai';

import {remembered} from '../../../src/engine/grammar/remembered.js';

describe('a function that remembers', () => {
  it('works out each word once, also one of which there is no result', () => {
    const asked: string[] = [];
    const numeral = remembered((word) => {
      asked.push(word);
      return word === 'two' ? 2 : undefined;
    });
    const all = ['two', 'fleet', 'two', 'fleet', 'fleet'].map(numeral);
    assert.deepEqual(all, [2, undefined, 2, undefined, undefined]);
    assert.deepEqual(asked, ['two', 'fleet']);
  });
});
