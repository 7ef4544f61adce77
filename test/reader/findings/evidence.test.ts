import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {packs} from '../../../src/languages/index.js';
import {evidenceOf, wordsAround} from '../../../src/reader/findings/evidence.js';
import {lookupOf} from '../../../src/reader/findings/lookup.js';

/** What a card quotes of each account, of the first finding of two. */
function quoted(...sources: readonly string[]): string[] {
  const documents = sources.map((source, at) => ({path: `${at}.en.md`, source}));
  const {comparison} = compareAccounts(documents, packs);
  const lookup = lookupOf(comparison);
  return evidenceOf(comparison.findings[0]!, lookup).map((evidence) =>
    wordsAround(evidence, lookup)
      .map(({text}) => text)
      .join(''),
  );
}

const LONG =
  'On May 3, 1704, the Swedish army entered Riga, with the king at its head and all the drums and trumpets that could be found';

describe('the words around a value', () => {
  it('are the whole sentence where little would be left out', () => {
    const whole =
      'On May 3, 1704, the Swedish army entered Riga by the gate on the river, with the king at its head.';
    assert.deepEqual(quoted(whole, 'The Swedish army entered Riga on May 3, 1704.'), [
      whole,
      'The Swedish army entered Riga on May 3, 1704.',
    ]);
  });

  it('are cut between words where much would be', () => {
    const [first] = quoted(
      `${LONG} in the whole of Livonia.`,
      'The Swedish army entered Riga on May 3, 1704.',
    );
    assert.match(first!, /^On May 3, 1704, the Swedish army .+\p{L}…$/u);
    assert.isBelow(first!.length, 90);
  });

  it('are read without their markup, cells of a table apart', () => {
    assert.deepEqual(
      quoted(
        'On **May 3**, 1704, the [Swedish army](https://example.org/army) entered <b>Riga</b>.',
        '| Day | Event |\n| --- | --- |\n| May 3, 1704 | The Swedish army enters Riga |',
      ),
      [
        'On May 3, 1704, the Swedish army entered Riga.',
        'May 3, 1704 · The Swedish army enters Riga',
      ],
    );
  });
});
