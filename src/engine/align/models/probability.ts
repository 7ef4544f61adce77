import type {QuadraticModel} from '../../logistic.js';
import {
  inOrder,
  logOdds,
  probabilityOf,
  quadraticInOrder,
  quadraticLogOdds,
} from '../../logistic.js';
import {LAST_ASPECTS, LATER_ASPECTS, OTHER_ASPECTS, OWN_ASPECTS} from '../shared/aspects.js';
import {spineOf} from '../grid/chain.js';
import {FIRST_LOOK, LAST_LOOK, SECOND_LOOK} from './fitted.js';
import {countOf, sidesOf} from '../grid/by-unit.js';
import {AFTER_NEXT, BESIDE, NEXT, valuesAround} from '../grid/neighbours.js';
import {wayOff} from '../grid/placing.js';
import {ranksOf, rivalsOf} from '../grid/rivals.js';
import type {Surroundings} from '../shared/surroundings.js';
import type {SharedKeys} from '../shared/unclaimed.js';
import {sharedKeysOf, unclaimed} from '../shared/unclaimed.js';

/** A unit of each account, by their indices, and what is known of the two by themselves. */
export interface SeenPair {
  readonly left: number;
  readonly right: number;
  /** How much of all that they hold, plain words too, both hold: of the geometric mean, and of what the lesser holds. */
  readonly alike: number;
  readonly contained: number;
}

/** Pairs that are less probable (0 to 1) at first sight are not looked at again. */
export const WORTH_A_LOOK = 0.03;
/** How probable pairs are at first sight that show the way through both accounts. */
const SHOWS_WAY = 0.3;

const own = inOrder({bias: 0, weights: FIRST_LOOK.weights}, OWN_ASPECTS);
const amongAll = inOrder(FIRST_LOOK, OTHER_ASPECTS);
const second = quadraticInOrder(SECOND_LOOK, LATER_ASPECTS);
const last = quadraticInOrder(LAST_LOOK, LAST_ASPECTS);

/** What a pair's own aspects, in the order of `OWN_ASPECTS`, add to what the first look thinks of it. */
export function ownEvidence(aspects: Float64Array): number {
  return logOdds(own, aspects);
}

/**
 * How probable it is of each pair that its sentences tell of the same thing: a logistic model looks three times, first at
 * each pair by itself and among those that share a sentence with it, then twice also at how probable its neighbours and
 * rivals are at the look before (stacked generalisation, Wolpert 1992), and at how each two aspects of it go together.
 * `scripts/fit-links.ts` fits the weights to annotated accounts.
 *
 * @param evidence What the own aspects of each pair add.
 */
export function probabilities(
  pairs: readonly SeenPair[],
  evidence: readonly number[],
  around: Surroundings,
): number[] {
  const first = amongOthers(pairs, around.sizes).map((aspects, index) =>
    probabilityOf(evidence[index]! + logOdds(amongAll, aspects)),
  );
  const again: number[] = [];
  first.forEach((value, index) => {
    if (value >= WORTH_A_LOOK) again.push(index);
  });
  const probable = new Array<number>(pairs.length).fill(0);
  const seen = seenAmong(
    again.map((index) => pairs[index]!),
    around,
  );
  const later = afterFirstLook(
    seen,
    again.map((index) => first[index]!),
  );
  afterSecondLook(seen, later, second).forEach((aspects, at) => {
    probable[again[at]!] = probabilityOf(quadraticLogOdds(last, aspects));
  });
  return probable;
}

/** The pairs that are worth another look, with what such a look needs of all of them. */
export interface SeenPairs {
  readonly pairs: readonly SeenPair[];
  readonly places: Readonly<Record<'left' | 'right', Int32Array>>;
  readonly shared: SharedKeys;
}

/** The pairs for both further looks, with what they share and where each unit has them, asked for once. */
export function seenAmong(pairs: readonly SeenPair[], around: Surroundings): SeenPairs {
  return {pairs, places: sidesOf(pairs), shared: sharedKeysOf(pairs, around)};
}

