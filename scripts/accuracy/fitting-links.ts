import type {Pair} from '../../src/engine/align/models/candidates.js';
import type {ProbablePair} from '../../src/engine/align/models/overlap.js';
import {overlapAspects} from '../../src/engine/align/models/overlap.js';
import type {SeenPairs} from '../../src/engine/align/models/probability.js';
import {
  afterFirstLook,
  afterSecondLook,
  seenAmong,
  WORTH_A_LOOK,
} from '../../src/engine/align/models/probability.js';
import type {LogisticModel, QuadraticModel} from '../../src/engine/logistic.js';
import {logOdds, probabilityOf, quadraticLogOdds} from '../../src/engine/logistic.js';
import type {Example} from './link-examples.js';
import {fitLogistic, fitQuadratic} from './logistic-regression.js';

/** How often the last look is shown accounts that tell of the same throughout, which are more than a half of those it meets. */
const TIMES_WHOLE = 4;
/** Pairs that are less probable after the looks before teach the last look nothing. */
const WORTH_A_LAST_LOOK = 0.1;

/** The models by which links are found, one after the other. */
export interface Looks {
  readonly first: LogisticModel;
  readonly second: QuadraticModel;
  readonly last: QuadraticModel;
  readonly overlap: QuadraticModel;
}

/** What is known of pairs at a look, and whether each is a link. */
interface Seen extends Pick<Example, 'known' | 'labels'> {
  readonly among: SeenPairs;
  readonly pairs: readonly Pair[];
}

/** What the first look leaves of an example, and what is known of it then. */
function later(example: Example, first: LogisticModel): Seen {
  const probable = example.known.map((row) => probabilityOf(logOdds(first, row)));
  const again = probable.flatMap((value, index) => (value < WORTH_A_LOOK ? [] : [index]));
  const pairs = again.map((index) => example.pairs[index]!);
  const among = seenAmong(pairs, example.around);
  return {
    pairs,
    among,
    known: afterFirstLook(
      among,
      again.map((index) => probable[index]!),
    ),
    labels: again.map((index) => example.labels[index]),
  };
}

/** What is known of the same after the second look. */
function afterSecond(seen: Seen, second: QuadraticModel): Seen {
  return {...seen, known: afterSecondLook(seen.among, seen.known, second)};
}

type Fit<Model> = (rows: readonly (readonly number[])[], labels: readonly boolean[]) => Model;

function fitted<Model>(parts: readonly Pick<Seen, 'known' | 'labels'>[], fit: Fit<Model>): Model {
  const judged = parts.flatMap(({known, labels}) =>
    known.flatMap((row, at) => (labels[at] === undefined ? [] : [{row, label: labels[at]}])),
  );
  return fit(
    judged.map(({row}) => row),
    judged.map(({label}) => label),
  );
}

/** What the last look is shown of an example, those before it having seen it. */
export function lastSeen(
  example: Example,
  {first, second, last}: Omit<Looks, 'overlap'>,
): Pick<Seen, 'known' | 'labels'> {
  const {pairs, known, labels} = afterSecond(later(example, first), second);
  const probable = pairs.map((pair, at): ProbablePair => {
    return {...pair, score: probabilityOf(quadraticLogOdds(last, known[at]!))};
  });
  return {known: overlapAspects(probable, ...example.units), labels};
}

/** Fits each look to what those before it leave of the examples. */
export function looksOf(all: readonly Example[]): Looks {
  const mostlyAlike = all.filter(({kind}) => kind === 'whole' || kind === 'part');
  const first = fitted(mostlyAlike, fitLogistic);
  const seen = mostlyAlike.map((example) => later(example, first));
  const second = fitted(seen, fitQuadratic);
  const seenAgain = seen.map((one) => afterSecond(one, second));
  const looks = {first, second, last: fitted(seenAgain, fitQuadratic)};
  const overlapping = all.flatMap((example) => {
    const {known, labels} = lastSeen(example, looks);
    const least = Math.log(WORTH_A_LAST_LOOK / (1 - WORTH_A_LAST_LOOK));
    const isWorth = (_: unknown, at: number): boolean => known[at]![0]! >= least;
    const shown = {known: known.filter(isWorth), labels: labels.filter(isWorth)};
    return Array<typeof shown>(example.kind === 'whole' ? TIMES_WHOLE : 1).fill(shown);
  });
  return {...looks, overlap: fitted(overlapping, fitQuadratic)};
}
