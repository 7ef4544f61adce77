// Written by scripts/fit-divergences.ts from the annotated findings of test/annotated and the pairs of test/negatives.

export const DIFFERING = {
  bias: 1.412,
  weights: {
    date: 1.799,
    duration: 1.406,
    ratio: -1.599,
    days: -0.766,
    close: 0.548,
    comparable: 0.716,
    others: -2.866,
    shared: 0.117,
    only: 0.639,
    sameAct: 0.801,
    crowd: -0.757,
    order: -2.936,
  },
} as const;
