import {assert} from '@esm-bundle/chai';

import {printValue} from '../../../../../src/engine/mention.js';
import {mentionsIn} from '../../mentions-in.js';

/** The dates of a text, each as its words and its value. */
function datesOf(lang: string, source: string): string[] {
  return mentionsIn(source, lang, 'long.md')
    .filter(({kind}) => kind === 'date')
    .map(({text, value}) => `${text}: ${printValue(value)}`);
}

describe('a long number behind a word for a year', () => {
  for (const [number, sign] of [
    ['3,650', 'a comma'],
    ['12.400', 'a full stop'],
    ['12 400', 'a space'],
    ['1,066', 'a comma, of four figures'],
  ] as const) {
    it(`is no year where its groups are parted by ${sign}`, () => {
      const text = `The mill burned on 3 May 1871. In the following year ${number} families left.`;
      assert.deepEqual(datesOf('en', text), ['3 May 1871: 1871-05-03', 'the following year: 1872']);
    });
  }

  it('is no year in its last group either', () => {
    assert.deepEqual(datesOf('lt', 'Dirbtuvė išaudė 12,400 m. audinio.'), []);
  });

  it('leaves an early year what it is', () => {
    assert.deepEqual(datesOf('en', 'Rome fell in the year 476, they say.'), ['476: 0476']);
  });
});
