/** A logistic model: the log-odds of a case of which nothing is known, and what each aspect adds for each unit of it. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** The log-odds that a model gives a case. */
export function logOdds({bias, weights}: LogisticModel, aspects: readonly number[]): number {
  let sum = bias;
  for (let at = 0; at < aspects.length; at += 1) sum += aspects[at]! * weights[at]!;
  return sum;
}

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
