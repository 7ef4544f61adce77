import {assert} from '@esm-bundle/chai';

import {ENTRY_LT, compare, findings, words} from '../compared.js';

describe('a number that changes in the telling', () => {
  it('follows a number that is lowered in the telling', () => {
    const comparison = compare(
      [
        'en',
        'The king demanded that 60,000 Swedish soldiers be stationed in Poland. The envoys protested, and the number of soldiers was reduced to 45,000. In the end the king agreed to reduce the number of soldiers to 30,000.',
      ],
      ['lt', ENTRY_LT],
    );
    assert.deepEqual(words(comparison, 'series'), [['60,000', '45,000', '30,000']]);
    assert.deepEqual(findings(comparison, 'series')[0]!.relation, {
      type: 'steps',
      values: [60_000, 45_000, 30_000],
    });
  });
});
