import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../../src/engine/mention.js';
import {mentionsIn} from '../../mentions-in.js';

/** The amounts of a sentence with what they count, those by guess with a question mark. */
function countedIn(source: string, lang: string): string {
  return mentionsIn(source, lang, 'sentence.txt')
    .filter(({kind}) => kind === 'quantity')
    .map(({value, counted, presumed}) =>
      [printValue(value), counted, presumed && '?'].filter(Boolean).join(' '),
    )
    .join(', ');
}

/** A sentence, then its amounts. */
const SENTENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    // What befell people together
    'The French lost 500 killed and wounded.': '500 casualties',
    'They left 900 dead, wounded and missing.': '900 casualties',
    // All that the noun before it tells of
    'Soldiers of four nations came, 3,300 in all.': '4 nations, 3300 troops',
    'The men of five villages, 300 in all, stood there.': '5 villages, 300 people',
    'About 300 were killed or wounded.': '300 casualties',
    'They lost 500 killed and 700 wounded.': '500 killed, 700 wounded',
    'At the ford 300 were killed, and wounded men lay about.': '300 killed',
    'Some 200 were killed and captured guns were counted.': '200 killed',
    // Who tells it, and who does it
    'The return, taken by the officers at Mitau, has 38,600 on the books.': '38600 people ?',
    'The trial exhibits admitted about 5,000.': '5000 people ?',
    'The graves register supports a total of about 150.': '150 people ?',
    'The United States spoke of ten thousand.': '10000 people ?',
    'The ships, reported at 40, lay in the bay.': '40 ships',
    'The ships were reckoned at 40 by the pilots.': '40 ships',
    'The bridge was held by a garrison of about 300.': '300 troops',
    'The peasants with scythes who came at dusk, some 200 strong, sang.': '200 peasants',
    'The fleet, 40 strong, lay in the bay.': '40 ships',
    // What there are so many of, behind what was counted before
    'It had ten houses and a population of 153.': '10 houses, 153 inhabitants',
    'The county had 900 square miles and a population of 153,000.': '900 sq mi, 153000 inhabitants',
    'The English lost twelve ships, the Spanish thirty.': '12 ships, 30 ships',
    // Another's figure, and the things counted
    'This is far from the fifty thousand of the textbooks.': '50000 people ?',
    'The three hundred of the memorials is too high.': '300 people ?',
    'Three hundred of the memorials were moved.': '300 memorials',
    'Of the 900 pages, the 120 of the last part are lost.': '900 pages, 120 pages',
    // A few of a kind, and many more of nobody
    'Three officers were left. The hill cost twelve thousand, and it fell.':
      '3 officers, 12000 people ?',
    'Five hundred sailors landed. Only 300 returned.': '500 sailors, 300 sailors',
    // Ages
    'He was the son of a miller, a boy of twelve.': '',
    'The youngest recruits were seventeen.': '',
    'They were conscripts of nineteen, and tired.': '',
    'The boats were seventeen.': '17 boats',
  },
  lt: {
    // All of whom the clause before the comma tells
    'Atvyko keturių valstybių kareiviai, iš viso 3300.': '4 states, 3300 troops',
    'Suėjo penkių kaimų vyrai, iš viso trys šimtai.': '5 villages, 300 people',
    'Atvyko penki batalionai, iš viso 300 vyrų.': '5 battalions, 300 troops',
    'Neteko 28 tūkst. užmuštų ir sužeistų.': '28000 casualties',
    'Neteko 300 užmuštų ir 500 sužeistų.': '300 killed, 500 wounded',
    'Žuvo ar sužeista 220, o kiti pabėgo.': '220 casualties',
    'Gynėjai skaičiavo, kad priešas paguldė dvidešimt tūkstančių.': '20000 people ?',
    'Gynė šauliai su 65 pabūklais prieš 35 tūkst. priešų.': '65 guns, 35000 priešų',
    'Laivų karininkai suskaičiavo 40.': '40 ships',
    'Liko trys karininkai. Kalnas kainavo dvylika tūkstančių.': '3 officers, 12000 people ?',
    // Peoples joined before their noun
    'Visos 28 lenkų ir lietuvių patrankos atiteko rusams.': '28 guns',
    'Krito 120 vokiečių ir rusų karių.': '120 troops',
    'Žuvo 30 vokiečių ir rusų.': '30 people',
    'Atvyko 30 lenkų ir rusai.': '30 people',
    // Times of day, and what is no noun
    'Krautuvė dirbo nuo devynių iki penkių.': '9, 5',
    'Rytą buvo 4000 vyrų, po pietų – mažiau kaip trys šimtai.': '4000 people, 300 people',
    'Jų iš pradžių tebuvo 60, o vėliau – apie du tūkstančius.': '60 people ?, 2000 people ?',
    'Lapkričio 4 d., ketvirtą penkiolika, prabilo patrankos.': '',
    'Metė granatas, o po devynių ėmė šaudyti.': '',
    'Kiekvienas būrys gavo po aštuonis šautuvus.': '8 rifles',
    'Po devynių granatų jie ėmė šaudyti.': '9 grenades',
    'Japonai neteko septynių su puse tūkstančio, rusai – pusantro tūkstančio.':
      '7500 people ?, 1500 people ?',
  },
};

for (const [lang, sentences] of Object.entries(SENTENCES)) {
  describe(`what an amount counts that leaves it unsaid, ${lang}`, () => {
    for (const [sentence, counted] of Object.entries(sentences)) {
      it(`“${sentence}”: ${counted}`, () => {
        assert.strictEqual(countedIn(sentence, lang), counted);
      });
    }
  });
}
