import {assert} from '@esm-bundle/chai';

import {compare, words} from '../compared.js';

const EN = `The fortress of Kaunas was begun in 1882 by order of Tsar Alexander III. In 1887 a railway bridge 256 metres long was added to it.

In 1903 an eighth fort was built of concrete, with room for 1,000 men. The war came on 1 August 1914. The fortress then had 90,000 men and 1,358 guns. The Germans reached it on 6 August 1915 with 39 battalions. On 17 August the commandant, General Vladimir Grigoriev, left the fortress. The next day it fell, and 20,000 Russians were taken prisoner.

On 25 December 1943 64 prisoners broke out of the ninth fort. A museum was opened there on 30 May 1959, and in 1984 a monument 32 metres high was put up beside it.`;

const LT = `Kauno tvirtovė pradėta statyti 1882 m. caro Aleksandro III įsakymu. 1887 m. prie jos pastatytas 256 metrų ilgio geležinkelio tiltas.

1903 m. iš betono pastatytas aštuntasis fortas, kuriame tilpo 1000 vyrų. Karas atėjo 1914 m. rugpjūčio 1 d. Tvirtovėje tada buvo 90 000 vyrų ir 1358 pabūklai. Vokiečiai ją pasiekė 1915 m. rugpjūčio 6 d. su 39 batalionais. Rugpjūčio 17 d. komendantas generolas Vladimiras Grigorjevas paliko tvirtovę. Kitą dieną ji krito, į nelaisvę pateko 20 000 rusų.

1943 m. gruodžio 25 d. iš devintojo forto pabėgo 64 kaliniai. 1959 m. gegužės 30 d. ten atidarytas muziejus, o 1984 m. šalia pastatytas 32 metrų aukščio paminklas.`;

function diverging(from = '', to = ''): string[][] {
  return words(compare(['en', EN.replace(from, to)], ['lt', LT]), 'diverge');
}

describe('a text and its translation', () => {
  it('agree in everything', () => {
    const comparison = compare(['en', EN], ['lt', LT]);
    assert.deepEqual(words(comparison, 'diverge'), []);
    assert.deepEqual(words(comparison, 'only'), []);
  });

  for (const [from, to, found] of [
    ['1903', '1913', ['1913', '1903 m.']],
    ['1887', '1897', ['1897', '1887 m.']],
    ['25 December', '15 December', ['15 December 1943', '1943 m. gruodžio 25 d.']],
    ['90,000', '9,000', ['9,000', '90 000']],
    ['1984', '1994', ['1994', '1984 m.']],
  ] as const) {
    it(`diverge where ${from} became ${to}, and nowhere else`, () => {
      assert.deepEqual(diverging(from, to), [[...found]]);
    });
  }

  it('do so once where another date is counted from the one that differs', () => {
    const comparison = compare(['en', EN.replace('On 17 August', 'On 7 August')], ['lt', LT]);
    assert.deepEqual(words(comparison, 'diverge'), [['7 August', 'Rugpjūčio 17 d.']]);
    assert.deepEqual(words(comparison, 'only'), []);
  });
});

describe('accounts that are no translations', () => {
  it('may tell of two years in sentences that are linked', () => {
    const en =
      'The fortress of Kaunas was begun in 1882. In 1903 its eighth fort was built of concrete.';
    const lt = 'Kauno tvirtovės aštuntasis fortas iš betono pastatytas 1913 m.';
    assert.deepEqual(words(compare(['en', en], ['lt', lt]), 'diverge'), []);
  });
});
