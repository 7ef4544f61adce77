import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {clauseAt, cutsOf} from '../../../src/engine/claims/clause.js';
import {tokenise} from '../../../src/engine/grammar/tokenise.js';

function clauses(text: string): string[] {
  const cuts = cutsOf(tokenise(text, {start: 0, end: text.length}), {start: 0, end: text.length});
  return cuts.slice(0, -1).map((cut, at) => text.slice(cut, cuts[at + 1]).trim());
}

describe('the clauses of a sentence', () => {
  it('are parted by commas between longer stretches', () => {
    assert.deepEqual(clauses('When the army of the king came, the town opened all its gates.'), [
      'When the army of the king came,',
      'the town opened all its gates.',
    ]);
  });

  it('are not parted by the commas of a list', () => {
    assert.lengthOf(clauses('They took the mill, the bridge, the inn and a barn.'), 1);
  });

  it('are not parted by the comma that groups the digits of a number', () => {
    assert.deepEqual(
      clauses('The duke would allow five camps with 20,000 men to be pitched there.'),
      ['The duke would allow five camps with 20,000 men to be pitched there.'],
    );
  });

  it('cover the sentence, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (text) => {
        const span = {start: 0, end: text.length};
        const cuts = cutsOf(tokenise(text, span), span);
        assert.deepEqual(
          [...cuts].sort((a, b) => a - b),
          [...cuts],
        );
        assert.deepEqual([cuts[0], cuts.at(-1)], [0, text.length]);
        for (let at = 0; at < text.length; at += 1) {
          const {start, end} = clauseAt(cuts, at);
          assert.isTrue(start <= at && at < end);
        }
      }),
    );
  });
});
