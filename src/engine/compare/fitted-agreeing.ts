// Written by scripts/fit-agreements.ts from the annotated findings of test/annotated.

export const AGREEING = {
  bias: -2.422,
  weights: {
    link: 3.89,
    beside: 1.088,
    word: 1.203,
    others: -0.216,
    shared: 0.183,
    only: 0.27,
    informative: 0.66,
    unlike: 0.583,
    other: -0.736,
    within: -0.989,
    overlapping: -2.194,
    rounded: 1.501,
    date: 1.344,
    duration: 0.893,
    reckoned: -2.475,
    order: -0.802,
  },
} as const;
