// Written by scripts/fit-agreements.ts from the annotated findings of test/annotated.

export const AGREEING = {
  bias: -2.258,
  weights: {
    link: 3.41,
    beside: 0.476,
    word: 1.061,
    others: -0.191,
    shared: 0.297,
    only: 0.441,
    informative: 0.711,
    unlike: 0.479,
    other: -0.84,
    within: -1.023,
    overlapping: -2.171,
    rounded: 1.21,
    date: 1.418,
    duration: 1.177,
    reckoned: -2.351,
    order: -0.273,
  },
} as const;
