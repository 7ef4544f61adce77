import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** The amounts of a text, with what they count. */
function amounts(source: string, lang: 'lt' | 'en'): string[] {
  return mentionsIn(source, lang, 'story.txt')
    .filter(({kind}) => kind === 'quantity')
    .map(({value, counted = ''}) => `${printValue(value)} ${counted}`.trim());
}

describe('percentages in a row', () => {
  it('are of what only the last of them names', () => {
    assert.deepEqual(
      amounts('Finns made up 61.5%, Swedes 30% and Russians 1.2% of the population.', 'en'),
      ['61.5 inhabitants', '30 inhabitants', '1.2 inhabitants'],
    );
    assert.deepEqual(
      amounts(
        'Latviai sudarė 41,2 proc., vokiečiai – 30,5 proc., rusai – 8 proc. gyventojų.',
        'lt',
      ),
      ['41.2 inhabitants', '30.5 inhabitants', '8 inhabitants'],
    );
  });

  it('are of that which a pronoun goes back to', () => {
    assert.deepEqual(amounts('About 71% of voters came, and 58.5% of them said no.', 'en'), [
      '71 voters',
      '58.5 voters',
    ]);
  });

  it('are of nothing that another clause counts', () => {
    assert.deepEqual(
      amounts('Prices rose by 12%, while wages fell and 40 mills closed.', 'en')[0],
      '12 prices',
    );
    assert.deepEqual(amounts('It grew to 15%, and 30 mills closed.', 'en')[0], '15');
  });
});

describe('numbers of references in square brackets', () => {
  it('count nothing', () => {
    assert.isEmpty(
      amounts(
        'Soldiers entered the town [3, p. 45–46]. Losses were high [12, 118; 7, pp. 3–9].',
        'en',
      ),
    );
    assert.isEmpty(amounts('Kariai užėmė miestą [2, 131; 5, p. 18].', 'lt'));
  });

  it('but amounts there do', () => {
    assert.deepEqual(
      amounts('They marched far [30 km] with guns [12, later 40 guns].', 'en')[0],
      '30 km',
    );
  });
});

describe('defendants', () => {
  it('are no defenders', () => {
    assert.deepEqual(amounts('Of the 31 defendants six were freed; 40 defenders fell.', 'en'), [
      '31 defendants',
      '6 defendants',
      '40 defenders',
    ]);
  });
});
