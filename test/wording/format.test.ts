import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {formatDate} from '../../src/wording/dates/dates.js';
import {
  formatBytes,
  formatDuration,
  formatPercent,
  formatRatio,
  formatValue,
} from '../../src/wording/format.js';
import {formatNumber} from '../../src/wording/numbers.js';
import {inLanguage} from './in-language.js';

/** EDTF, English, Lithuanian. */
const DATES = [
  ['1939-10-10', '10 October 1939', '1939 m. spalio 10 d.'],
  ['1939-10', 'October 1939', '1939 m. spalis'],
  ['1410', '1410', '1410 m.'],
  ['0988', '988', '988 m.'],
  ['-0043', '44 BC', '44 m. pr. Kr.'],
  ['192X', '1920s', 'XX a. trečiasis dešimtmetis'],
  ['190X', '1900s', 'XX a. pirmasis dešimtmetis'],
  ['14XX', '15th century', 'XV a.'],
  ['20XX', '21st century', 'XXI a.'],
  ['1940-21', 'spring 1940', '1940 m. pavasaris'],
  ['1939-10-10/1939-10-12', '10–12 October 1939', '1939 m. spalio 10–12 d.'],
  [
    '1939-10-30/1939-11-01',
    '30 October – 1 November 1939',
    '1939 m. spalio 30 d. – lapkričio 1 d.',
  ],
  [
    '1939-12-30/1940-01-02',
    '30 December 1939 – 2 January 1940',
    '1939 m. gruodžio 30 d. – 1940 m. sausio 2 d.',
  ],
  ['1939-09/1939-11', 'September–November 1939', '1939 m. rugsėjis–lapkritis'],
  ['1939/1940', '1939–1940', '1939–1940 m.'],
  ['1939-09/..', 'from September 1939', 'nuo 1939 m. rugsėjo'],
  ['../1939-11-17', 'until 17 November 1939', 'iki 1939 m. lapkričio 17 d.'],
  ['1940-06~', 'about June 1940', 'apie 1940 m. birželį'],
  ['192X~', 'about the 1920s', 'apie XX a. trečiąjį dešimtmetį'],
  ['1410?', '1410 (uncertain)', '1410 m. (abejotina)'],
  ['XXXX-10-03', '3 October', 'spalio 3 d.'],
  ['XXXX-10', 'October', 'spalis'],
  ['XXXX-10-03/XXXX-11-01', '3 October – 1 November', 'spalio 3 d. – lapkričio 1 d.'],
  ['no date', 'no date', 'no date'],
  ['1939-77', '1939-77', '1939-77'],
] as const;

/** ISO 8601, English, Lithuanian: a number of each of the three plural forms, and both sides of each boundary. */
const DURATIONS = [
  ['P1Y', '1 year', '1 metai'],
  ['P2Y', '2 years', '2 metai'],
  ['P9Y', '9 years', '9 metai'],
  ['P10Y', '10 years', '10 metų'],
  ['P11Y', '11 years', '11 metų'],
  ['P15Y', '15 years', '15 metų'],
  ['P21Y', '21 years', '21 metai'],
  ['P22Y', '22 years', '22 metai'],
  ['P1D', '1 day', '1 diena'],
  ['P2D', '2 days', '2 dienos'],
  ['P11D', '11 days', '11 dienų'],
  ['P21D', '21 days', '21 diena'],
  ['P1Y6M', '1 year and 6 months', '1 metai ir 6 mėnesiai'],
  ['PT10H', '10 hours', '10 valandų'],
  ['PT60M', '60 minutes', '60 minučių'],
  ['PT210M', '3 hours and 30 minutes', '3 valandos ir 30 minučių'],
  ['PT120M', '2 hours', '2 valandos'],
  ['long', 'long', 'long'],
] as const;

