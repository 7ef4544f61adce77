// Written by scripts/fit-agreements.ts from the annotated findings of test/annotated.

export const AGREEING = {
  bias: -2.411,
  weights: {
    link: 3.524,
    beside: 0.693,
    word: 1.035,
    others: -0.124,
    shared: 0.302,
    only: 0.533,
    informative: 0.72,
    unlike: 0.398,
    other: -0.563,
    within: -1.023,
    overlapping: -2.223,
    rounded: 1.168,
    date: 1.431,
    duration: 1.094,
    reckoned: -2.437,
    order: -0.445,
  },
} as const;
