import type {Pair} from './candidates.js';
import type {Unit} from './units.js';
import {ALIGNMENT} from './weights.js';

/**
 * How many persons and treaties both accounts name, wherever they do: accounts of different things share a place or a number,
 * but hardly one of these.
 */
export function namesInBoth(a: readonly Unit[], b: readonly Unit[]): number {
  const names = namesOf(a);
  return [...namesOf(b)].filter((name) => names.has(name)).length;
}

function namesOf(units: readonly Unit[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const {keys} of units)
    for (const {kind, id} of keys)
      if (kind === 'person' || kind === 'treaty') names.add(`${kind} ${id}`);
  return names;
}

/**
 * Whether accounts tell of the same things: by the log-odds of all pairs that are probable, each sentence in one, by the
 * facts that these share, and by the persons and treaties that both accounts name. Among many sentences some are alike by
 * chance; Poles and Lithuanians have met at all times.
 *
 * @param names How many persons and treaties both name.
 * @param sentences How many the shorter one has.
 */
export function isOneStory(probable: readonly Pair[], names: number, sentences: number): boolean {
  const {even} = ALIGNMENT;
  const {evidence, ofFact, ofName, mostOfNumbers} = ALIGNMENT.story;
  const {short, long, leastSize, mostSize} = ALIGNMENT.story;
  const [left, right] = [new Set<number>(), new Set<number>()];
  let sum = names * ofName;
  for (const pair of [...probable].sort((x, y) => y.score - x.score || x.left - y.left)) {
    if (pair.score < even) break;
    if (left.has(pair.left) || right.has(pair.right)) continue;
    left.add(pair.left);
    right.add(pair.right);
    const logOdds = Math.log(pair.score / (1.001 - pair.score));
    const named = pair.facts - pair.numbers;
    sum += named > 0 ? logOdds : Math.min(mostOfNumbers, logOdds);
    sum += ofFact * named;
  }
  const size = Math.max(
    Math.min(mostSize, Math.sqrt(sentences / short)),
    Math.sqrt(sentences / long),
  );
  return sum >= evidence * Math.max(leastSize, size);
}
