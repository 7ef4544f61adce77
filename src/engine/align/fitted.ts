// Written by scripts/fit-links.ts from the annotated links of test/annotated.

export const FIRST_LOOK = {
  bias: -4.648,
  weights: {
    shared: 2.461,
    alike: -3.256,
    contained: -0.608,
    sameTime: 1.664,
    daysApart: 0.434,
    weeksApart: 0.109,
    monthsApart: 0.05,
    yearsApart: 0.248,
    day: 1.163,
    number: 0.428,
    person: 0.566,
    place: 0.633,
    realm: -0.956,
    event: -0.315,
    theme: -0.825,
    meaning: 0.383,
    offPlace: -1.319,
    rank: -0.506,
    margin: 2.331,
    company: 3.22,
  },
} as const;

export const SECOND_LOOK = {
  bias: -0.347,
  weights: {
    first: 0.787,
    rivals: -1.483,
    company: -0.003,
    stretch: 0.259,
    beside: 1.211,
    onWay: 1.065,
    alike: 1.064,
    contained: -0.045,
  },
} as const;
