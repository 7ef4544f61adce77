import {assert} from '@esm-bundle/chai';

import {patternTree} from '../../../../../src/engine/recognise/dates/patterns/pattern.js';
import {dates} from '../../../../languages/pl/dates.js';

describe('the patterns of a language', () => {
  for (const pattern of ['MONHT DAY', 'DAY {yaer}', 'DAY1 do DYA2']) {
    it(`are refused where a class is misspelt: ${pattern}`, () => {
      assert.throws(() => patternTree({...dates, patterns: [pattern]}), RangeError);
    });
  }

  it('may have any word or sign as it stands', () => {
    assert.doesNotThrow(() => patternTree({...dates, patterns: ['DAY ,? / ( dnia )']}));
  });
});
