import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../../src/engine/mention.js';
import {mentionsIn} from '../../mentions-in.js';

/** The dates of a Lithuanian text, each with its words. */
function datesOf(source: string): string[] {
  return mentionsIn(source, 'lt', 'a.md')
    .filter(({kind}) => kind === 'date')
    .map(({text, value}) => `${text} = ${printValue(value)}`);
}

/** By its days, an account that writes no word for years. */
const TERSE = 'Tvirtovę statė nuo 1702 03 14. Baigta 1704 08.';

describe('years of an account that writes days and months in figures, and no word for years', () => {
  it('open its clauses before what cannot be counted so', () => {
    const source =
      `${TERSE} 1705 danų laivynas priplaukė. 1706 karališkosios iždinės lėšomis supiltas pylimas; 1708 vokiečių pirklys ` +
      'nupirko malūną. Per 1709 badą išmirė kaimas, 1712 valdytojas grįžo. 1713 miesto taryba susirinko.';
    assert.deepEqual(datesOf(source).slice(2), [
      '1705 = 1705',
      '1706 = 1706',
      '1708 = 1708',
      '1709 = 1709',
      '1712 = 1712',
      '1713 = 1713',
    ]);
  });

  it('are amounts where many are counted, or what befell them', () => {
    for (const counted of [
      '1705 danų kareiviai priplaukė.',
      '1710 danų pasidavė.',
      '1705 kariai pasidavė.',
      '1710 karių įgula pasidavė.',
      'Iš viso ten buvo 1708.',
    ]) {
      assert.lengthOf(datesOf(`${TERSE} ${counted}`), 2, counted);
    }
  });

  it('head what was counted in them', () => {
    const source = `${TERSE} 1712 buvo 1720 gyventojų, 1759 – 1740, 1799 – 1791.`;
    assert.deepEqual(datesOf(source).slice(2), ['1712 = 1712', '1759 = 1759', '1799 = 1799']);
  });

  it('are no manner of one that writes the word', () => {
    const source =
      'Įkelta 2019 03 14, pataisyta 2019 04 08. 1705 m. pylė pylimą. 1945 danų kariuomenė grįžo.';
    assert.notInclude(datesOf(source), '1945 = 1945');
  });
});

describe('stretches written short', () => {
  it('are of years where of the second two figures are written', () => {
    assert.deepEqual(datesOf('Kareivis, 1824–27 mokytojas, 1831–36 kalinys.'), [
      '1824–27 = 1824/1827',
      '1831–36 = 1831/1836',
    ]);
  });

  it('are of days in figures where of the first one is written', () => {
    assert.deepEqual(
      datesOf('Derėtasi 1824 05 8–10 ir 1824 06 2–4. Čia 1824 05 8 nėra.').slice(0, 2),
      ['1824 05 8–10 = 1824-05-08/1824-05-10', '1824 06 2–4 = 1824-06-02/1824-06-04'],
    );
  });
});
