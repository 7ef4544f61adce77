// Written by scripts/fit-agreements.ts from the annotated findings of test/annotated.

export const AGREEING = {
  bias: -2.135,
  weights: {
    link: 3.722,
    beside: 0.313,
    word: 1.094,
    others: -0.298,
    shared: 0.194,
    only: 0.202,
    informative: 0.689,
    unlike: 0.628,
    other: -0.934,
    within: -0.949,
    overlapping: -2.177,
    rounded: 1.013,
    date: 1.307,
    duration: 0.998,
    reckoned: -2.418,
    order: -1.022,
  },
} as const;
