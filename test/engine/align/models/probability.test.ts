import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import type {HeldKeys} from '../../../../src/engine/align/shared/key-index.js';
import type {SeenPair} from '../../../../src/engine/align/models/probability.js';
import {probabilities} from '../../../../src/engine/align/models/probability.js';

type Case = readonly [pair: SeenPair, own: number];

const SIZES = [40, 50] as const;
const somePairs = fc
  .uniqueArray(
    fc.record({
      left: fc.nat(SIZES[0] - 1),
      right: fc.nat(SIZES[1] - 1),
      alike: fc.double({min: 0, max: 1, noNaN: true}),
      contained: fc.double({min: 0, max: 1, noNaN: true}),
    }),
    {selector: ({left, right}) => left * SIZES[1] + right, maxLength: 60},
  )
  .chain((pairs) =>
    fc
      .array(fc.double({min: -3, max: 8, noNaN: true}), {
        minLength: pairs.length,
        maxLength: pairs.length,
      })
      .map((own): Case[] => pairs.map((pair, at) => [pair, own[at]!])),
  );

/** A number of units that hold nothing. */
const emptyUnits = (count: number): HeldKeys => ({
  starts: new Int32Array(count + 1),
  keys: [],
  units: new Int32Array(),
  weights: new Float64Array(),
});

const of = (cases: readonly Case[], sizes: readonly [number, number] = SIZES): number[] => {
  const index = {left: emptyUnits(sizes[0]), right: emptyUnits(sizes[1])};
  return probabilities(
    cases.map(([pair]) => pair),
    cases.map(([, own]) => own),
    {sizes, index},
  );
};

const pair = (left: number, right: number, alike = 0.3): SeenPair => ({
  left,
  right,
  alike,
  contained: alike,
});

describe('probabilities of pairs', () => {
  it('are between 0 and 1', () => {
    fc.assert(
      fc.property(somePairs, (cases) => {
        for (const value of of(cases)) assert.isTrue(value >= 0 && value <= 1, String(value));
      }),
    );
  });

  it('do not hang on which account comes first', () => {
    fc.assert(
      fc.property(somePairs, (cases) => {
        const mirrored = cases.map(([one, own]): Case => [
          {...one, left: one.right, right: one.left},
          own,
        ]);
        const [plain, other] = [of(cases), of(mirrored, [SIZES[1], SIZES[0]])];
        plain.forEach((value, at) => assert.approximately(value, other[at]!, 1e-9));
      }),
    );
  });

  it('rise where the neighbours keep step, and fall where another is more alike', () => {
    const lone = of([[pair(10, 12), 3]])[0]!;
    const [among] = of([
      [pair(10, 12), 3],
      [pair(9, 11), 4],
      [pair(11, 13), 4],
    ]);
    const [rivalled] = of([
      [pair(10, 12), 3],
      [pair(10, 30, 0.9), 5],
    ]);
    assert.isAbove(among!, lone);
    assert.isBelow(rivalled!, lone);
  });
});
