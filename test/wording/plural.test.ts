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

  it('has a fourth form for a part of one where it is given', () => {
    assert.deepEqual(
      [
        plural(0.5, {...FORMS, many: 'many'}),
        plural(0.5, FORMS),
        plural(10, {...FORMS, many: 'many'}),
      ],
      ['many', 'other', 'other'],
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
