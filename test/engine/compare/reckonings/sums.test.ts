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

  it('makes up no whole of numbers that are of nothing that is said', () => {
    const comparison = compare(
      ['en', 'The list held 10,300. The lists of 1919 gave 5,000, 3,000 and 2,000.'],
      ['lt', ENTRY_LT],
    );
    assert.isEmpty(findings(comparison, 'internal'));
  });
});
