// Written by scripts/fit-agreements.ts from the annotated findings of test/annotated.

export const AGREEING = {
  bias: -2.025,
  weights: {
    link: 3.049,
    beside: 1.071,
    word: 1.288,
    others: -0.353,
    shared: 0.245,
    only: 0.471,
    informative: 0.665,
    unlike: 0.376,
    other: -0.576,
    within: -0.887,
    overlapping: -2.215,
    rounded: 0.924,
    date: 1.369,
    duration: 0.963,
    reckoned: -2.13,
    order: -0.662,
  },
} as const;
