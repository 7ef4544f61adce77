import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** The amounts of a Lithuanian text, with what they count. */
function amounts(source: string): string[] {
  return mentionsIn(source, 'lt', 'story.txt')
    .filter(({kind}) => kind === 'quantity')
    .map(({value, counted = '', unit = ''}) => `${printValue(value)} ${counted} ${unit}`.trim());
}

describe('amounts as Lithuanian histories tell them', () => {
  it('are thousands by an adjective', () => {
    assert.deepEqual(amounts('Jis sumušė 80-tūkstantinę kariuomenę ir 5 tūkstantinį būrį.'), [
      '80000 troops',
      '5000 troops',
    ]);
  });

  it('are seats where a party got them', () => {
    const source =
      'Rinkimuose valstiečiai liaudininkai gavo 22, krikščionys demokratai – 14, socialdemokratai – 15.';
    assert.deepEqual(amounts(source), ['22 seats', '14 seats', '15 seats']);
  });

  it('are no shares behind a share in brackets', () => {
    assert.deepEqual(amounts('Tremtinių buvo 4427 moterys (60,8 proc.), vaikų – 2851.'), [
      '4427 women',
      '60.8 women percent',
      '2851 children',
    ]);
  });

  it('are no years in a row of figures in brackets', () => {
    assert.deepEqual(amounts('Tremtiniai atvežti iš Kauno (1024), Šiaulių (878) ir Biržų (44).'), [
      '1024 deportees',
      '878 deportees',
      '44 deportees',
    ]);
  });

  it('count the noun that agrees with them', () => {
    assert.deepEqual(
      amounts('Veikė 4 kunigų seminarijos. Žygiavo su vienu kavalerijos eskadronu.'),
      ['4 seminarijos', '1 squadrons'],
    );
  });

  it('count who is shortened, or serves to punish', () => {
    assert.deepEqual(amounts('Miestelyje liko 2 tūkst. gyv. Kaimus degino 300 baudėjų.'), [
      '2000 inhabitants',
      '300 troops',
    ]);
  });
});

describe('an amount as others give it', () => {
  it('counts the same', () => {
    assert.deepEqual(amounts('Išlaipinti 7266 tremtiniai. Kitais duomenimis – 7462.'), [
      '7266 deportees',
      '7462 deportees',
    ]);
    assert.deepEqual(amounts('Žuvo 12 žmonių, kitų šaltinių duomenimis, 14.'), [
      '12 people',
      '14 people',
    ]);
  });
});
