// Written by scripts/fit-agreements.ts from the annotated findings of test/annotated.

export const AGREEING = {
  bias: -1.882,
  weights: {
    link: 3.314,
    beside: 1.148,
    word: 1.181,
    others: -0.413,
    shared: 0.339,
    only: 0.234,
    informative: 0.519,
    unlike: 0.524,
    other: -0.855,
    within: -0.954,
    overlapping: -2.164,
    rounded: 0.914,
    date: 1.338,
    duration: 0.775,
    reckoned: -2.504,
    order: -1.276,
  },
} as const;
