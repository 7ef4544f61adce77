import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {namesOfPasted} from '../../../src/reader/documents/pasted.js';

const nameOf = (text: string): string => namesOfPasted([text], 'Text')[0]!;

describe('namesOfPasted', () => {
  it('names a text by its heading, or by its first words, cut between two of them', () => {
    assert.strictEqual(
      nameOf('\n# The Siege of Riga\n\nIn 1704 it began.'),
      'The Siege of Riga.txt',
    );
    assert.strictEqual(
      nameOf("'''Žalgirio mūšis''' – mūšis, įvykęs…"),
      'Žalgirio mūšis – mūšis, įvykęs….txt',
    );
    assert.strictEqual(
      nameOf('1939 m. spalio 10 d. Maskvoje buvo pasirašyta Lietuvos ir SSRS sutartis.'),
      '1939 m. spalio 10 d. Maskvoje buvo pasirašyta….txt',
    );
    assert.strictEqual(
      nameOf('{{Infobox|name=x}}\n[[Riga|Rīga]] fell in 1710.[3]'),
      'Rīga fell in 1710.txt',
    );
  });

  it('numbers only what has the same name, and calls what has no words otherwise', () => {
    assert.deepEqual(namesOfPasted(['Riga fell.', 'Riga stood.', 'Riga fell.\nTwice.'], 'Text'), [
      'Riga fell.txt',
      'Riga stood.txt',
      'Riga fell 2.txt',
    ]);
    assert.deepEqual(namesOfPasted(['1704', '* 1710'], 'Text'), ['Text.txt', 'Text 2.txt']);
  });

  it('gives names that a file and an address can have, all different, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme'}), {maxLength: 4}), (texts) => {
        const names = namesOfPasted(texts, 'Text');
        assert.strictEqual(new Set(names).size, texts.length);
        for (const name of names) {
          assert.notMatch(name, /[\\/:*?"<>|~\n]/);
          assert.isAtMost(name.length, 70);
        }
      }),
    );
  });
});
