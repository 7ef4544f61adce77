import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../src/engine/mention.js';
import {mentionsIn} from '../mentions-in.js';

/** Value and Julian day of the dates of a text. */
function datesOf(source: string, lang: string): (string | undefined)[][] {
  return mentionsIn(source, lang, 'chronicle.txt')
    .filter(({kind}) => kind === 'date')
    .map(({value, julian}) => [printValue(value), julian]);
}

describe('a day of the Julian calendar', () => {
  const TOLD = [
    ['en', 'The battle of 27 June 1709 (O.S.) ended the war.', '1709-07-08', '1709-06-27'],
    ['en', 'The palace fell on 7 November [O.S. 25 October] 1917.', '1917-11-07', '1917-10-25'],
    ['en', 'It was signed on 20 December (1 January) 1813.', '1813-01-01', '1812-12-20'],
    ['lt', 'Sukilimas prasidėjo 1863 m. sausio 10 (22) d. naktį.', '1863-01-22', '1863-01-10'],
    ['lt', 'Mūšis vyko 1709 m. birželio 27 d. (senuoju stiliumi).', '1709-07-08', '1709-06-27'],
  ] as const;
  for (const [lang, source, value, julian] of TOLD) {
    it(`is kept beside the Gregorian one: ${source}`, () => {
      assert.deepEqual(datesOf(source, lang), [[value, julian]]);
    });
  }

  it('is nowhere where no calendar is told', () => {
    assert.deepEqual(datesOf('The battle of 8 July 1709 ended the war.', 'en'), [
      ['1709-07-08', undefined],
    ]);
  });
});
