import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {nearDays, sizesOf} from '../../../../src/engine/align/keys/near-values.js';
import {countables} from '../../../../src/languages/en/countables.js';

const daysNear = (date: string): string[] => nearDays(date).map(([day]) => day);

describe('days near a day', () => {
  it('are those beside it and the day of the other calendar', () => {
    assert.includeMembers(daysNear('1875-05-17'), ['1875-05-16', '1875-05-18', '1875-05-29']);
    assert.include(daysNear('1904-04-24'), '1904-05-07');
    assert.include(daysNear('1655-08-08'), '1655-08-18');
  });

  it('are only those beside it since all states count alike', () => {
    assert.sameMembers(daysNear('1939-10-10'), ['1939-10-09', '1939-10-10', '1939-10-11']);
  });

  it('are none for a month, a year or a span', () => {
    for (const date of ['1875-05', '1875', '1875-05-17/1875-05-20']) assert.isEmpty(nearDays(date));
  });
});

describe('sizes of amounts', () => {
  const share = (a: number, b: number): boolean =>
    sizesOf(a, 'people', countables).some((size) =>
      sizesOf(b, 'people', countables).includes(size),
    );

  it('are shared by amounts that are near', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 10_000_000}),
        fc.double({min: 1, max: 1.39, noNaN: true}),
        (amount, times) => {
          assert.isTrue(share(amount, amount * times));
        },
      ),
    );
  });

  it('are not shared by amounts of which one is twice the other', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 10_000_000}),
        fc.double({min: 2, max: 1000, noNaN: true}),
        (amount, times) => {
          assert.isFalse(share(amount, amount * times));
        },
      ),
    );
  });
});
