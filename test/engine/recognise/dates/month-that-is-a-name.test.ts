import {assert} from '@esm-bundle/chai';

import {mentionsIn} from '../mentions-in.js';

function datesIn(source: string): string[] {
  return mentionsIn(source, 'en', 'story.txt')
    .filter(({kind}) => kind === 'date')
    .map(({text}) => text);
}

describe('a month that is a given name too', () => {
  it('is no date before the surname of whom a thing is', () => {
    assert.deepEqual(datesIn('The cabinet of August Rand fell on 24 July 1928.'), ['24 July 1928']);
  });

  it('is no date before the small word of a surname', () => {
    assert.deepEqual(datesIn('In 1807 Major August von Gneisenau came by sea.'), ['1807']);
    assert.deepEqual(datesIn('He came in 1807. In August von Gneisenau left.'), ['1807', 'August']);
  });

  it('is a date where a word of time stands before it, whatever name follows', () => {
    assert.deepEqual(datesIn('He came in 1914. In August Germany declared war.'), [
      '1914',
      'August',
    ]);
  });
});
