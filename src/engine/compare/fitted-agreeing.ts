// Written by scripts/fit-agreements.ts from the annotated findings of test/annotated.

export const AGREEING = {
  bias: -2.231,
  weights: {
    link: 3.492,
    beside: 0.549,
    word: 1.001,
    others: -0.147,
    shared: 0.294,
    only: 0.38,
    informative: 0.731,
    unlike: 0.307,
    other: -0.331,
    within: -1.025,
    overlapping: -2.261,
    rounded: 1.156,
    date: 1.429,
    duration: 1.08,
    reckoned: -2.408,
    order: -0.644,
  },
} as const;
