import {assert} from '@esm-bundle/chai';

import {formsOf, nominativesOf, pluralsOf} from '../../../src/languages/lt/morphology.js';

describe('Lithuanian declension', () => {
  const forms: readonly (readonly [string, readonly string[]])[] = [
    ['Urbšys', ['Urbšio', 'Urbšiui', 'Urbšį', 'Urbšiu']],
    ['Vilnius', ['Vilniaus', 'Vilniui', 'Vilnių', 'Vilniumi', 'Vilniuje']],
    ['Alytus', ['Alytaus', 'Alytui', 'Alytų', 'Alytuje']],
    ['Pabradė', ['Pabradės', 'Pabradei', 'Pabradę', 'Pabradėje']],
    ['Trakai', ['Trakų', 'Trakams', 'Trakus', 'Trakuose']],
    ['Švenčionys', ['Švenčionių', 'Švenčionyse']],
    ['Raudonoji', ['Raudonosios', 'Raudonajai', 'Raudonąją']],
    ['Neris', ['Neries', 'Neriai', 'Nerį', 'Neryje']],
    ['gaidys', ['gaidžio', 'gaidžiui', 'gaidį']],
    ['Jokūbaitis', ['Jokūbaičio', 'Jokūbaičiui', 'Jokūbaitį']],
  ];
  for (const [nominative, others] of forms) {
    it(`has the cases of ${nominative}`, () => {
      assert.includeMembers([...formsOf(nominative)], [nominative, ...others]);
    });
    it(`finds ${nominative} from its cases`, () => {
      for (const form of others) assert.include([...nominativesOf(form)], nominative);
    });
  }

  it('leaves alone what does not decline', () => {
    assert.deepEqual(formsOf('Oslo'), ['Oslo']);
  });

  it('softens before the plural ending', () => {
    assert.include(pluralsOf('generolas'), 'generolai');
    assert.include(pluralsOf('gaidys'), 'gaidžiai');
    assert.include(pluralsOf('partija'), 'partijos');
  });
});
