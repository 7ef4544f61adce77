/** A logistic model: the log-odds of a case of which nothing is known, and what each aspect adds for each unit of it. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** The log-odds that a model gives a case. */
export function logOdds({bias, weights}: LogisticModel, aspects: ArrayLike<number>): number {
  let sum = bias;
  for (let at = 0; at < aspects.length; at += 1) sum += aspects[at]! * weights[at]!;
  return sum;
}

/** The probability, 0 to 1, of which the logarithm of the odds is given. */
export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** A model whose weights are written by the name of their aspect, with them in an order. */
export function inOrder<Aspect extends string>(
  {bias, weights}: {readonly bias: number; readonly weights: Readonly<Record<Aspect, number>>},
  aspects: readonly Aspect[],
): LogisticModel {
  return {bias, weights: aspects.map((aspect) => weights[aspect])};
}

/** What is known of a case, by the names of its aspects, as a list in their order. */
export function listedIn<Aspect extends string>(
  aspects: readonly Aspect[],
  known: Readonly<Record<Aspect, number>>,
): number[] {
  return aspects.map((aspect) => known[aspect]);
}

/** An aspect that holds or does not. */
export function flag(holds: boolean): 0 | 1 {
  return holds ? 1 : 0;
}

/**
 * A logistic model of aspects that mean more or less beside each other: with what each two of them, multiplied, add
 * (a polynomial of the second degree; Hastie, Tibshirani and Friedman 2009, 5.1).
 */
export interface QuadraticModel extends LogisticModel {
  /** For each aspect what it adds for each unit of it times each aspect up to itself. */
  readonly products: readonly (readonly number[])[];
}

/** The log-odds that a model of products gives a case. */
export function quadraticLogOdds(model: QuadraticModel, aspects: readonly number[]): number {
  let sum = logOdds(model, aspects);
  for (let at = 0; at < model.products.length; at += 1) {
    const row = model.products[at]!;
    let part = 0;
    for (let other = 0; other < row.length; other += 1) part += row[other]! * aspects[other]!;
    sum += aspects[at]! * part;
  }
  return sum;
}

/** A model of products whose weights are written by the name of their aspect, with them in an order. */
export function quadraticInOrder<Aspect extends string>(
  written: Parameters<typeof inOrder<Aspect>>[0] & {
    readonly products: Readonly<Record<Aspect, readonly number[]>>;
  },
  aspects: readonly Aspect[],
): QuadraticModel {
  return {
    ...inOrder(written, aspects),
    products: aspects.map((aspect) => written.products[aspect]),
  };
}
