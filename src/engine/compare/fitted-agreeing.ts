// Written by scripts/fit-agreements.ts from the annotated findings of test/annotated.

export const AGREEING = {
  bias: -2.355,
  weights: {
    link: 3.797,
    beside: 1.059,
    word: 1.108,
    others: -0.182,
    shared: 0.208,
    only: 0.384,
    informative: 0.688,
    unlike: 0.495,
    other: -0.932,
    within: -0.992,
    overlapping: -2.259,
    rounded: 0.854,
    date: 1.248,
    duration: 1.019,
    reckoned: -2.351,
    order: -0.725,
  },
} as const;
