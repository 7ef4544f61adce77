import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import type {Mention} from '../../../src/engine/mention.js';
import {mentionsIn} from './mentions-in.js';

function mentionsOf(source: string, lang: string): readonly Mention[] {
  return mentionsIn(source, lang, 'x.txt');
}

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...['five', 'hundred', 'penki', 'šimtai', 'tūkst.', '1939', '14', 'm.', 'd.', 'May', 'spalio'],
    ...['and', 'ir', ',', '.', '–', '(', ')', '½', '%', '\u202E', '\uD800', 'King', 'XIV', 'half'],
  );

  for (const lang of ['lt', 'en']) {
    it(`is recognised in ${lang}, each mention the very words that it points at`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.oneof(pieces, fc.string({maxLength: 6})), {minLength: 1, maxLength: 40}),
          (words) => {
            const source = `x ${words.join(' ')}`;
            for (const {start, end, text} of mentionsOf(source, lang)) {
              assert.strictEqual(source.slice(start, end), text);
              assert.isTrue(end > start);
            }
          },
        ),
      );
    });
  }

  it('may hold the numbers of kings and no king', () => {
    for (const {start, end} of mentionsOf('They met King XIV XIV, and XIV XIV.', 'en'))
      assert.isBelow(start, end);
  });

  it('of many number words is many numbers, none of them endless', () => {
    const amounts = mentionsOf('five hundred six hundred '.repeat(400), 'en').filter(
      ({kind}) => kind === 'quantity',
    );
    assert.isAbove(amounts.length, 100);
    for (const {text} of amounts) assert.isBelow(text.length, 60);
  });

  it('of many number words parted by commas is read to its end', () => {
    const amounts = mentionsOf('five thousand, '.repeat(20_000), 'en');
    assert.isAbove(amounts.length, 1000);
  });

  it('of many dates in one sentence is read to its end', () => {
    const dates = mentionsOf(`Metai: ${'1939 m. '.repeat(30_000)}`, 'lt');
    assert.isAbove(dates.length, 29_000);
    mentionsOf(`Kilo ${'1939, '.repeat(20_000)}`, 'lt');
    mentionsOf(`Kilo ${'218 metais, '.repeat(20_000)}`, 'lt');
    mentionsOf(`Buvo ${'1940 06 14, '.repeat(150_000)}`, 'lt');
    const decades = mentionsOf(`In ${'the 1920s, '.repeat(20_000)}`, 'en');
    assert.isAbove(decades.length, 19_000);
  });

  it('of many ordinals in a row is read to its end, be they of formations or of nothing', () => {
    mentionsOf(`Buvo ${'50-čiai metų '.repeat(20_000)}`, 'lt');
    const row = mentionsOf(`The ${'5th Tank, '.repeat(5000)}and 6th Tank Brigades fought.`, 'en');
    assert.strictEqual(row.at(-1)?.text, '6th Tank Brigades');
  });

  it('of many numbers before a full stop is read to its end', () => {
    const amounts = mentionsOf(`${'60 fell '.repeat(30_000)}there.`, 'en');
    assert.isAbove(amounts.length, 29_000);
  });

  it('of many times of day is read to its end', () => {
    const dates = mentionsOf(`${'5.30, '.repeat(40_000)}in the morning of 3 May 1791`, 'en');
    assert.strictEqual(dates.at(-1)?.text, '3 May 1791');
  });

  it('of many pairs of amounts in brackets, and of many peoples behind a year, is read to its end', () => {
    const pairs = mentionsOf(`Gyveno ${'13 624 (42 231), '.repeat(10_000)}`, 'lt');
    assert.isAbove(pairs.length, 19_000);
    mentionsOf(`1605 m. kilo karas. 1606 ${'švedų '.repeat(30_000)}kariai.`, 'lt');
  });
});
