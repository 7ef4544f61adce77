import {assert} from '@esm-bundle/chai';

import {compare, words} from '../compared.js';

/** A sentence of so many numbers, of which no two accounts have one alike. */
function list(numbers: number, from: number): string {
  const counted = Array.from({length: numbers}, (_, at) => `${from + at * 2} muskets`).join(', ');
  return `In 1704 the arsenal of Klaipėda under Colonel Hans Rahm gave to its companies ${counted}.`;
}

describe('sentences that are linked', () => {
  it('are compared value by value', () => {
    const comparison = compare(['en', list(1, 1000)], ['en', list(1, 1211)]);
    assert.deepInclude(words(comparison, 'diverge'), ['1000', '1211']);
  });

  it('are not where they are long lists, and take no longer than any other text', () => {
    const comparison = compare(['en', list(3000, 1000)], ['en', list(3000, 1211)]);
    assert.deepEqual(words(comparison, 'diverge'), []);
  }).timeout(60_000);
});
