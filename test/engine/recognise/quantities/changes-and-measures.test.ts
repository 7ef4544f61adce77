import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

const amounts = (source: string): string[] =>
  mentionsIn(source, 'en', 'story.txt')
    .filter(({kind}) => kind === 'quantity')
    .map(({value, counted}) => `${printValue(value)} ${counted ?? '–'}`);

describe('a share by which something changed', () => {
  it('is of what changed, not of who changed it', () => {
    assert.deepEqual(
      amounts(
        'Coal owners of the district posted a 15% cut in wages. They got a reduction of 10 per cent on wages.',
      ),
      ['15 wages', '10 wages'],
    );
  });

  it('is of the subject of the verb behind which it stands', () => {
    assert.deepEqual(
      amounts('Wages were lowered by 5 per cent, and exports had risen by 12 per cent.'),
      ['5 wages', '12 exports'],
    );
  });
});

describe('degrees below nought', () => {
  it('are told by a dash or a hyphen right before the number', () => {
    assert.deepEqual(amounts('It was -30 degrees at dawn, and –12 °C at noon.'), [
      '-30 degrees',
      '-12 degrees',
    ]);
    assert.deepEqual(amounts('The room had 18 degrees – 30 degrees more than outside.'), [
      '18 degrees',
      '30 degrees',
    ]);
  });

  it('are told by words behind them', () => {
    assert.deepEqual(amounts('It was thirty degrees below zero, or 5 to 10 °C below zero.'), [
      '-30 degrees',
      '-10..-5 degrees',
    ]);
  });

  it('are both ends of a range, or one', () => {
    assert.deepEqual(amounts('At night it was –10 to –15 °C, by day between -5 and 10 degrees.'), [
      '-15..-10 degrees',
      '-5..10 degrees',
    ]);
  });
});

describe('units that touch their number', () => {
  it('are measured by it', () => {
    assert.deepEqual(amounts('A bell of 9cwt hangs in a tower 42ft. high, 30yds from the porch.'), [
      '9 hundredweight',
      '42 feet',
      '30 yards',
    ]);
  });

  it('are no letters of another kind', () => {
    assert.deepEqual(amounts('The 68-pounder of the 75th stood by the B17 at 3pm.'), []);
  });
});

describe('a hundred of a county', () => {
  it('counts nothing', () => {
    assert.deepEqual(
      amounts('The hundred paid the king in kind. The manor lay in the hundred of Twyford.'),
      [],
    );
  });

  it('is one where it counts', () => {
    assert.deepEqual(amounts('The hundred men of the garrison fled.'), ['100 troops']);
  });
});
