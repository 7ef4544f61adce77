import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../../src/engine/mention.js';
import {mentionsIn} from '../../mentions-in.js';

const dates = (source: string): string[] =>
  mentionsIn(source, 'en', 'story.txt')
    .filter(({kind}) => kind === 'date')
    .map(({value}) => printValue(value));

describe('ordinals that bound a stretch', () => {
  it('are of the centuries that are told behind the last', () => {
    assert.deepEqual(dates('Salt was dug here from the 8th to 13th centuries.'), ['0700/1299']);
    assert.deepEqual(dates('Wool was sold between the 12th and the 14th century.'), ['1100/1399']);
    assert.deepEqual(dates('Monks lived here from the tenth through the twelfth centuries.'), [
      '0900/1199',
    ]);
  });

  it('are days of the month that is told behind the last, with or without a year', () => {
    assert.deepEqual(dates('The fair was held from the 3rd to the 7th of June, 1731.'), [
      '1731-06-03/1731-06-07',
    ]);
    assert.deepEqual(dates('The fair of 1731 lasted from the 3rd to the 7th of June.'), [
      '1731',
      '1731-06-03/1731-06-07',
    ]);
    assert.deepEqual(dates('In 1731 it rained between the 3rd and 7th of June.'), [
      '1731',
      '1731-06-03/1731-06-07',
    ]);
  });

  it('are days of the month told before, where none is told with them', () => {
    assert.deepEqual(dates('The fair began in June 1731. It lasted from the 3rd to the 7th.'), [
      '1731-06',
      '1731-06-03/1731-06-07',
    ]);
  });
});
