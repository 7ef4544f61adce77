import {assert} from '@esm-bundle/chai';

import {mentionsIn} from './mentions-in.js';

describe('a list of fields, in which a thing is described', () => {
  it('has years behind what happened in them, and other numbers elsewhere', () => {
    const source = 'Founded: 1947.\n\nCapacity: 1950.\n\nBuilt: 1787.';
    const dates = mentionsIn(source, 'en', 'story.txt').filter(({kind}) => kind === 'date');
    assert.deepEqual(
      dates.map(({text}) => text),
      ['1947', '1787'],
    );
  });
});
