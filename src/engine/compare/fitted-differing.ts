// Written by scripts/fit-divergences.ts from the annotated findings of test/annotated and the pairs of test/negatives.

export const DIFFERING = {
  bias: 1.789,
  weights: {
    date: 1.409,
    duration: 1.434,
    ratio: -1.73,
    days: -0.773,
    calendar: 0.702,
    close: 0.223,
    comparable: 0.762,
    others: -2.853,
    shared: 0.109,
    only: 0.474,
    sameAct: 0.785,
    crowd: -0.595,
    order: -4.111,
  },
} as const;
