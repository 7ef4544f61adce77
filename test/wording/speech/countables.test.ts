import {assert} from '@esm-bundle/chai';

import {countedForms as englishForms} from '../../../src/wording/speech/countables.en.js';
import {countedForm, countedForms} from '../../../src/wording/speech/countables.lt.js';
import {speechIn} from '../../../src/wording/loaded-speech.js';
import {inLanguage} from '../in-language.js';

for (const locale of ['lt', 'en'] as const) {
  inLanguage(locale, () => {
    it('has no words for a noun that the glossary lacks, though every object of JavaScript has some of its name', () => {
      const {counted, event} = speechIn(locale);
      assert.deepEqual([counted('constructor', 1), event('constructor')], [undefined, undefined]);
    });

    it('writes all measures out, whatever their power', () => {
      const {counted} = speechIn(locale);
      assert.deepEqual(
        ['km', 'km2', 'km/h', 'm2'].map((measure) => [counted(measure, 1), counted(measure, 5)]),
        {
          lt: [
            ['kilometras', 'kilometrai'],
            ['kvadratinis kilometras', 'kvadratiniai kilometrai'],
            ['kilometras per valandą', 'kilometrai per valandą'],
            ['kvadratinis metras', 'kvadratiniai metrai'],
          ],
          en: [
            ['kilometre', 'kilometres'],
            ['square kilometre', 'square kilometres'],
            ['kilometre an hour', 'kilometres an hour'],
            ['square metre', 'square metres'],
          ],
        }[locale],
      );
    });
  });
}

/** Singulars and plurals of English. */
const ENGLISH = [
  ['box', 'boxes'],
  ['craftsman', 'craftsmen'],
  ['tax', 'taxes'],
  ['bus', 'buses'],
  ['wolf', 'wolves'],
  ['church', 'churches'],
  ['axe', 'axes'],
  ['city', 'cities'],
  ['sortie', 'sorties'],
  ['species', 'species'],
  ['thief', 'thieves'],
  ['volcano', 'volcanoes'],
  ['degree Celsius', 'degrees Celsius'],
] as const;

describe('the wording of what is counted in English', () => {
  for (const [one, many] of ENGLISH) {
    it(`has a singular for ${many}`, () => {
      assert.deepEqual(englishForms(many), [one, many]);
    });
  }
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
  ['km/h', 'kilometrų per valandą', 'kilometrus per valandą', 'kilometro per valandą'],
  ['km2', 'kvadratinių kilometrų', 'kvadratinius kilometrus', 'kvadratinio kilometro'],
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
