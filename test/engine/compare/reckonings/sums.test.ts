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

describe('a sum of another account', () => {
  const parts =
    'Within the walls of Rietavas the fire of 1835 laid waste 373 acres, outside them 63 acres.';

  it('agrees with what the one tells part by part', () => {
    const comparison = compare(
      ['en', parts],
      ['lt', '1835 m. Rietavo gaisras nusiaubė 436 akrus.'],
    );
    const [finding] = findings(comparison, 'agree').filter(({kind}) => kind === 'quantity');
    assert.strictEqual(finding!.reason.rule, 'summed-values');
    assert.deepEqual(finding!.relation, {
      type: 'sum',
      parts: [373, 63],
      sum: 436,
      total: 436,
      difference: 0,
    });
    assert.isEmpty(findings(comparison, 'diverge'));
  });

  it('is none where the parts come to something else', () => {
    const comparison = compare(['en', parts], ['lt', '1835 m. Rietavo gaisras nusiaubė 430 akrų.']);
    const rules = comparison.findings.map(({reason}) => reason.rule);
    assert.notInclude(rules, 'summed-values');
  });

  it('is none of round numbers, which come to one another by chance', () => {
    const comparison = compare(
      ['en', 'In 1835 the fire of Rietavas destroyed 60 houses and 40 houses beyond the river.'],
      ['lt', '1835 m. Rietavo gaisras sunaikino 100 namų.'],
    );
    const rules = comparison.findings.map(({reason}) => reason.rule);
    assert.notInclude(rules, 'summed-values');
  });
});
