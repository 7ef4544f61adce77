// Written by scripts/fit-divergences.ts from the annotated findings of test/annotated and the pairs of test/negatives.

export const DIFFERING = {
  bias: 1.229,
  weights: {
    date: 2.108,
    duration: 1.382,
    ratio: -1.518,
    days: -0.934,
    close: 0.401,
    comparable: 0.796,
    others: -3.225,
    shared: 0.063,
    only: 0.817,
    sameAct: 0.931,
    crowd: -0.749,
    order: -2.221,
  },
} as const;
