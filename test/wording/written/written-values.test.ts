import {assert} from '@esm-bundle/chai';

import {formatDate} from '../../../src/wording/dates/dates.js';
import {formatDuration} from '../../../src/wording/format.js';
import {readValue, writeValue} from '../../../src/wording/written/written-values.js';
import {inLanguage} from '../in-language.js';

/** All that Greta can say of a date and compare. */
const DATES = [
  ...['1972-05-14', '1972-05', '1972', '0988', '-0043', '192X', '190X', '14XX', '20XX', '1940-21'],
  ...['1939-10-10/1939-10-12', '1939-10-30/1939-11-01', '1939-12-30/1940-01-02', '1939/1940'],
  ...['1939-09/1939-11', '1940-06~', '192X~', '1410?', '1905-12-05~', '1812-06/1813-01'],
];

describe('a value that a person writes', () => {
  inLanguage('en', () => {
    it('is a date as the page says it', () => {
      for (const date of DATES) assert.strictEqual(readValue(formatDate(date), 'date'), date);
    });

    it('is a length of time as the page says it', () => {
      for (const length of ['P15Y', 'P1Y6M', 'PT14H', 'P2D/P3D', 'P3W'])
        assert.strictEqual(readValue(formatDuration(length), 'duration'), length);
    });

    it('is shown so that nobody has to know how Greta keeps it', () => {
      assert.strictEqual(writeValue({kind: 'date', value: '1972-05-14'}), '14 May 1972');
      assert.strictEqual(writeValue({kind: 'duration', value: 'P15Y'}), '15 years');
      assert.strictEqual(writeValue({kind: 'quantity', value: 18786}), '18,786');
      assert.strictEqual(writeValue({kind: 'quantity', value: {min: 4, max: 6}}), '4–6');
      assert.strictEqual(readValue('18,786', 'quantity'), 18786);
      assert.strictEqual(readValue('20 thousand', 'quantity'), 20000);
    });
  });

  inLanguage('lt', () => {
    it('is a date as the page says it', () => {
      for (const date of DATES) assert.strictEqual(readValue(formatDate(date), 'date'), date);
    });

    it('is a length of time as the page says it', () => {
      for (const length of ['P15Y', 'P1Y6M', 'PT14H', 'P2D/P3D', 'P3W'])
        assert.strictEqual(readValue(formatDuration(length), 'duration'), length);
    });

    it('has tenths behind a comma', () => {
      assert.strictEqual(writeValue({kind: 'quantity', value: 3.125}), '3,125');
      assert.strictEqual(readValue('3,125', 'quantity'), 3.125);
      assert.strictEqual(readValue('18 786', 'quantity'), 18786);
      assert.strictEqual(readValue('20 tūkst.', 'quantity'), 20000);
      assert.deepEqual(readValue('4–6', 'quantity'), {min: 4, max: 6});
    });

    it('may be below nought', () => {
      for (const value of [-30, {min: -15, max: -10}, {min: -5, max: 10}])
        assert.deepEqual(readValue(writeValue({kind: 'quantity', value}), 'quantity'), value);
    });
  });

  it('is written in either language, as people write dates', () => {
    const written = [
      ['14 May 1972', '1972-05-14'],
      ['May 14, 1972', '1972-05-14'],
      ['the 14th of May 1972', '1972-05-14'],
      ['14 Oct. 1972', '1972-10-14'],
      ['1972 m. gegužės 14 d.', '1972-05-14'],
      ['1972 gegužės 14', '1972-05-14'],
      ['1972 05 14', '1972-05-14'],
      ['1972.05.14', '1972-05-14'],
      ['14.05.1972', '1972-05-14'],
      ['1972 metai', '1972'],
      ['circa 1410', '1410~'],
      ['maždaug 1410 m.', '1410~'],
      ['1939–41', '1939/1941'],
      ['1939-1941', '1939/1941'],
      ['3 to 5 May 1939', '1939-05-03/1939-05-05'],
      ['nine', undefined],
      ['3 May', undefined],
      ['31 Nonsense 1972', undefined],
      ['05/06/1972', undefined],
      ['40 May 1972', undefined],
    ] as const;
    for (const [text, date] of written) assert.strictEqual(readValue(text, 'date'), date, text);
  });

  it('may be written as Greta keeps it', () => {
    assert.strictEqual(readValue(' 1939-10-10 ', 'date'), '1939-10-10');
    assert.strictEqual(readValue('P15Y', 'duration'), 'P15Y');
    assert.strictEqual(readValue('18786', 'quantity'), 18786);
    assert.strictEqual(readValue('18 786', 'quantity'), 18786);
    assert.deepEqual(readValue('4..6', 'quantity'), {min: 4, max: 6});
    assert.strictEqual(readValue('-4', 'quantity'), -4);
    assert.strictEqual(readValue('Lithuania', 'place'), 'Lithuania');
  });

  it('is nothing else', () => {
    for (const text of ['', 'tomorrow', '2']) assert.isUndefined(readValue(text, 'date'), text);
    for (const text of ['', 'many', '6..4', '1..2..3', '5 horses'])
      assert.isUndefined(readValue(text, 'quantity'), text);
    for (const text of ['', '15', '15 cows', 'years'])
      assert.isUndefined(readValue(text, 'duration'), text);
  });
});
