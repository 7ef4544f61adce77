import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';

import edtf from 'edtf';

import {tokeniseAccount} from '../../../src/engine/grammar/tokenise-account.js';
import {printValue} from '../../../src/engine/mention.js';
import {readAccount} from '../../../src/engine/read/read-account.js';
import {recognise} from '../../../src/engine/recognise/recognise.js';
import {daysBetween, daysOf, printDay, relateDays} from '../../../src/engine/values/edtf.js';
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
    for (const date of dates.filter(
      (one) => /^\d{4}(?:-\d\d){0,2}$/.test(one) && !/-2\d$/.test(one),
    )) {
      const {min, max} = edtf(date);
      const days = daysOf(date);
      assert.ok(days, date);
      assert.equal(days.first, Math.floor(min / 86_400_000), date);
      assert.equal(days.last, Math.floor(max / 86_400_000), date);
    }
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
