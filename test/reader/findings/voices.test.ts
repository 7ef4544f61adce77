import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {packs} from '../../../src/languages/index.js';
import {lookupOf} from '../../../src/reader/findings/lookup.js';
import {closestOf, closestTo, voicesOf} from '../../../src/reader/findings/voices.js';

/** How many voices the first finding of two accounts has. */
function voices(...sources: readonly string[]): number {
  const documents = sources.map((source, at) => ({path: `${at}.en.md`, source}));
  const {comparison} = compareAccounts(documents, packs);
  const said = voicesOf(comparison.findings[0]!, lookupOf(comparison));
  return new Set(said.values()).size;
}

const ENTERED = 'The Swedish army entered Riga on May 3, 1704.';

describe('what of a finding has to be seen together', () => {
  it('is each account where they agree, however often one says it', () => {
    assert.strictEqual(voices(`${ENTERED}\n\n${ENTERED}`, ENTERED), 2);
  });

  it('is each value where they differ, however many accounts say it', () => {
    const other = ENTERED.replace('3', '5');
    assert.strictEqual(voices(ENTERED, ENTERED, other), 2);
  });

  it('is one thing where one account alone tells it', () => {
    assert.strictEqual(voices('In Poland 410 peasants were deported.', 'Nothing of it.'), 1);
  });
});

describe('the marks that are seen together', () => {
  const all = [
    {voice: 'a', row: 1},
    {voice: 'b', row: 9},
    {voice: 'a', row: 20},
    {voice: 'b', row: 21},
    {voice: 'b', row: 20},
  ];

  it('are those in the fewest rows', () => {
    assert.deepEqual(closestOf(all), [all[2]!, all[4]!]);
    assert.deepEqual(closestOf([]), []);
  });

  it('are told from the highest row to the lowest', () => {
    const three = [
      {voice: 'a', row: 0},
      {voice: 'c', row: 5},
      {voice: 'b', row: 10},
      {voice: 'a', row: 11},
      {voice: 'c', row: 16},
    ];
    assert.deepEqual(closestOf(three), three.slice(1, 4));
  });

  it('are the nearest to the one that a reader begins with', () => {
    assert.deepEqual(closestTo(all[0]!, all), [all[0]!, all[1]!]);
    assert.deepEqual(closestTo(all[3]!, all), [all[3]!, all[2]!]);
  });
});
