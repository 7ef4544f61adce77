import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** The amounts and lengths of time of a text, with what they count. */
function amounts(source: string, lang: 'lt' | 'en'): string[] {
  return mentionsIn(source, lang, 'story.txt')
    .filter(({kind}) => kind === 'quantity' || kind === 'duration')
    .map(({value, counted = ''}) => `${printValue(value)} ${counted}`.trim());
}

describe('pairs of amounts, one in brackets', () => {
  it('count what the pair before them counts', () => {
    assert.deepEqual(
      amounts(
        'Sudegė 1 240 namų (6 310 žmonių), Kupiškyje – 320 (1 980), Obeliuose – 97 (411).',
        'lt',
      ),
      ['1240 houses', '6310 people', '320 houses', '1980 people', '97 houses', '411 people'],
    );
    assert.deepEqual(
      amounts('They lost 1,240 houses (6,310 people) in Ghent, 320 (1,980) in Bruges.', 'en'),
      ['1240 houses', '6310 people', '320 houses', '1980 people'],
    );
  });
});

describe('amounts of two acts', () => {
  it('share the noun behind the second', () => {
    assert.deepEqual(amounts('Būrys nukovė 42 ir suėmė 17 raitelių.', 'lt')[1], '17 cavalry');
    assert.deepEqual(amounts('Būrys sumušė 43 ir suėmė 19 raitelių.', 'lt'), [
      '43 cavalry',
      '19 cavalry',
    ]);
  });

  it('are of those who were sentenced', () => {
    assert.deepEqual(
      amounts('Pakarti keturi, katorgai nuteisti septyni.', 'lt').at(-1),
      '7 convicts',
    );
  });
});

describe('percentages beside those who vote', () => {
  it('are of the voters that were told of', () => {
    assert.deepEqual(
      amounts('Dalyvavo 71 proc. rinkėjų, už sąrašo kandidatus balsavo 64 proc.', 'lt'),
      ['71 voters', '64 voters'],
    );
  });
});

describe('ages that end what is said', () => {
  it('are lengths of time before the closing quotation mark', () => {
    assert.deepEqual(amounts('"I was seven," she wrote later to her sister.', 'en'), ['P7Y']);
  });
});
