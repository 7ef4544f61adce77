// Written by scripts/fit-agreements.ts from the annotated findings of test/annotated.

export const AGREEING = {
  bias: -1.66,
  weights: {
    link: 2.506,
    beside: 1.19,
    word: 1.262,
    others: -0.393,
    shared: 0.466,
    only: 0.688,
    informative: 0.68,
    unlike: 0.242,
    other: -1.179,
    within: -1.329,
    overlapping: -2.946,
    rounded: 0.082,
    date: 1.092,
    duration: 1.456,
    reckoned: -2.344,
    order: 0.305,
  },
} as const;
