import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {tokenise} from '../../../src/engine/grammar/tokenise.js';

function texts(source: string): string[] {
  return tokenise(source, {start: 0, end: source.length}).map(({text}) => text);
}

describe('tokenise', () => {
  it('cuts words, runs of digits and single signs', () => {
    assert.deepEqual(texts('Spalio 3-iosios, 18 786 žmonės (80%).'), [
      ...['Spalio', '3', '-', 'iosios', ',', '18', '786', 'žmonės', '(', '80', '%', ')', '.'],
    ]);
  });

  it('keeps an apostrophe inside a word, and none at its end', () => {
    assert.deepEqual(texts("Lithuania's d’état Urbšys'"), ["Lithuania's", 'd’état', 'Urbšys', "'"]);
  });

  it('says which tokens touch', () => {
    const tokens = tokenise('km2 2', {start: 0, end: 5});
    assert.deepEqual(
      tokens.map(({joined}) => joined),
      [false, true, false],
    );
  });

  it('skips markup and keeps the offsets of the source', () => {
    const source = 'of **20,000** troops';
    const markup = [
      {start: 3, end: 5},
      {start: 11, end: 13},
    ];
    const tokens = tokenise(source, {start: 0, end: source.length}, markup);
    assert.deepEqual(
      tokens.map(({text}) => text),
      ['of', '20', ',', '000', 'troops'],
    );
  });

  it('gives tokens that are exactly their stretch of the source, whatever the source', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.nat(10), (source, cut) => {
        const span = {start: Math.min(cut, source.length), end: source.length};
        let end = span.start;
        for (const token of tokenise(source, span)) {
          assert.strictEqual(source.slice(token.start, token.end), token.text);
          assert.isAtLeast(token.start, end);
          end = token.end;
        }
        assert.isAtMost(end, span.end);
      }),
    );
  });
});
