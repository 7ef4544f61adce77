import {assert} from '@esm-bundle/chai';

import {plural} from '../../src/wording/plural.js';
import {inLanguage} from './in-language.js';

const FORMS = {one: 'one', few: 'few', other: 'other'};
const COUNTS = [0, 1, 2, 9, 10, 11, 21, 22];

inLanguage('lt', () => {
  it('has three plural forms', () => {
    assert.deepEqual(
      COUNTS.map((count) => plural(count, FORMS)),
      ['other', 'one', 'few', 'few', 'other', 'other', 'one', 'few'],
    );
  });
});

inLanguage('en', () => {
  it('has two plural forms', () => {
    assert.deepEqual(
      COUNTS.map((count) => plural(count, FORMS)),
      ['other', 'one', 'other', 'other', 'other', 'other', 'other', 'other'],
    );
  });
});
