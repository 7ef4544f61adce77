// Written by scripts/fit-divergences.ts from the annotated findings of test/annotated and the pairs of test/negatives.

export const DIFFERING = {
  bias: 1.402,
  weights: {
    date: 2.106,
    duration: 1.404,
    ratio: -1.541,
    days: -0.94,
    close: 0.365,
    comparable: 0.823,
    others: -3.232,
    shared: 0.036,
    only: 0.718,
    sameAct: 0.95,
    crowd: -0.792,
    order: -2.085,
  },
} as const;
