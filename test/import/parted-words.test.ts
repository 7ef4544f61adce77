import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {withWholeWords} from '../../src/import/parted-words.js';

describe('withWholeWords', () => {
  it('puts the words together that the ends of lines part, each where it begins', () => {
    const text =
      'General Vladimir Grigo-\nriev, who led the fort-\nress, left it on 17 August\nand was found in Vilnius.';
    assert.equal(
      withWholeWords(text),
      'General Vladimir Grigoriev,\nwho led the fortress,\nleft it on 17 August\nand was found in Vilnius.',
    );
  });

  it('does so in Lithuanian, with the ends of lines of Windows', () => {
    const text = 'Gyvento-\r\njai žiūrėjo į rytus, o kariuo-\r\nmenė išžygiavo.';
    assert.equal(withWholeWords(text), 'Gyventojai\r\nžiūrėjo į rytus, o kariuomenė\r\nišžygiavo.');
  });

  it('leaves a hyphen that the text has within a line too', () => {
    const text =
      'The non-aggression pact was known. Of the non-\naggression pact the gover-\nnment and the parlia-\nment spoke.';
    assert.include(withWholeWords(text), 'the non-\naggression pact');
    assert.include(withWholeWords(text), 'government');
  });

  it('leaves one line that ends so, dashes, names, numbers and lists', () => {
    for (const text of [
      'The Soviet-\ncontrolled town fell.',
      'It fell -\nand rose -\nagain.',
      'Polish-\nLithuanian and Saxe-\nCoburg.',
      'From 1939-\n1940 and 1941-\n1944.',
      'Brought:\n- bread\n- salt',
    ])
      assert.equal(withWholeWords(text), text);
  });

  it('keeps every letter and figure of any text in its order', () => {
    const piece = fc.constantFrom(
      'fort',
      '-',
      '\n',
      ' ',
      'ress',
      'Vil',
      '\r\n',
      '12',
      '.',
      'ė',
      '‐',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
        const text = pieces.join('');
        const told = (one: string): string => one.replace(/[^\p{L}\d]/gu, '');
        assert.equal(told(withWholeWords(text)), told(text));
      }),
    );
  });
});
