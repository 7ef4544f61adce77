import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import type {Claim} from '../../../../src/engine/claim.js';
import {inReachOf} from '../../../../src/engine/compare/grounds/in-reach.js';
import {THRESHOLDS} from '../../../../src/engine/compare/rules.js';
import type {Days} from '../../../../src/engine/values/edtf.js';

const days = fc
  .record({first: fc.integer({min: 0, max: 4000}), length: fc.integer({min: 0, max: 800})})
  .map(({first, length}): Days => ({first, last: first + length}));
const claims = fc
  .array(fc.option(days, {nil: undefined}), {minLength: 1, maxLength: 60})
  .map((times) => times.map((time) => ({time}) as Claim));

/** As if every claim were held against every other. */
function holdsApart(a: Days | undefined, b: Days | undefined): boolean {
  return !!a && !!b && Math.max(a.first - b.last, b.first - a.last) > THRESHOLDS.timeReach;
}

describe('the claims in reach of a time', () => {
  it('are all that the time does not hold apart, in their order', () => {
    fc.assert(
      fc.property(claims, days, (list, time) => {
        const found = inReachOf(list)(time, []);
        assert.deepEqual(
          list.filter((claim) => found.includes(claim)),
          [...found],
        );
        for (const claim of list) {
          if (!holdsApart(claim.time, time)) assert.include(found, claim);
        }
      }),
    );
  });

  it('are no others, where there are many', () => {
    const list = Array.from({length: 100}, (_, year) => {
      return {time: {first: year * 365, last: year * 365}} as Claim;
    });
    assert.deepEqual(inReachOf(list)({first: 0, last: 0}, []), list.slice(0, 2));
  });

  it('are those as well that are linked, of whatever time, and no claims that are not of the list', () => {
    const list = Array.from({length: 100}, (_, year) => {
      return {time: {first: year * 365, last: year * 365}} as Claim;
    });
    const linked = [list[90]!, {} as Claim];
    assert.deepEqual(inReachOf(list)({first: 0, last: 0}, linked), [
      ...list.slice(0, 2),
      list[90]!,
    ]);
  });
});
