import type {Unit} from '../keys/units.js';
import type {Pair} from '../models/candidates.js';
import {eachInOne} from '../models/overlap.js';
import {sharedFactsOf} from '../models/shared-facts.js';
import {ALIGNMENT} from '../weights.js';

/**
 * The pairs that are linked of accounts of which one is too short to show that they tell of the same things. One fact is much there:
 * what stands for it is as good as even, beside another short one; but in a long one much stands by chance, so that a pair must be
 * probable by itself, the more if it shares no fact that is hardly told of two stories.
 *
 * @param alone How probable each of `pairs` is without the rest of what the accounts share: 0 to 1.
 */
export function ofShortAccounts(
  standing: readonly Pair[],
  pairs: readonly Pair[],
  alone: readonly number[],
  a: readonly Unit[],
  b: readonly Unit[],
): Pair[] {
  const {even, short} = ALIGNMENT;
  const areBothShort = Math.max(a.length, b.length) < short;
  const isBelieved = areBothShort ? () => true : beliefIn(pairs, alone, a, b);
  const linked = standing
    .filter((pair) => (pair.score >= even || !shareNumbersAlone(pair)) && isBelieved(pair))
    .map((pair) => ({...pair, score: Math.max(even, pair.score)}));
  return areBothShort ? [...linked, ...byThemselves(pairs, alone, linked)] : linked;
}

/** The pairs of sentences that have no link, and are so probable by themselves that short accounts need share nothing by name. */
function byThemselves(
  pairs: readonly Pair[],
  alone: readonly number[],
  linked: readonly Pair[],
): Pair[] {
  const isFree = ({left, right}: Pair): boolean =>
    !linked.some((pair) => pair.left === left || pair.right === right);
  const free = pairs.map((pair, at) => ({...pair, score: alone[at]!})).filter(isFree);
  return eachInOne(free).filter(({score}) => score >= ALIGNMENT.believedByItself);
}

function beliefIn(
  pairs: readonly Pair[],
  alone: readonly number[],
  a: readonly Unit[],
  b: readonly Unit[],
): (pair: Pair) => boolean {
  const placeOf = ({left, right}: Pair): number => left * b.length + right;
  const probable = new Map(pairs.map((pair, index) => [placeOf(pair), alone[index]!]));
  const facts = sharedFactsOf(a, b);
  const {believed, believedWithFact} = ALIGNMENT;
  return (pair) =>
    probable.get(placeOf(pair))! >= (facts(pair).length > 0 ? believedWithFact : believed);
}

/** Whether two sentences share no facts but numbers, or lengths of time: such are equal by chance. */
function shareNumbersAlone({facts, numbers}: Pair): boolean {
  return facts > 0 && facts === numbers;
}
