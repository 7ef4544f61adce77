import {assert} from '@esm-bundle/chai';

import {tokeniseAccount} from '../../../src/engine/grammar/tokenise.js';
import {printValue} from '../../../src/engine/mention.js';
import {readAccount} from '../../../src/engine/read/read-account.js';
import {recognise} from '../../../src/engine/recognise/recognise.js';
import {packOf, packs} from '../../../src/languages/index.js';

/** The values of the dates of a text. */
function datesOf(source: string, lang: string): string[] {
  const {account} = readAccount(source, {path: 'story.txt', lang}, packs);
  return recognise(account, tokeniseAccount(account), packOf(lang)!)
    .filter(({kind}) => kind === 'date')
    .map(({value}) => printValue(value));
}

describe('the year of a date that has none', () => {
  it('is that of the last full date, however many bare years stand between', () => {
    const story =
      'The bridge fell on 28 May 1902. Its builder was born in 1841, came over in 1863, ' +
      'and built his first in 1870. The last train had crossed on 27 May.';
    assert.strictEqual(datesOf(story, 'en').at(-1), '1902-05-27');
  });

  it('turns with the story', () => {
    const story = 'Seimas rinkosi 1792 m. gruodžio 20 d. Skirstėsi jis sausio 14 d.';
    assert.deepEqual(datesOf(story, 'lt'), ['1792-12-20', '1793-01-14']);
  });

  it('is the one beside it, before or behind', () => {
    assert.deepEqual(datesOf('It burnt on 3 May 1790. In 1812, on 9 July, it burnt again.', 'en'), [
      '1790-05-03',
      '1812',
      '1812-07-09',
    ]);
    const letter = 'Printed on 14 April 1932. We sailed on the 10th of April, in the year 1912.';
    assert.strictEqual(datesOf(letter, 'en')[1], '1912-04-10');
  });

  it('is told by another date', () => {
    assert.deepEqual(
      datesOf('Mokykla atidaryta 1907 m. rugsėjo 2 d. Kitų metų kovo 5 d. ji uždaryta.', 'lt'),
      ['1907-09-02', '1908-03-05'],
    );
  });
});

describe('a day of the week', () => {
  it('is the next one behind the day that was told', () => {
    const story = 'The eruption began on Sunday 26 August 1883. On the Monday the island was gone.';
    assert.deepEqual(datesOf(story, 'en'), ['1883-08-26', '1883-08-27']);
  });

  it('tells nothing more beside its own date', () => {
    assert.deepEqual(datesOf('Laivas grįžo 1933 m. liepos 19-ąją, trečiadienį.', 'lt'), [
      '1933-07-19',
    ]);
  });
});
