import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../../src/engine/mention.js';
import {mentionsIn} from '../../mentions-in.js';

/** The durations of a text. */
function durationsOf(source: string, lang: string): string {
  return mentionsIn(source, lang, 'sentence.txt')
    .filter(({kind}) => kind === 'duration')
    .map(({value}) => printValue(value))
    .join(', ');
}

const SENTENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    // The fourth one is no quarter
    'In the fourth hour of the battle the line broke.': '',
    'In the third year of the siege he waited a third of a year.': 'P4M',
    'They held it for three-quarters of an hour, a quarter hour longer.': 'PT45M, PT15M',
    'He ruled for three years and then another five.': 'P3Y, P5Y',
    'Mrs Trent was ill for three weeks, the curate for five.': 'P3W, P5W',
    'He was given 22 years and served 14.': 'P22Y, P14Y',
    'They had coal for forty days and water for sixty.': 'P40D, P60D',
    'The mate was away nineteen hours, the surgeon twenty-six.': 'PT19H, PT26H',
    'They worked twelve hours in summer and nine in winter.': 'PT12H, PT9H',
    'He was sentenced to 22 years and served fourteen.': 'P22Y, P14Y',
    'They crossed in two days where the steamer took five.': 'P2D, P5D',
    'They fought for two days and took five.': 'P2D',
    // Money, men and children, which follow a length by chance
    'He rented it for three years for 600.': 'P3Y',
    'After three days, 40 came.': 'P3D',
    'He lived there for three years with his four sons.': 'P3Y',
    'In three weeks they lost forty, the enemy fifty.': 'P3W',
    'They were away seventy days, twenty more than planned.': 'P70D, P20D',
    'He ruled for eleven years. For the first three of them he was a boy.': 'P11Y, P3Y',
    'He was banished for ten years. The sentence was cut to four.': 'P10Y, P4Y',
    'It gave them a peace of twenty years. It was kept for seven.': 'P20Y, P7Y',
    'By coach it took eleven days. In 1850 it took four.': 'P11D, P4D',
    'It was to take three years; the fill alone took two.': 'P3Y, P2Y',
    'The ride took twenty minutes, or thirty when it rained.': 'PT20M, PT30M',
    'The walk, which normally took four hours, lasted nine.': 'PT4H, PT9H',
    'He was 23 when he sailed and 27 when he came home.': 'P23Y, P27Y',
    'Anna Rose, 34, of Leith, had a shop; at twenty she had been a maid.': 'P34Y, P20Y',
    // What is sold, cut, or seats many
    'He lived there for ten years. The house was sold for seven.': 'P10Y',
    'He lived there for ten years. The crew was cut to four.': 'P10Y',
    'They had known each other for two years. There was a table for four.': 'P2Y',
    'He stayed for a week. The service was held for about 200.': 'P1W',
    // How many, not how old
    'It was sixty-six and no more.': '',
    'Membership was sixty-six and rising.': '',
    'In 1880 Ferdinand de Lesseps was seventy-four when he came.': 'P74Y',
    'In 1880 the Garrison was seventy-four when he came.': '',
    // Where, not how long
    'They waited three hours, platform nine, in the rain.': 'PT3H',
  },
  lt: {
    'Kalėjo trejus metus, vėliau dar penkerius.': 'P3Y, P5Y',
    // Whose they are
    'Per 23 savo valdymo metus jis pasensta, o tėvynei atiduoda 40 savo metų.': 'P23Y, P40Y',
    'Per septynerius jų draugystės metus jie nesipyko.': 'P7Y',
    'Atvyko 23 jo valdymo šalininkai.': '',
    'Nuteisė penkeriems metams, broliui – trejiems.': 'P5Y, P3Y',
    'Reikėjo laukti trejus metus. Laukė penkerius.': 'P3Y, P5Y',
    'Žiemą diena truko devynias valandas, vasarą dvylika.': 'PT9H, PT12H',
    'Jam buvo dvylika metų, broliui – ketveri.': 'P12Y, P4Y',
    'Keliavo penkiasdešimt dienų, dešimčia ilgiau, nei numatyta.': 'P50D, P10D',
    'Paštas ėjo vienuolika dienų, 1850 m. – keturias.': 'P11D, P4D',
    'Karalienei tebuvo šešiolika.': 'P16Y',
    'Įgula turėjo maisto mėnesiui.': 'P1M',
    'Po valandos ligonis mirė.': 'PT1H',
    // What lasted so long, and no step from the day before
    '1807 m. birželio 11 d. po penkias dienas trukusio apšaudymo reduta krito.': 'P5D',
    '1807 m. liepos 2 d., po trijų mėnesių trukusios apgulties, jie pasitraukė.': 'P3M',
    'Keliolika metų jis gyveno Rygoje.': '',
    'Jam buvo keturiasdešimt, o jai – dvidešimt.': 'P40Y, P20Y',
    'Prie pulto sėdėjo dvidešimt penkerių Leonidas.': 'P25Y',
    'Vadas, penkiasdešimt ketverių kavaleristas, sirgo.': 'P54Y',
    'Reikėjo dvidešimt penkerių durų ir dvylikos langų.': '',
    'Jis buvo trisdešimt penkerių.': 'P35Y',
    // Of no noun that lacks a singular
    'Mokykla veikė trejus metus, mokėsi penki.': 'P3Y',
    'Po trejų metų grįžo dvejetas.': 'P3Y',
  },
};

for (const [lang, sentences] of Object.entries(SENTENCES)) {
  describe(`a length that leaves its unit to the one before it, ${lang}`, () => {
    for (const [sentence, durations] of Object.entries(sentences)) {
      it(`“${sentence}”: ${durations}`, () => {
        assert.strictEqual(durationsOf(sentence, lang), durations);
      });
    }
  });
}
