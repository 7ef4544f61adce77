import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../../src/engine/mention.js';
import {mentionsIn} from '../../mentions-in.js';

/** The ages of an English text. */
function agesIn(source: string): string[] {
  return mentionsIn(source, 'en', 'story.txt')
    .filter(({kind}) => kind === 'duration')
    .map(({value}) => printValue(value));
}

describe('ages that are told without years', () => {
  it('are read in a row of given names', () => {
    const row = 'Their son Harold was 14, Agnes 12, Rupert 7, and Clara only 3.';
    assert.deepEqual(agesIn(row), ['P14Y', 'P12Y', 'P7Y', 'P3Y']);
  });

  it('are not read where a row counts something', () => {
    assert.deepEqual(agesIn('They had 14 cows, Agnes 12, Rupert 7.'), []);
  });
});
