import {assert} from '@esm-bundle/chai';

import {decline, isNominative, participleEnding} from '../../../src/wording/speech/decline.lt.js';

/** Nominative, genitive, accusative, locative. */
const NAMES = [
  ['Lietuva', 'Lietuvos', 'Lietuvą', 'Lietuvoje'],
  ['Vilnius', 'Vilniaus', 'Vilnių', 'Vilniuje'],
  ['Kaunas', 'Kauno', 'Kauną', 'Kaune'],
  ['Alytus', 'Alytaus', 'Alytų', 'Alytuje'],
  ['Panevėžys', 'Panevėžio', 'Panevėžį', 'Panevėžyje'],
  ['Šiauliai', 'Šiaulių', 'Šiaulius', 'Šiauliuose'],
  ['Biržai', 'Biržų', 'Biržus', 'Biržuose'],
  ['Ukmergė', 'Ukmergės', 'Ukmergę', 'Ukmergėje'],
  ['Neris', 'Neries', 'Nerį', 'Neryje'],
  ['Alpės', 'Alpių', 'Alpes', 'Alpėse'],
  ['Sovietų Sąjunga', 'Sovietų Sąjungos', 'Sovietų Sąjungą', 'Sovietų Sąjungoje'],
  ['Naujoji Vilnia', 'Naujosios Vilnios', 'Naująją Vilnią', 'Naujojoje Vilnioje'],
  ['Didžioji Britanija', 'Didžiosios Britanijos', 'Didžiąją Britaniją', 'Didžiojoje Britanijoje'],
  [
    'Jungtinės Amerikos Valstijos',
    'Jungtinių Amerikos Valstijų',
    'Jungtines Amerikos Valstijas',
    'Jungtinėse Amerikos Valstijose',
  ],
  ['Tolimieji Rytai', 'Tolimųjų Rytų', 'Tolimuosius Rytus', 'Tolimuosiuose Rytuose'],
  ['Austrija-Vengrija', 'Austrijos-Vengrijos', 'Austriją-Vengriją', 'Austrijoje-Vengrijoje'],
  ['Vilniaus kraštas', 'Vilniaus krašto', 'Vilniaus kraštą', 'Vilniaus krašte'],
  ['Oslo', 'Oslo', 'Oslo', 'Oslo'],
  ['SSRS', 'SSRS', 'SSRS', 'SSRS'],
  ['valtis', 'valties', 'valtį', 'valtyje'],
  ['valtys', 'valčių', 'valtis', 'valtyse'],
  ['gentis', 'genties', 'gentį', 'gentyje'],
  ['žuvys', 'žuvų', 'žuvis', 'žuvyse'],
  ['moteris', 'moters', 'moterį', 'moteryje'],
  ['moterys', 'moterų', 'moteris', 'moteryse'],
  ['sesuo', 'sesers', 'seserį', 'seseryje'],
  ['šuo', 'šuns', 'šunį', 'šunyje'],
  ['šunys', 'šunų', 'šunis', 'šunyse'],
  ['akmuo', 'akmens', 'akmenį', 'akmenyje'],
  ['akmenys', 'akmenų', 'akmenis', 'akmenyse'],
  ['žvejys', 'žvejo', 'žvejį', 'žvejyje'],
  ['sergantysis', 'sergančiojo', 'sergantįjį', 'sergančiajame'],
  ['sergantieji', 'sergančiųjų', 'sergančiuosius', 'sergančiuosiuose'],
  ['tikintieji', 'tikinčiųjų', 'tikinčiuosius', 'tikinčiuosiuose'],
  ['žuvusieji', 'žuvusiųjų', 'žuvusiuosius', 'žuvusiuosiuose'],
  ['suimtieji', 'suimtųjų', 'suimtuosius', 'suimtuosiuose'],
  ['Rygos taika (1921)', 'Rygos taikos (1921)', 'Rygos taiką (1921)', 'Rygos taikoje (1921)'],
] as const;

describe('decline', () => {
  for (const [name, ...forms] of NAMES) {
    it(`declines ${name}`, () => {
      assert.deepEqual(
        (['genitive', 'accusative', 'locative'] as const).map((wanted) => decline(name, wanted)),
        forms,
      );
    });
  }
});

describe('participleEnding', () => {
  it('agrees with the head of a name', () => {
    assert.deepEqual(
      [
        'Ribentropo paktas',
        'Suvalkų sutartis',
        'Krėvos unija',
        'Melno taika',
        'paliaubos',
        'mainai',
        'Paryžiaus taika (1763)',
        'Locarno sutartys',
      ].map(participleEnding),
      ['as', 'a', 'a', 'a', 'os', 'i', 'a', 'os'],
    );
  });
});

describe('isNominative', () => {
  for (const name of ['Vilnius', 'Didieji Lukai', 'Joachimas fon Ribentropas']) {
    it(`takes ${name} for a name as it is called by`, () => {
      assert.isTrue(isNominative(name));
    });
  }

  for (const name of ['Vilniui', 'Klaipėdai', 'Johano Svensono', 'slaptajame protokole']) {
    it(`takes ${name} for a form of one`, () => {
      assert.isFalse(isNominative(name));
    });
  }
});
