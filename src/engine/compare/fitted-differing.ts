// Written by scripts/fit-divergences.ts from the annotated findings of test/annotated and the pairs of test/negatives.

export const DIFFERING = {
  bias: 1.523,
  weights: {
    date: 1.229,
    duration: 0.581,
    ratio: -1.733,
    days: -0.851,
    calendar: 1.164,
    close: 0.115,
    comparable: 0.818,
    others: -2.623,
    shared: 0.188,
    only: 0.815,
    sameAct: 0.516,
    crowd: -0.608,
    order: -3.447,
  },
} as const;
