import {sidesOf} from '../grid/by-unit.js';
import type {Pair} from '../models/candidates.js';
import {believedAloneFrom, probableInOverlap} from '../models/overlap.js';
import {rivalsOf} from '../grid/rivals.js';
import type {Surroundings} from '../shared/surroundings.js';
import type {Unit} from '../keys/units.js';
import {ALIGNMENT} from '../weights.js';

/**
 * The pairs that become links: those that stand and are not improbable, and all others that are probable, unless both sentences
 * have a surer partner. Their score is how probable they are.
 *
 * @param alone How probable each pair is without the rest of what the accounts share: 0 to 1.
 */
export function byProbability(
  pairs: readonly Pair[],
  alone: readonly number[],
  standing: readonly Pair[],
  around: Surroundings,
  a: readonly Unit[],
  b: readonly Unit[],
): Pair[] {
  const {probable, improbable} = ALIGNMENT;
  const placeOf = ({left, right}: Pair): number => left * around.sizes[1] + right;
  const places = new Set(standing.map(placeOf));
  const seen = pairs.flatMap((pair, index) =>
    alone[index]! > 0 ? [{...pair, score: alone[index]!}] : [],
  );
  // Short accounts of one day or of the same facts may be believed pair by pair too: two notes share little else.
  const inOverlap = probableInOverlap(seen, a, b);
  const least = believedAloneFrom(seen, a, b);
  const scores = seen.map(({score}, index) =>
    score < least ? inOverlap[index]! : Math.max(score, inOverlap[index]!),
  );
  const isOutdone = outdone(seen, scores);
  return seen.flatMap((pair, index) => {
    const score = scores[index]!;
    const stands = score >= (places.has(placeOf(pair)) ? improbable : probable);
    return stands && !isOutdone(index) ? [{...pair, score}] : [];
  });
}

/** Whether both sentences of a pair that is not sure have another partner each that is. */
function outdone(pairs: readonly Pair[], scores: readonly number[]): (index: number) => boolean {
  const values = Float64Array.from(scores);
  const {left, right} = sidesOf(pairs);
  const [onLeft, onRight] = [rivalsOf(left, values), rivalsOf(right, values)];
  const {sureOfAll, sureBesideThem} = ALIGNMENT;
  return (index) =>
    scores[index]! < sureBesideThem && Math.min(onLeft[index]!, onRight[index]!) >= sureOfAll;
}
