import {assert} from '@esm-bundle/chai';

import {mentionsIn} from '../../mentions-in.js';

/** The organisations that a text names, by what they are. */
const organisationsIn = (source: string): unknown[] =>
  mentionsIn(source, 'en', 'story.txt')
    .filter(({kind}) => kind === 'organisation')
    .map(({value}) => value);

describe('an organisation of the glossary', () => {
  it('is named in brackets and quotation marks, which touch it', () => {
    assert.deepEqual(organisationsIn('The secret police (NKVD) came.'), ['NKVD']);
    assert.deepEqual(organisationsIn('They spoke of the “NKVD” in whispers.'), ['NKVD']);
  });

  it('is not named by a word that it is but a part of', () => {
    assert.deepEqual(organisationsIn('A pro-NKVD paper was printed.'), []);
  });
});
