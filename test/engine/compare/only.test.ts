import {assert} from '@esm-bundle/chai';

import {ENTRY_LT, compare, words} from './compared.js';

describe('what one account alone tells', () => {
  it('says what only one account tells', () => {
    const comparison = compare(
      ['lt', `${ENTRY_LT} Su ja atplaukė 37 laivai.`],
      ['en', 'On June 12, 1704, the Swedish army entered Klaipėda.'],
    );
    assert.deepInclude(words(comparison, 'only'), ['37']);
  });
});
