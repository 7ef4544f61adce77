import {ALIGNMENT} from '../weights.js';
import type {Surroundings} from './surroundings.js';

/** What pairs of units share, key by key. */
export interface SharedKeys {
  /** What pair n shares stands at `starts[n]` up to `starts[n + 1]`, which is none of it. */
  readonly starts: Int32Array;
  /** Where each key stands among what the left account holds, and the right one. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What each weighs, by its rarity. */
  readonly weights: readonly number[];
}

/** What each of some pairs shares. Linear in what the units of these pairs hold. */
export function sharedKeysOf(
  pairs: readonly {readonly left: number; readonly right: number}[],
  {index: {left, right}}: Pick<Surroundings, 'index'>,
): SharedKeys {
  const starts = new Int32Array(pairs.length + 1);
  const shared = {left: [] as number[], right: [] as number[], weights: [] as number[]};
  pairs.forEach((pair, at) => {
    const [from, to] = [right.starts[pair.right]!, right.starts[pair.right + 1]!];
    for (let held = left.starts[pair.left]!; held < left.starts[pair.left + 1]!; held += 1) {
      const key = left.keys[held]!;
      if (Math.max(key.left, key.shared.length) > ALIGNMENT.mostPostings) continue;
      const place = within(key.shared, from, to);
      if (place === undefined) continue;
      shared.left.push(held);
      shared.right.push(place);
      shared.weights.push(Math.min(left.weights[held]!, right.weights[place]!) * key.rarity);
    }
    starts[at + 1] = shared.weights.length;
  });
  return {starts, ...shared};
}

/** The first of some rising places from one up to another, which is none of them. */
function within(places: readonly number[], from: number, to: number): number | undefined {
  for (const place of places) if (place >= from) return place < to ? place : undefined;
  return undefined;
}

/**
 * How much each pair shares that neither of its units shares with another that is as probable, as a logarithm: what one
 * sentence tells of three things is told by three of the other account, each in its part, and a fourth that only tells again
 * what these do is none of them (competitive linking, Melamed 2000, word by word).
 *
 * @param probable How probable each pair is.
 */
export function unclaimed(
  {starts, left, right, weights}: SharedKeys,
  probable: Float64Array,
): Float64Array {
  const [onLeft, onRight] = [rivalOf(starts, left, probable), rivalOf(starts, right, probable)];
  return probable.map((value, pair) => {
    let sum = 0;
    for (let at = starts[pair]!; at < starts[pair + 1]!; at += 1) {
      const others = (1 - onLeft(left[at]!, value)) * (1 - onRight(right[at]!, value));
      sum += weights[at]! * others;
    }
    return Math.log1p(sum);
  });
}

/** How probable the most probable other pair is that has a key of a unit, for one that is itself so probable. */
function rivalOf(
  starts: Int32Array,
  places: readonly number[],
  probable: Float64Array,
): (place: number, own: number) => number {
  const count = places.reduce((most, place) => Math.max(most, place), -1) + 1;
  const [most, second] = [new Float64Array(count), new Float64Array(count)];
  probable.forEach((value, pair) => {
    for (let at = starts[pair]!; at < starts[pair + 1]!; at += 1) {
      const place = places[at]!;
      if (value > most[place]!) {
        second[place] = most[place]!;
        most[place] = value;
      } else if (value > second[place]!) second[place] = value;
    }
  });
  return (place, own) => (own === most[place] ? second[place]! : most[place]!);
}
