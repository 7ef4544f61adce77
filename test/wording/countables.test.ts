import {assert} from '@esm-bundle/chai';

import {countedForm, countedForms} from '../../src/wording/countables.lt.js';

describe('the wording of a noun that the glossary lacks', () => {
  it('has no forms for it, though every object of JavaScript has a word of its name', () => {
    assert.isUndefined(countedForms('constructor'));
  });
});

/** As they stand after 10, "about 3" and "at most 21". */
const COUNTED = [
  ['spears', 'iečių', 'ietis', 'ieties'],
  ['stations', 'stočių', 'stotis', 'stoties'],
  ['sheep', 'avių', 'avis', 'avies'],
  ['sisters', 'seserų', 'seseris', 'sesers'],
  ['thieves', 'vagių', 'vagis', 'vagies'],
  ['furnaces', 'krosnių', 'krosnis', 'krosnies'],
  ['castles', 'pilių', 'pilis', 'pilies'],
  ['fish', 'žuvų', 'žuvis', 'žuvies'],
  ['geese', 'žąsų', 'žąsis', 'žąsies'],
  ['species', 'rūšių', 'rūšis', 'rūšies'],
  ['nails', 'vinių', 'vinis', 'vinies'],
  ['reasons', 'priežasčių', 'priežastis', 'priežasties'],
  ['tribes', 'genčių', 'gentis', 'genties'],
  ['sieges', 'apgulčių', 'apgultis', 'apgulties'],
  ['directions', 'krypčių', 'kryptis', 'krypties'],
  ['exceptions', 'išimčių', 'išimtis', 'išimties'],
  ['cubits', 'uolekčių', 'uolektis', 'uolekties'],
  ['women', 'moterų', 'moteris', 'moters'],
  ['countries', 'šalių', 'šalis', 'šalies'],
  ['treaties', 'sutarčių', 'sutartis', 'sutarties'],
  ['regions', 'sričių', 'sritis', 'srities'],
  ['districts', 'apskričių', 'apskritis', 'apskrities'],
  ['boats', 'valčių', 'valtis', 'valties'],
  ['share', 'dalių', 'dalis', 'dalies'],
  ['dogs', 'šunų', 'šunis', 'šuns'],
  ['stones', 'akmenų', 'akmenis', 'akmens'],
  ['sick', 'sergančiųjų', 'sergančiuosius', 'sergančiojo'],
  ['believers', 'tikinčiųjų', 'tikinčiuosius', 'tikinčiojo'],
  ['killed', 'žuvusiųjų', 'žuvusiuosius', 'žuvusiojo'],
  ['survivors', 'išlikusiųjų', 'išlikusiuosius', 'išlikusiojo'],
  ['executed', 'mirtimi nubaustųjų', 'mirtimi nubaustuosius', 'mirtimi nubaustojo'],
  ['fishermen', 'žvejų', 'žvejus', 'žvejo'],
  ['submarines', 'povandeninių laivų', 'povandeninius laivus', 'povandeninio laivo'],
  ['flags', 'vėliavų', 'vėliavas', 'vėliavos'],
] as const;

describe('the wording of what is counted', () => {
  for (const [concept, ...forms] of COUNTED) {
    it(`has its forms for ${concept}`, () => {
      const words = countedForms(concept)!;
      assert.deepEqual(
        [
          countedForm(words, 10),
          countedForm(words, 3, 'about'),
          countedForm(words, 21, 'at-most'),
          countedForm(words, 2.5),
        ],
        [...forms, forms[2]],
      );
    });
  }
});
