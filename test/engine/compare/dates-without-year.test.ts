import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {packs} from '../../../src/languages/index.js';

/** What is found of the dates of a Lithuanian and an English account, each as its verdict and how many days lie between. */
function found(lt: string, en: string): string[] {
  const documents = [
    {source: lt, lang: 'lt', path: 'lt.txt'},
    {source: en, lang: 'en', path: 'en.txt'},
  ];
  const {findings} = compareAccounts(documents, packs).comparison;
  return findings
    .filter(({kind, verdict}) => kind === 'date' && verdict !== 'only')
    .map(({verdict, relation}) =>
      relation?.type === 'dates'
        ? `${verdict} ${relation.from} ${relation.to} ${relation.days}`
        : verdict,
    );
}

describe('a day whose year nothing says', () => {
  const LT = 'Pulkas įžengė į Žagarę kovo 9 d.';

  it('is compared with one of the other account whose year nothing says either', () => {
    assert.deepEqual(found(LT, 'The regiment entered Žagarė on 11 March.'), [
      'diverge XXXX-03-09 XXXX-03-11 2',
    ]);
    assert.deepEqual(found(LT, 'The regiment entered Žagarė on 9 March.'), ['agree']);
  });

  it('is compared with one of the other account in the year of that', () => {
    assert.deepEqual(found(LT, 'The regiment entered Žagarė on 11 March 1831.'), [
      'diverge XXXX-03-09 1831-03-11 2',
    ]);
    assert.deepEqual(found(LT, 'The regiment entered Žagarė on 9 March 1831.'), ['agree']);
    assert.deepEqual(found(LT, 'The regiment entered Žagarė in March 1831.'), ['agree']);
  });

  it('is not in a year that the other account tells alone', () => {
    assert.isEmpty(found(LT, 'The regiment entered Žagarė in 1831.'));
  });

  it('may be the 29th of February', () => {
    assert.deepEqual(
      found('Pulkas įžengė į Žagarę vasario 29 d.', 'The regiment entered Žagarė on 1 March.'),
      ['diverge XXXX-02-29 XXXX-03-01 1'],
    );
  });
});
