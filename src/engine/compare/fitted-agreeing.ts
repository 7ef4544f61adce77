// Written by scripts/fit-agreements.ts from the annotated findings of test/annotated.

export const AGREEING = {
  bias: -2.143,
  weights: {
    link: 4.019,
    beside: 0.645,
    word: 0.743,
    others: -0.462,
    shared: 0.223,
    only: 0.294,
    informative: 0.713,
    unlike: 0.247,
    other: -1.128,
    within: -1.112,
    overlapping: -2.627,
    rounded: 1.194,
    date: 1.267,
    duration: 0.835,
    reckoned: -1.977,
    order: -0.839,
  },
} as const;
