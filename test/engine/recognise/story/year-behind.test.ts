import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** The dates of a text, in their order. */
const datesIn = (source: string): string[] =>
  mentionsIn(source, 'en', 'story.txt')
    .filter(({kind}) => kind === 'date')
    .map(({text, value}) => `${text} = ${printValue(value)}`);

describe('a year behind a date', () => {
  it('is its own where no more than a comma and a preposition part them, whatever was told before', () => {
    assert.deepEqual(
      datesIn('In 1909 the keel was laid. She sailed on the 10th of April, in 1912.'),
      ['1909 = 1909', 'the 10th of April = 1912-04-10', '1912 = 1912'],
    );
  });

  it('is that of both dates that are joined before it', () => {
    assert.deepEqual(
      datesIn('In 1909 the keel was laid. She sailed on April 10 and May 3, 1912.'),
      ['1909 = 1909', 'April 10 = 1912-04-10', 'May 3, 1912 = 1912-05-03'],
    );
  });
});
