import {assert} from '@esm-bundle/chai';

import {withoutFlags} from '../../../src/engine/grammar/flags.js';
import {tokenise} from '../../../src/engine/grammar/tokenise.js';

describe('what flags leave in an infobox', () => {
  const wordsOf = (source: string): string[] =>
    withoutFlags(tokenise(source, {start: 0, end: source.length}))
      .filter(({kind}) => kind === 'word')
      .map(({start, end}) => source.slice(start, end));

  it('is parted from the names that it is glued to', () => {
    assert.deepEqual(wordsOf('EST Konstantin PätsEST Jüri UluotsEST Nikolai Reek'), [
      ...['Konstantin', 'Päts', 'Jüri', 'Uluots', 'Nikolai', 'Reek'],
    ]);
  });

  it('is nothing where one word alone ends so', () => {
    assert.deepEqual(wordsOf('The KnowEST of Riga'), ['The', 'KnowEST', 'of', 'Riga']);
  });

  it('is nothing where no code is glued to a name', () => {
    assert.deepEqual(wordsOf('The USA and the McIntyre line'), [
      ...['The', 'USA', 'and', 'the', 'McIntyre', 'line'],
    ]);
  });
});
