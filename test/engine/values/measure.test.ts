import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import type {Qualifier} from '../../../src/engine/mention.js';
import {converted, relateMeasures} from '../../../src/engine/values/measure.js';
import {measureOf} from '../../../src/glossary/measures.js';

const exact = (amount: number, qualifier: Qualifier = 'exact') => ({
  min: amount,
  max: amount,
  qualifier,
});

/** An amount, its measure; another, its measure; how they stand to each other. */
const PAIRS = [
  [27, 'km', 17, 'miles', 'rounded'],
  [10, 'metres', 32, 'feet', 'rounded'],
  [20, 'hectares', 51, 'acres', 'rounded'],
  [28, 'degrees Fahrenheit', -2, 'degrees Celsius', 'rounded'],
  [160, 'km/h', 100, 'mph', 'rounded'],
  [18, 'knots', 33, 'km/h', 'rounded'],
  [160, 'cubic kilometres', 38, 'cubic miles', 'rounded'],
  [6, 'km', 8, 'miles', 'different'],
  [100, 'poods', 100, 'tonnes', 'different'],
] as const;

describe('amounts in different measures', () => {
  for (const [a, of, b, other, relation] of PAIRS) {
    it(`${a} ${of} and ${b} ${other} are ${relation}, whichever comes first`, () => {
      const [one, two] = [measureOf(of)!, measureOf(other)!];
      assert.equal(relateMeasures(exact(a), one, exact(b), two), relation);
      assert.equal(relateMeasures(exact(b), two, exact(a), one), relation);
    });
  }

  it('keep a limit that is stated in another measure', () => {
    const [km, miles] = [measureOf('km')!, measureOf('miles')!];
    assert.equal(relateMeasures(exact(10, 'at-most'), miles, exact(12), km), 'ceiling');
    assert.equal(relateMeasures(exact(10, 'over'), miles, exact(20), km), 'compatible');
    assert.equal(relateMeasures(exact(10, 'over'), miles, exact(12), km), 'different');
  });

  it('are converted to three digits, and back to what they were', () => {
    assert.equal(converted(8, measureOf('miles')!, measureOf('km')!), 12.9);
    assert.equal(
      converted(212, measureOf('degrees Fahrenheit')!, measureOf('degrees Celsius')!),
      100,
    );
    fc.assert(
      fc.property(fc.integer({min: 100, max: 999}), (amount) => {
        const [km, versts] = [measureOf('km')!, measureOf('versts')!];
        assert.closeTo(converted(converted(amount, km, versts), versts, km), amount, amount / 100);
      }),
    );
  });

  it('are none of moneys, nor of leagues, which differed from land to land', () => {
    for (const thing of ['dollars', 'leagues', 'troops']) assert.isUndefined(measureOf(thing));
  });
});
