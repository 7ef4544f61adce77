import assert from 'node:assert/strict';
import test from 'node:test';

import type {LanguagePack} from '../../src/engine/language-pack.js';

/** Months in the nominative, and in the form that stands beside a day, as CLDR has them. */
function monthsOf(lang: string): string[][] {
  const alone = new Intl.DateTimeFormat(lang, {month: 'long', timeZone: 'UTC'});
  const withDay = new Intl.DateTimeFormat(lang, {month: 'long', day: 'numeric', timeZone: 'UTC'});
  return Array.from({length: 12}, (_, month) => {
    const date = Date.UTC(1939, month, 10);
    const beside = withDay.formatToParts(date).find(({type}) => type === 'month')!.value;
    return [alone.format(date), beside];
  });
}

/** Tests that a pack's names of months and days of the week are CLDR's. */
export function testCalendar({lang, dates}: LanguagePack): void {
  test(`the months of ${lang} have the names that CLDR gives them`, () => {
    monthsOf(lang).forEach((names, index) => {
      for (const name of names) assert.equal(dates.months.get(name.toLowerCase()), index + 1, name);
    });
  });

  test(`the days of the week of ${lang} have the names that CLDR gives them`, () => {
    const format = new Intl.DateTimeFormat(lang, {weekday: 'long', timeZone: 'UTC'});
    for (let day = 1; day <= 7; day += 1) {
      // 1 May 1939 was a Monday.
      const name = format.format(Date.UTC(1939, 4, day));
      assert.equal(dates.weekdays.get(name.toLowerCase()), day, name);
    }
  });
}
