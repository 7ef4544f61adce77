import {assert} from '@esm-bundle/chai';

import {differingWords} from '../../../src/engine/align/words.js';
import {tokenise} from '../../../src/engine/grammar/tokenise.js';

function differing(left: string, right: string): {left: string[]; right: string[]} | undefined {
  const tokens = (text: string) => tokenise(text, {start: 0, end: text.length});
  const found = differingWords(tokens(left), tokens(right));
  const cut = (text: string, spans: readonly {start: number; end: number}[]): string[] =>
    spans.map(({start, end}) => text.slice(start, end));
  return found && {left: cut(left, found.left), right: cut(right, found.right)};
}

describe('differingWords', () => {
  it('finds the words in which two versions of a sentence differ', () => {
    assert.deepEqual(
      differing('The fleet left the port with 53 ships.', 'The old fleet left port with 54 ships.'),
      {left: ['the', '53'], right: ['old', '54']},
    );
  });

  it('finds nothing between equal sentences, whatever the case of their letters', () => {
    assert.isUndefined(differing('The Fleet left.', 'the fleet left.'));
  });

  it('finds nothing between sentences that are not versions of one', () => {
    assert.isUndefined(
      differing('The fleet left the port.', 'A king died in his castle by the sea.'),
    );
  });
});