/** Value of a mention, English, Lithuanian: case after "apie" and "iki", number after numerals. */
const VALUES = [
  [{value: 0, counted: 'bases'}, '0 bases', '0 bazių'],
  [{value: 1, counted: 'bases'}, '1 base', '1 bazė'],
  [{value: 9, counted: 'bases'}, '9 bases', '9 bazės'],
  [{value: 10, counted: 'bases'}, '10 bases', '10 bazių'],
  [{value: 11, counted: 'bases'}, '11 bases', '11 bazių'],
  [{value: 21, counted: 'bases'}, '21 bases', '21 bazė'],
  [{value: 22, counted: 'bases'}, '22 bases', '22 bazės'],
  [{value: 1, counted: 'people'}, '1 person', '1 žmogus'],
  [
    {value: 20_000, counted: 'troops', qualifier: 'at-most'},
    'up to 20,000 troops',
    'iki 20 000 karių',
  ],
  [{value: 22, counted: 'ships', qualifier: 'at-most'}, 'up to 22 ships', 'iki 22 laivų'],
  [{value: 21, counted: 'ships', qualifier: 'at-most'}, 'up to 21 ships', 'iki 21 laivo'],
  [{value: 35, counted: 'people', qualifier: 'about'}, 'about 35 people', 'apie 35 žmones'],
  [{value: 7, counted: 'troops', qualifier: 'at-least'}, 'at least 7 troops', 'bent 7 kariai'],
  [{value: 500, counted: 'guns', qualifier: 'over'}, 'over 500 guns', 'daugiau kaip 500 pabūklų'],
  [{value: 500, counted: 'guns', qualifier: 'under'}, 'under 500 guns', 'mažiau kaip 500 pabūklų'],
  [{value: {min: 30, max: 42}, counted: 'tanks'}, '30–42 tanks', '30–42 tankai'],
  [{value: {min: -10, max: 5}, counted: 'degrees'}, '−10 to 5 degrees', 'nuo −10 iki 5 laipsnių'],
  [{value: 80, unit: 'percent', counted: 'trade'}, '80%', '80 %'],
  [{value: 0.2, unit: 'fraction', qualifier: 'about'}, 'about 20%', 'apie 20 %'],
  [{value: 12, counted: 'bagpipes'}, '12', '12'],
] as const;

for (const [locale, column] of [
  ['en', 1],
  ['lt', 2],
] as const) {
  inLanguage(locale, () => {
    for (const row of DATES) {
      it(`writes the date ${row[0]} as ${row[column]}`, () => {
        assert.strictEqual(formatDate(row[0]), row[column]);
      });
    }

    for (const row of DURATIONS) {
      it(`writes the duration ${row[0]} as ${row[column]}`, () => {
        assert.strictEqual(formatDuration(row[0]), row[column]);
      });
    }

    for (const row of VALUES) {
      it(`writes an amount as ${row[column]}`, () => {
        const text = formatValue({kind: 'quantity', ...row[0]}).replaceAll('\u{a0}', ' ');
        assert.strictEqual(text, row[column]);
      });
    }
  });
}

/** A date, an account's words for it, English, Lithuanian; a bound. */
const PARTS = [
  ['1916-08~', 'early August', 'early August 1916', '1916 m. rugpjūčio pradžia'],
  ['1916-08~', 'rugpjūčio viduryje', 'mid-August 1916', '1916 m. rugpjūčio vidurys'],
  ['1916~', 'Late in the year', 'late 1916', '1916 m. pabaiga'],
  ['1916-05~', '1916 m. gegužės gale', 'late May 1916', '1916 m. gegužės pabaiga'],
  ['193X', 'the beginning of the 1930s', 'early 1930s', 'XX a. ketvirtojo dešimtmečio pradžia'],
  ['18XX', 'XIX a. vidurys', 'mid-19th century', 'XIX a. vidurys'],
  ['1926-06~', 'the end of June', 'by late June 1926', 'iki 1926 m. birželio pabaigos', 'by'],
  // What says nothing of a part.
  ['1916-08~', 'about August', 'about August 1916', 'apie 1916 m. rugpjūtį'],
  ['1250~', 'viduramžiais, apie 1250 m.', 'about 1250', 'apie 1250 m.'],
  ['1916-08-02', 'early on 2 August', '2 August 1916', '1916 m. rugpjūčio 2 d.'],
  ['1916-08', 'the end came in August', 'August 1916', '1916 m. rugpjūtis'],
] as const;

