// Written by scripts/fit-agreements.ts from the annotated findings of test/annotated.

export const AGREEING = {
  bias: -2.299,
  weights: {
    link: 3.828,
    beside: 0.937,
    word: 1.205,
    others: -0.392,
    shared: 0.117,
    only: 0.357,
    informative: 0.682,
    unlike: 0.491,
    other: -0.975,
    within: -0.987,
    overlapping: -2.257,
    rounded: 1.007,
    date: 1.268,
    duration: 0.882,
    reckoned: -2.425,
    order: -0.618,
  },
} as const;
