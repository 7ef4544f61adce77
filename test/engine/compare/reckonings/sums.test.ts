import {assert} from '@esm-bundle/chai';

import {ENTRY_LT, compare, findings} from '../compared.js';

describe('a sum', () => {
  it('adds up parts, and says by how much they miss their whole', () => {
    const comparison = compare(
      [
        'en',
        'In all 10,300 troops were stationed in the country. There were 5,000 troops in Riga, 3,000 troops in Kaunas, and 2,000 troops in Vilnius.',
      ],
      ['lt', ENTRY_LT],
    );
    const [finding] = findings(comparison, 'internal');
    assert.deepInclude(finding!.relation, {
      type: 'sum',
      sum: 10_000,
      total: 10_300,
      difference: -300,
    });
  });
});
