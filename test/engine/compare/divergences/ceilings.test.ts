import {assert} from '@esm-bundle/chai';

import {compare, findings, words} from '../compared.js';

describe('a limit and an amount', () => {
  it('tells a limit, and a number that keeps it, from a contradiction', () => {
    const comparison = compare(
      ['lt', '1704 m. sutartis leido Lietuvoje laikyti iki 9000 švedų karių.'],
      ['en', 'Under the treaty of 1704 the garrison in Lithuania numbered 8,412 Swedish soldiers.'],
    );
    const [finding] = findings(comparison, 'diverge');
    assert.deepInclude(finding, {reconcile: 'ceiling'});
    assert.deepInclude(finding!.relation, {
      type: 'ceiling',
      limit: 9000,
      value: 8412,
      difference: -588,
    });
  });

  it('knows things that the glossary does not count by what their nouns mean', () => {
    const comparison = compare(
      ['lt', 'Per potvynį 1862 m. balandį iš Kauno žmones išvežė 40 autobusų.'],
      ['en', 'In April 1862 during the flood up to 55 buses took people away from Kaunas.'],
    );
    const [ceiling] = findings(comparison, 'diverge');
    assert.equal(ceiling?.reconcile, 'ceiling');
    assert.deepEqual(words(comparison, 'diverge'), [['40', '55']]);
  });
});
