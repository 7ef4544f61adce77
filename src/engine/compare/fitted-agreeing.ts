// Written by scripts/fit-agreements.ts from the annotated findings of test/annotated.

export const AGREEING = {
  bias: -2.342,
  weights: {
    link: 4.377,
    beside: 1.047,
    word: 0.597,
    others: -0.356,
    shared: 0.228,
    only: 0.191,
    informative: 0.673,
    unlike: 0.109,
    other: -0.864,
    within: -1.044,
    overlapping: -2.793,
    rounded: 1.522,
    date: 1.041,
    duration: 0.835,
    reckoned: -1.923,
    order: -0.295,
  },
} as const;
