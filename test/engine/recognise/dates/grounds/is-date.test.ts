import {assert} from '@esm-bundle/chai';

import {tokeniseAccount} from '../../../../../src/engine/grammar/tokenise-account.js';
import {printValue} from '../../../../../src/engine/mention.js';
import {readAccount} from '../../../../../src/engine/read/read-account.js';
import {recognise} from '../../../../../src/engine/recognise/recognise.js';
import {packOf} from '../../../../../src/engine/pack-of.js';
import {packs} from '../../../../../src/languages/index.js';

/** The dates of a text behind its first, each as its words and its value. */
function datesBehind(lang: string, first: string, text: string): string[] {
  const {account} = readAccount(`${first} ${text}`, {path: 'season.md', lang}, packs);
  return recognise(account, tokeniseAccount(account), packOf(lang, packs)!)
    .filter(({kind}) => kind === 'date')
    .map((mention) => `${mention.text}: ${printValue(mention.value)}`)
    .slice(1);
}

const FIRE = 'The mill burned on 3 February 1871.';

describe('a season by which something was done', () => {
  it('is that of the story', () => {
    const dates = datesBehind(
      'en',
      FIRE,
      'By the summer they had a new wheel. By autumn Gale left.',
    );
    assert.deepEqual(dates, ['summer: 1871-22', 'autumn: 1871-23']);
  });

  for (const text of [
    'By the spring stood a chapel.',
    'They camped by the spring.',
    'By the winter quarters ran a road.',
    'By winter he would always return.',
  ]) {
    it(`is none in “${text}”`, () => {
      assert.deepEqual(datesBehind('en', FIRE, text), []);
    });
  }
});

describe('a month that is a name', () => {
  it('is none behind another given name', () => {
    assert.deepEqual(
      datesBehind('en', FIRE, 'It was sold to Ernst August, and he sold it on.'),
      [],
    );
  });

  it('is a month behind any other word', () => {
    const dates = datesBehind(
      'en',
      FIRE,
      'All through that year, but in August above all, it rained.',
    );
    assert.include(dates, 'August: 1871-08');
    const lt = datesBehind('lt', 'Malūnas sudegė 1871 m. vasario 3 d.', 'Jonas rugpjūtį išvyko.');
    assert.deepEqual(lt, ['rugpjūtį: 1871-08']);
  });
});

describe('a feast that is kept to this day', () => {
  it('is no date', () => {
    const first = 'Malūnas sudegė 1871 m. vasario 3 d.';
    assert.deepEqual(datesBehind('lt', first, 'Per Vėlines žmonės iki šiol ten neša žvakes.'), []);
    assert.deepEqual(datesBehind('lt', first, 'Per Vėlines jis mirė.'), ['Vėlines: 1871-11-02']);
  });
});