for (const [locale, column] of [
  ['en', 2],
  ['lt', 3],
] as const) {
  inLanguage(locale, () => {
    for (const row of PARTS) {
      const [value, text, , , bound] = row;
      it(`writes “${text}” as ${row[column]}`, () => {
        const mention = {kind: 'date', value, text, ...(bound && {bound})} as const;
        assert.strictEqual(formatValue(mention), row[column]);
      });
    }
  });
}

/** A bound and a date, English, Lithuanian. */
const BOUNDS = [
  ['from', '1939-09-20', 'from 20 September 1939', 'nuo 1939 m. rugsėjo 20 d.'],
  ['until', '1939-11', 'until November 1939', 'iki 1939 m. lapkričio'],
  ['by', '1940-03', 'by March 1940', 'iki 1940 m. kovo'],
  ['after', '1410', 'after 1410', 'po 1410 m.'],
] as const;

for (const [locale, column] of [
  ['en', 2],
  ['lt', 3],
] as const) {
  inLanguage(locale, () => {
    for (const row of BOUNDS) {
      it(`writes a bound as ${row[column]}`, () => {
        const [bound, value] = row;
        assert.strictEqual(formatValue({kind: 'date', value, bound}), row[column]);
      });
    }
  });
}

/** A converted day, English, Lithuanian. */
const CONVERTED = [
  '8 July 1709 (27 June 1709 by the Julian calendar)',
  '1709 m. liepos 8 d. (pagal Julijaus kalendorių 1709 m. birželio 27 d.)',
] as const;

for (const [column, locale] of (['en', 'lt'] as const).entries()) {
  inLanguage(locale, () => {
    it('says of a day of the Julian calendar how the account gives it', () => {
      const day = {kind: 'date', value: '1709-07-08', julian: '1709-06-27'} as const;
      assert.strictEqual(formatValue(day), CONVERTED[column]);
    });
  });
}

// The one way to be sure of a convention that is written here once more.
for (const [locale, tag, useGrouping] of [
  ['en', 'en-GB', 'auto'],
  ['lt', 'lt', 'min2'],
] as const) {
  inLanguage(locale, () => {
    it('writes every whole number as the browser does', () => {
      const browsers = new Intl.NumberFormat(tag, {useGrouping});
      fc.assert(
        fc.property(fc.oneof(fc.integer(), fc.maxSafeInteger()), (value) => {
          assert.equal(formatNumber(value), browsers.format(value).replace('-', '−'));
        }),
      );
    });
  });
}

inLanguage('en', () => {
  it('parts thousands by commas and writes a true minus', () => {
    assert.deepEqual([1214, 18_786, -1214, 0.25].map(formatNumber), [
      '1,214',
      '18,786',
      '−1,214',
      '0.25',
    ]);
  });

  it('gives a share its sign', () => {
    assert.deepEqual([-0.0607, 0.5, 0, 12.345].map(formatRatio), [
      '−6.1%',
      '+50%',
      '0%',
      '+1,235%',
    ]);
  });
});

inLanguage('lt', () => {
  it('leaves four digits together, parts more by a no-break space, and has a decimal comma', () => {
    assert.deepEqual([1214, 18_786, -1214, 0.25].map(formatNumber), [
      '1214',
      '18\u{a0}786',
      '−1214',
      '0,25',
    ]);
  });

  it('parts the sign of per cent from its number', () => {
    assert.strictEqual(formatRatio(-0.0607), '−6,1\u{a0}%');
    assert.strictEqual(formatPercent(80), '80\u{a0}%');
  });
});

inLanguage('en', () => {
  it('says how large a thing is, and never that something is nothing', () => {
    assert.deepEqual([0, 3, 12_345, 2_500_000].map(formatBytes), [
      '0\u00A0kB',
      '1\u00A0kB',
      '12\u00A0kB',
      '2.5\u00A0MB',
    ]);
  });
});

inLanguage('lt', () => {
  it('says how large a thing is', () => {
    assert.deepEqual([12_345, 2_500_000].map(formatBytes), ['12\u00A0kB', '2,5\u00A0MB']);
  });
});
