import {assert} from '@esm-bundle/chai';

import {weekdayOf, dayNumber} from '../../../src/engine/values/edtf.js';
import {easterOf} from '../../../src/engine/values/easter.js';
import {julianGap} from '../../../src/engine/values/julian.js';

describe('Easter', () => {
  // Days that history knows, and the earliest and latest of the Gregorian calendar.
  for (const [year, month, day] of [
    [1410, 3, 23],
    [1547, 4, 10],
    [1492, 4, 22],
    [1818, 3, 22],
    [1865, 4, 16],
    [1916, 4, 23],
    [1943, 4, 25],
    [1954, 4, 18],
    [1991, 3, 31],
    [2024, 3, 31],
  ] as const) {
    it(`of ${year} was on ${day}/${month}`, () => {
      assert.deepEqual(easterOf(year), {month, day});
    });
  }

  it('is a Sunday in every year of a calendar that is known', () => {
    for (let year = 1000; year < 2100; year += 1) {
      const easter = easterOf(year);
      if (!easter) continue;
      const day = dayNumber(year, easter.month, easter.day) + (year > 1582 ? 0 : julianGap(year));
      assert.strictEqual(weekdayOf(day), 7, String(year));
    }
  });

  it('is not told for years in which countries had calendars of their own', () => {
    assert.isUndefined(easterOf(1583));
    assert.isUndefined(easterOf(1752));
  });
});
