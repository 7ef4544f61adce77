import {strict as assert} from 'node:assert';
import {describe, it} from 'node:test';

import {primaryLanguage} from '../../src/engine/primary-language.js';

describe('the language of a tag', () => {
  it('is told without script, region and variant, in small letters', () => {
    assert.deepEqual(['en', 'EN-gb', 'lt-Latn-LT'].map(primaryLanguage), ['en', 'en', 'lt']);
  });

  it('is not that of a tag that only begins as it does', () => {
    assert.equal(primaryLanguage('ltg'), 'ltg');
  });
});
