import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../../src/engine/mention.js';
import {mentionsIn} from '../../mentions-in.js';

/** The dates of a text, each with its words. */
function datesOf(source: string, lang: 'lt' | 'en'): string[] {
  return mentionsIn(source, lang, 'a.md')
    .filter(({kind}) => kind === 'date')
    .map(({text, value}) => `${text} = ${printValue(value)}`);
}

describe('years that no word makes a year', () => {
  it('are such where a Lithuanian sentence begins with one, and what follows it cannot be counted so', () => {
    assert.deepEqual(datesOf('Pastatas liko. 1929 bendrovė tapo sąjungos nare.', 'lt'), [
      '1929 = 1929',
    ]);
    assert.deepEqual(datesOf('Mokykla augo. 1934 atleistas direktorius Kalvelis.', 'lt'), [
      '1934 = 1934',
    ]);
    assert.deepEqual(datesOf('Paskui vėl keitėsi. 1949 gimnazija pavadinta mokykla.', 'lt'), [
      '1949 = 1949',
    ]);
  });

  it('are numbers where what follows may be counted', () => {
    for (const counted of [
      '1929 bendrovės tapo narėmis.',
      '1941 gyventojas neteko namų.',
      '1934 knygas nupirko miestas.',
      '1949 pakviesti svečiai atvyko.',
      '1918 tūkstančių litų neužteko.',
    ]) {
      assert.isEmpty(datesOf(`Paskui vėl keitėsi. ${counted}`, 'lt'), counted);
    }
  });

  it('are such in a row behind what happened in them, stretches too', () => {
    assert.deepEqual(
      datesOf('Badas kraštą ištiko 1219, vėliau: 1348, 1405, 1581–1588, 1623.', 'lt'),
      ['1219 = 1219', '1348 = 1348', '1405 = 1405', '1581–1588 = 1581/1588', '1623 = 1623'],
    );
  });

  it('are such where a word ends the row that nothing joins', () => {
    assert.deepEqual(datesOf('Gaisrai miestelį nusiaubė 1746, 1782 m. Turgus liko.', 'lt'), [
      '1746 = 1746',
      '1782 m. = 1782',
    ]);
    assert.deepEqual(datesOf('Miestelis degė 1886, 1936 m., bet atsistatė.', 'lt'), [
      '1886 = 1886',
      '1936 m. = 1936',
    ]);
  });

  it('are such before the same one with its word, which is no measure', () => {
    assert.deepEqual(datesOf('Parodos vyko nedažnai: tokios 1927 ir 1934 m. buvo retos.', 'lt'), [
      '1927 = 1927',
      '1934 m. = 1934',
    ]);
  });

  it('are numbers in a row that counts', () => {
    for (const counted of [
      'Iždas gavo 1250, 1300 ir 1420 litų.',
      'Trys kiemai davė 1210, 1320 ir 1430 kg rugių.',
      'Atvyko 1204, 1320, 1410 dalyvių.',
      'Dalyvių buvo 1204, 1320, 1410.',
      'Dalyvavo 1204, vėliau: 1320, 1410, 1500.',
    ]) {
      assert.isEmpty(datesOf(counted, 'lt'), counted);
    }
    for (const counted of [
      'Čia žuvo 1246, 1782 m. pastatytas paminklas.',
      'Namų 1246, 1782 m. – 1300.',
      'Kiemų skaičius buvo 1246, 1782 m. Vėliau jis augo.',
    ]) {
      assert.deepEqual(datesOf(counted, 'lt'), ['1782 m. = 1782'], counted);
    }
  });

  it('are such before a thing of one time, the first of two as well', () => {
    assert.deepEqual(datesOf('Po 1846–1848 sukilimo dvaras ištuštėjo.', 'lt'), [
      '1846–1848 = 1846/1848',
    ]);
    assert.deepEqual(datesOf('Gausūs 1846 ir 1867–1868 surašymų duomenys dingo.', 'lt'), [
      '1846 = 1846',
      '1867–1868 = 1867/1868',
    ]);
    assert.isEmpty(datesOf('Teismas ieškojo 1846–1868 sukilėlių.', 'lt'));
    assert.isEmpty(datesOf('Per amžius kilo 1100–1200 sukilimų.', 'lt'));
  });

  it('are such at the head of a paragraph, with a full stop, and date it', () => {
    const annals = [
      '# Annals of the brothers',
      '**1361.** On 20 March the king was taken by the lake.',
      '**1362.** The Master went up the river. On 13 March they landed.',
      '**1365.** He was baptised on 25 July.',
    ].join('\n\n');
    assert.deepEqual(datesOf(annals, 'en'), [
      '1361 = 1361',
      '20 March = 1361-03-20',
      '1362 = 1362',
      '13 March = 1362-03-13',
      '1365 = 1365',
      '25 July = 1365-07-25',
    ]);
  });

  it('are such there in annals, whatever follows', () => {
    const annals = [
      '1361. On 20 March the king was taken.',
      '1362. 300 men came. They left in May.',
      '1364. (In July the mill burnt.)',
      '1365. He was baptised on 25 July.',
    ].join('\n\n');
    assert.deepEqual(datesOf(annals, 'en').slice(2), [
      '1362 = 1362',
      'May = 1362-05',
      '1364 = 1364',
      'July = 1364-07',
      '1365 = 1365',
      '25 July = 1365-07-25',
    ]);
    const lithuanian = '1361. Badas.\n\n1362. 300 vyrų atėjo. Gegužę jie išėjo.\n\n1363. Maras.';
    assert.include(datesOf(lithuanian, 'lt'), 'Gegužę = 1362-05');
  });
});
