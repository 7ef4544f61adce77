import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';

import edtf from 'edtf';

import {tokeniseAccount} from '../../../src/engine/grammar/tokenise-account.js';
import {printValue} from '../../../src/engine/mention.js';
import {readAccount} from '../../../src/engine/read/read-account.js';
import {recognise} from '../../../src/engine/recognise/recognise.js';
import {
  daysBetween,
  daysOf,
  endsOf,
  inYear,
  monthOf,
  partsOf,
  printDate,
  printDay,
  printSpan,
  relateDays,
  yearOf,
} from '../../../src/engine/values/edtf.js';
import {calendarGap} from '../../../src/engine/values/julian.js';
import {packOf} from '../../../src/engine/pack-of.js';
import {packs} from '../../../src/languages/index.js';

const sources = fileURLToPath(new URL('../../../sources/', import.meta.url));
const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** Every date that Greta finds in the bundled accounts. */
function datesInSources(): string[] {
  return readdirSync(sources)
    .filter((name) => name.endsWith('.md'))
    .flatMap((path) => {
      const {account} = readAccount(readFileSync(sources + path, 'utf8'), {path}, packs);
      return recognise(account, tokeniseAccount(account), packOf(account.lang, packs)!)
        .filter(({kind}) => kind === 'date')
        .map(({value}) => printValue(value));
    });
}

/** Every date that the corpus expects. */
function datesInCorpus(): string[] {
  return ['lt', 'en'].flatMap((lang) =>
    [...readFileSync(`${corpus}${lang}/date.txt`, 'utf8').matchAll(/^= (\S+)$/gmu)].map(
      ([, date]) => date!,
    ),
  );
}

describe('dates in EDTF', () => {
  const dates = [...new Set([...datesInSources(), ...datesInCorpus()])];

  it('are valid for a reader of EDTF that is not ours', () => {
    assert.ok(dates.length > 60);
    for (const date of dates) assert.doesNotThrow(() => edtf(date), date);
  });

  it('cover the same days as that reader says', () => {
    const plain = dates.filter((one) => /^\d{4}(?:-\d\d){0,2}$/.test(one) && !/-2\d$/.test(one));
    assert.ok(plain.length > 10);
    for (const date of plain) {
      const {min, max} = edtf(date);
      const days = daysOf(date);
      assert.ok(days, date);
      assert.equal(days.first, Math.floor(min / 86_400_000), date);
      assert.equal(days.last, Math.floor(max / 86_400_000), date);
    }
  });
});

describe('the parts of a date', () => {
  it('are told as exactly as it is', () => {
    const plain = {years: 1, month: undefined, day: undefined, mark: ''};
    assert.deepEqual(partsOf('1939-10-12'), {...plain, year: 1939, month: 10, day: 12});
    assert.deepEqual(partsOf('1940-22~'), {...plain, year: 1940, month: 22, mark: '~'});
    assert.deepEqual(partsOf('192X'), {...plain, year: 1920, years: 10});
    assert.deepEqual(partsOf('14XX'), {...plain, year: 1400, years: 100});
    assert.deepEqual(partsOf('-0216'), {...plain, year: -216});
    assert.deepEqual(partsOf('XXXX-10-03'), {...plain, year: undefined, month: 10, day: 3});
  });

  it('are none of a stretch, nor of what is no date', () => {
    for (const one of ['1939/1940', '1939-13', '192X-05', '..', '']) {
      assert.equal(partsOf(one), undefined, one);
    }
  });

  it('are put together again as they were', () => {
    for (const date of ['1939-10-12', '1940-22', '0988', '-0216-08-02', 'XXXX-10-03']) {
      const {year, month, day} = partsOf(date)!;
      assert.equal(printDate(year, month, day), date);
    }
    assert.equal(printSpan(partsOf('192X')!.year!, 10), '192X');
    assert.equal(printSpan(partsOf('09XX')!.year!, 100), '09XX');
  });
});

describe('a stretch of time', () => {
  it('has two ends, and a date is both of its own', () => {
    assert.deepEqual(endsOf('1939-09/1940'), ['1939-09', '1940']);
    assert.deepEqual(endsOf('1939-09/'), ['1939-09', '']);
    assert.deepEqual(endsOf('1940'), ['1940', '1940']);
  });

  it('is of the year and the month in which it begins', () => {
    assert.equal(yearOf('1939-09-30/1940'), 1939);
    assert.equal(monthOf('1939-09-30/1940'), '1939-09');
    assert.equal(monthOf('1939/1940'), undefined);
  });
});

describe('a date without its year', () => {
  it('says none, like one that leaves figures of it open', () => {
    for (const date of ['XXXX-10-03', '192X', '14XX']) assert.equal(yearOf(date), undefined, date);
  });

  it('is one date with all that are of that day', () => {
    assert.equal(inYear('1939-10-03', undefined), inYear('XXXX-10-03', undefined));
    assert.equal(inYear('XXXX-10-03', 988), '0988-10-03');
    assert.equal(inYear('XXXX-10-03/XXXX-10-05', 988), '0988-10-03/0988-10-05');
  });

  it('tells no difference of calendars', () => {
    assert.equal(calendarGap('XXXX-10-03'), undefined);
    assert.equal(calendarGap('1863-01-22'), 12);
  });
});

describe('daysBetween', () => {
  it('counts whole days over the ends of months, years and leap years', () => {
    assert.equal(daysBetween('1939-10-28', '1939-11-14'), 17);
    assert.equal(daysBetween('1940-02-28', '1940-03-01'), 2);
    assert.equal(daysBetween('1900-02-28', '1900-03-01'), 1);
    assert.equal(daysBetween('0099-12-31', '0100-01-01'), 1);
  });

  it('knows nothing between dates that are no days', () => {
    assert.equal(daysBetween('1939-10', '1939-11-14'), undefined);
  });
});

describe('relateDays', () => {
  const relate = (one: string, other: string) => relateDays(daysOf(one), daysOf(other));

  it('tells a day within a month from a day beside it', () => {
    assert.equal(relate('1939-10', '1939-10-10'), 'contains');
    assert.equal(relate('1939-10-10', '193X'), 'within');
    assert.equal(relate('1939-10-10', '1939-11'), 'before');
    assert.equal(relate('1939-12', '1939-24'), 'within');
  });
});

describe('printDay', () => {
  it('is undone by daysOf', () => {
    for (const day of [-700_000, -1, 0, 1, 11_016]) assert.equal(daysOf(printDay(day))?.first, day);
  });
});
