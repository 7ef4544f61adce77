// Written by scripts/fit-links.ts from the annotated links of test/annotated.

export const FIRST_LOOK = {
  bias: -4.172,
  weights: {
    shared: 2.216,
    alike: -3.208,
    contained: -0.686,
    sameTime: 1.726,
    daysApart: 0.465,
    weeksApart: 0.369,
    monthsApart: 0.227,
    yearsApart: 0.023,
    day: 1.223,
    number: 0.368,
    person: 0.737,
    place: 0.47,
    realm: -0.607,
    event: -0.322,
    theme: -0.93,
    meaning: 0.585,
    offPlace: -1.49,
    rank: -0.451,
    margin: 2.444,
    company: 3.031,
  },
} as const;

export const SECOND_LOOK = {
  bias: -0.199,
  weights: {
    first: 0.821,
    rivals: -1.441,
    company: -0.003,
    stretch: 0.321,
    beside: 1.214,
    onWay: 0.848,
    alike: 1.185,
    contained: -0.35,
  },
} as const;
