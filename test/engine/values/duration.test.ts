import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import type {Qualifier} from '../../../src/engine/mention.js';
import {QUALIFIERS} from '../../../src/engine/contract-words.js';
import {relateDurations} from '../../../src/engine/values/duration.js';

function relate(a: string, b: string): string {
  const read = (text: string) => {
    const [value = '', qualifier = 'exact'] = text.split(' ');
    return {value, qualifier: qualifier as Qualifier};
  };
  return relateDurations(read(a), read(b));
}

describe('two durations', () => {
  it('are the same in whatever unit', () => {
    assert.equal(relate('P3W', 'P21D'), 'same');
    assert.equal(relate('P1Y', 'P12M'), 'same');
    assert.equal(relate('PT90M', 'PT1H30M'), 'same');
  });

  it('are one if the coarser is the other, rounded', () => {
    assert.equal(relate('P8D', 'P8DT3H18M'), 'rounded');
    assert.equal(relate('PT150M', 'PT2H31M'), 'rounded');
    assert.equal(relate('PT37H', 'PT37H11M'), 'rounded');
  });

  it('are one if either is only about so long', () => {
    assert.equal(relate('PT20M about', 'PT19M'), 'rounded');
    assert.equal(relate('PT20M about', 'PT15M'), 'different');
  });

  it('go together if a limit lets them', () => {
    assert.equal(relate('PT6H over', 'PT390M'), 'compatible');
    assert.equal(relate('PT6H under', 'PT390M'), 'different');
    assert.equal(relate('P10Y/P15Y', 'P12Y'), 'compatible');
    assert.equal(relate('P9D at-most', 'P6D at-most'), 'different');
  });

  it('differ if both are counted in one unit, by however little', () => {
    assert.equal(relate('P40Y', 'P39Y'), 'different');
    assert.equal(relate('P18D', 'P21D'), 'different');
    assert.equal(relate('PT60H', 'P3D'), 'different');
    assert.equal(relate('P7M', 'P8M'), 'different');
  });

  it('stand to each other as the second to the first', () => {
    const durations = fc
      .tuple(fc.integer({min: 1, max: 500}), fc.constantFrom('Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'))
      .map(([count, unit]) => `P${unit.replace(/\w$/, `${count}$&`)}`);
    const stated = fc.record({value: durations, qualifier: fc.constantFrom(...QUALIFIERS)});
    fc.assert(
      fc.property(stated, stated, (a, b) => {
        assert.equal(relateDurations(a, b), relateDurations(b, a));
        assert.notEqual(relateDurations(a, a), 'different');
      }),
    );
  });
});
