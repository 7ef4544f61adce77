// Written by scripts/fit-agreements.ts from the annotated findings of test/annotated.

export const AGREEING = {
  bias: -1.88,
  weights: {
    link: 3.332,
    beside: 1.221,
    word: 1.148,
    others: -0.369,
    shared: 0.375,
    only: 0.264,
    informative: 0.536,
    unlike: 0.495,
    other: -0.85,
    within: -0.962,
    overlapping: -2.53,
    rounded: 0.829,
    date: 1.274,
    duration: 0.786,
    reckoned: -2.492,
    order: -1.375,
  },
} as const;
