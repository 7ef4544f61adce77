import type {LogisticModel, QuadraticModel} from '../../src/engine/logistic.js';
import {probabilityOf} from '../../src/engine/logistic.js';

const MOST_STEPS = 50;
const CLOSE_ENOUGH = 1e-8;

/**
 * Fits a logistic regression with a ridge by Newton's method (Hastie, Tibshirani and Friedman 2009, 4.4.1), halving a
 * step that overshoots. Aspects are standardised for the ridge, which weighs on all but the bias.
 *
 * @param rows What is known of each case; all of one length.
 * @param labels Whether the case holds.
 * @throws {RangeError} If there are no cases.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  ridge = 3,
): LogisticModel {
  const width = rows[0]?.length;
  if (width === undefined) throw new RangeError('Expected at least one case');
  const aspects = Array.from({length: width}, (_, at) => at);
  const {means, spreads} = spreadOf(rows, width);
  // The last aspect of every case is the bias.
  const cases = rows.map((row) => [
    ...aspects.map((at) => (row[at]! - means[at]!) / spreads[at]!),
    1,
  ]);

  let weights = new Array<number>(width + 1).fill(0);
  let loss = lossOf(cases, labels, weights, ridge);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const move = newtonStep(cases, labels, weights, ridge);
    const taken = (share: number): number[] =>
      weights.map((weight, at) => weight - share * move[at]!);
    let share = 1;
    while (lossOf(cases, labels, taken(share), ridge) > loss && share > CLOSE_ENOUGH) share /= 2;
    const next = taken(share);
    const less = lossOf(cases, labels, next, ridge);
    const gain = loss - less;
    [weights, loss] = [next, less];
    if (gain < CLOSE_ENOUGH * loss) break;
  }
  const plain = aspects.map((at) => weights[at]! / spreads[at]!);
  return {
    bias: plain.reduce((sum, weight, at) => sum - weight * means[at]!, weights[width]!),
    weights: plain,
  };
}

/** The mean of each aspect and its standard deviation, 1 where it is always the same. */
function spreadOf(
  rows: readonly (readonly number[])[],
  width: number,
): {readonly means: readonly number[]; readonly spreads: readonly number[]} {
  const mean = (valueOf: (row: readonly number[]) => number): number =>
    rows.reduce((sum, row) => sum + valueOf(row), 0) / rows.length;
  const means = Array.from({length: width}, (_, at) => mean((row) => row[at]!));
  const spreads = means.map(
    (middle, at) => Math.sqrt(mean((row) => (row[at]! - middle) ** 2)) || 1,
  );
  return {means, spreads};
}

/** What weighs on the products of aspects, of which there are many. */
const RIDGE_OF_PRODUCTS = 20;

/**
 * Fits a model with the products of each two aspects. They are multiplied as they differ from their means, so that the ridge
 * weighs on how they go together and not on what each says alone; what the model says is written of the aspects as they are.
 */
export function fitQuadratic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
): QuadraticModel {
  const aspects = (rows[0] ?? []).map((_, at) => at);
  const {means, spreads} = spreadOf(rows, aspects.length);
  const pairs = aspects.flatMap((one) =>
    aspects.slice(0, one + 1).map((other) => [one, other] as const),
  );
  const {bias, weights} = fitLogistic(
    rows.map((row) => {
      const off = row.map((value, at) => (value - means[at]!) / spreads[at]!);
      return [...off, ...pairs.map(([one, other]) => off[one]! * off[other]!)];
    }),
    labels,
    RIDGE_OF_PRODUCTS,
  );
  const plain = {bias, weights: aspects.map(() => 0), products: aspects.map((): number[] => [])};
  aspects.forEach((at) => {
    plain.weights[at]! += weights[at]! / spreads[at]!;
    plain.bias -= (weights[at]! * means[at]!) / spreads[at]!;
  });
  pairs.forEach(([one, other], at) => {
    const weight = weights[aspects.length + at]! / (spreads[one]! * spreads[other]!);
    plain.products[one]!.push(weight);
    plain.weights[one]! -= weight * means[other]!;
    plain.weights[other]! -= weight * means[one]!;
    plain.bias += weight * means[one]! * means[other]!;
  });
  return plain;
}

function product(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}

function lossOf(
  cases: readonly (readonly number[])[],
  labels: readonly boolean[],
  weights: readonly number[],
  ridge: number,
): number {
  const odds = cases.map((row) => product(row, weights));
  const misfit = odds.reduce(
    (sum, value, at) =>
      sum + Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value))) - (labels[at] ? value : 0),
    0,
  );
  const free = weights.slice(0, -1);
  return misfit + (ridge / 2) * product(free, free);
}

/** What Newton's method would take off the weights: the inverse of the curvature times the slope. */
function newtonStep(
  cases: readonly (readonly number[])[],
  labels: readonly boolean[],
  weights: readonly number[],
  ridge: number,
): number[] {
  const size = weights.length;
  // One row for each weight: its curvature with every other, and its slope.
  const system = weights.map((weight, at) => {
    const row = new Array<number>(size + 1).fill(0);
    const own = at < size - 1 ? ridge : 0;
    row[at] = own;
    row[size] = own * weight;
    return row;
  });
  cases.forEach((row, index) => {
    const probable = probabilityOf(product(row, weights));
    const curve = probable * (1 - probable);
    const miss = probable - (labels[index] ? 1 : 0);
    for (let i = 0; i < size; i += 1) {
      const line = system[i]!;
      for (let j = 0; j < size; j += 1) line[j]! += curve * row[i]! * row[j]!;
      line[size]! += miss * row[i]!;
    }
  });
  return solve(system);
}

/** Solves linear equations, each a row of coefficients and the constant, by Gauss–Jordan elimination with pivoting. */
function solve(system: number[][]): number[] {
  const size = system.length;
  for (let at = 0; at < size; at += 1) {
    let pivot = at;
    for (let row = at + 1; row < size; row += 1) {
      if (Math.abs(system[row]![at]!) > Math.abs(system[pivot]![at]!)) pivot = row;
    }
    [system[at], system[pivot]] = [system[pivot]!, system[at]!];
    const line = system[at]!;
    for (let row = 0; row < size; row += 1) {
      if (row === at) continue;
      const share = system[row]![at]! / line[at]!;
      for (let column = at; column <= size; column += 1)
        system[row]![column]! -= share * line[column]!;
    }
  }
  return system.map((line, at) => line[size]! / line[at]!);
}
