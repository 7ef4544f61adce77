import {assert} from '@esm-bundle/chai';

import {compare, findings} from '../compared.js';

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
