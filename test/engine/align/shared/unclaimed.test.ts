import {assert} from '@esm-bundle/chai';

import type {SharedKeys} from '../../../../src/engine/align/shared/unclaimed.js';
import {unclaimed} from '../../../../src/engine/align/shared/unclaimed.js';

/** Pairs of units, each with the keys that it shares: where these stand on the left, and on the right. */
function sharing(
  pairs: readonly (readonly (readonly [left: number, right: number])[])[],
): SharedKeys {
  const starts = new Int32Array(pairs.length + 1);
  pairs.forEach((keys, at) => {
    starts[at + 1] = starts[at]! + keys.length;
  });
  const keys = pairs.flat();
  return {
    starts,
    left: keys.map(([left]) => left),
    right: keys.map(([, right]) => right),
    weights: keys.map(() => 1),
  };
}

/** A sentence of the left account holds a battle (0) and a flood (1); the right one tells of each in a sentence, and again of the battle. */
const BATTLE: readonly [number, number] = [0, 0];
const FLOOD: readonly [number, number] = [1, 1];
const BATTLE_AGAIN: readonly [number, number] = [0, 2];

describe('what pairs share that no surer one does', () => {
  it('is all that they share, where no other pair does', () => {
    const [battle, flood] = unclaimed(sharing([[BATTLE], [FLOOD]]), Float64Array.of(0.9, 0.5));
    assert.equal(battle, flood);
    assert.isAbove(flood!, 0);
  });

  it('is the less, the surer another pair is of the same', () => {
    const of = (other: number): number =>
      unclaimed(sharing([[BATTLE], [BATTLE_AGAIN]]), Float64Array.of(other, 0.3))[1]!;
    assert.isBelow(of(0.9), of(0.5));
    assert.isBelow(of(0.5), of(0));
  });

  it('does not hang on which account comes first', () => {
    const pairs = [[BATTLE, FLOOD], [BATTLE_AGAIN]];
    const mirrored = pairs.map((keys) => keys.map(([left, right]) => [right, left] as const));
    const probable = Float64Array.of(0.7, 0.4);
    assert.deepEqual(unclaimed(sharing(mirrored), probable), unclaimed(sharing(pairs), probable));
  });
});
