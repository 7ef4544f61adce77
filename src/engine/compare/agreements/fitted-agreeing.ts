// Written by scripts/fit-agreements.ts from the annotated findings of test/annotated.

export const AGREEING = {
  bias: -2.613,
  weights: {
    link: 4.036,
    beside: 1.102,
    word: 0.309,
    others: -0.308,
    shared: 0.109,
    only: 0.094,
    informative: 0.53,
    unlike: 0.135,
    other: -0.821,
    within: -1.085,
    overlapping: -1.131,
    rounded: 1.015,
    date: 1.799,
    duration: 0.367,
    reckoned: -1.875,
    order: -1.482,
    margin: 0.536,
  },
} as const;