/** What is known of each pair among all, in the order of `OTHER_ASPECTS`. */
export function amongOthers(
  pairs: readonly SeenPair[],
  [lefts, rights]: readonly [left: number, right: number],
): number[][] {
  const {left, right} = sidesOf(pairs);
  const alike = Float64Array.from(pairs, (pair) => pair.alike);
  const [rankLeft, rankRight] = [ranksOf(left, alike), ranksOf(right, alike)];
  const [rivalLeft, rivalRight] = [rivalsOf(left, alike), rivalsOf(right, alike)];
  const [company] = valuesAround(left, right, alike, [NEXT]);
  return pairs.map((pair, index) => [
    Math.abs((pair.left + 0.5) / lefts - (pair.right + 0.5) / rights),
    Math.log1p(rankLeft[index]!) + Math.log1p(rankRight[index]!),
    2 * pair.alike - rivalLeft[index]! - rivalRight[index]!,
    company![index]!,
  ]);
}

/** What is known of each pair that was thought so probable at first sight, in the order of `LATER_ASPECTS`. */
export function afterFirstLook(seen: SeenPairs, first: readonly number[]): number[][] {
  return amongProbable(seen, first).map((among, index) => {
    const {alike, contained} = seen.pairs[index]!;
    return among.concat(alike, contained);
  });
}

/**
 * What is known of each pair after the second look, in the order of `LAST_ASPECTS`.
 *
 * @param later What was known of each at that look, in the order of `LATER_ASPECTS`.
 */
export function afterSecondLook(
  seen: SeenPairs,
  later: readonly (readonly number[])[],
  look: QuadraticModel,
): number[][] {
  const among = amongProbable(
    seen,
    later.map((aspects) => probabilityOf(quadraticLogOdds(look, aspects))),
  );
  return later.map((aspects, index) => among[index]!.concat(aspects));
}

/** How probable each pair was thought to be, and those around it. */
function amongProbable({pairs, places, shared}: SeenPairs, first: readonly number[]): number[][] {
  const {left, right} = places;
  const values = new Float64Array(first);
  const [onLeft, onRight] = [rivalsOf(left, values), rivalsOf(right, values)];
  const [next, afterNext, beside] = valuesAround(left, right, values, [NEXT, AFTER_NEXT, BESIDE]);
  const alone = unclaimed(shared, values);
  const showing: {left: number; right: number; score: number}[] = [];
  for (let at = 0; at < pairs.length; at += 1) {
    const score = first[at]!;
    if (score > SHOWS_WAY) showing.push({left: left[at]!, right: right[at]!, score});
  }
  const away = wayOff(spineOf(showing));
  const toldLeft = toldAround(left, values);
  const toldRight = toldAround(right, values);
  return pairs.map((pair, index) => [
    Math.log(first[index]! / (1 - first[index]!)),
    onLeft[index]! + onRight[index]!,
    next![index]!,
    afterNext![index]!,
    beside![index]!,
    1 / (1 + (away(pair) / 3) ** 2),
    alone[index]!,
    Math.sqrt(toldLeft(pair.left) * toldRight(pair.right)),
  ]);
}

/** Units on either side of one that are its neighbourhood. */
const AROUND = 10;

/**
 * How much of what stands around a unit the other account tells as well: the mean of the most probable pairs of the units
 * there. Two accounts seldom tell the same from the first word to the last.
 */
function toldAround(units: Int32Array, probable: Float64Array): (unit: number) => number {
  const most = new Float64Array(countOf(units));
  units.forEach((unit, pair) => {
    most[unit] = Math.max(most[unit]!, probable[pair]!);
  });
  const sums = new Float64Array(most.length + 1);
  most.forEach((value, unit) => {
    sums[unit + 1] = sums[unit]! + value;
  });
  return (unit) => {
    const from = Math.max(0, unit - AROUND);
    const to = Math.min(most.length, unit + AROUND + 1);
    return (sums[to]! - sums[from]!) / (to - from);
  };
}
