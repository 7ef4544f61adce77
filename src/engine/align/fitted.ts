// Written by scripts/fit-links.ts from the annotated links of test/annotated.

export const FIRST_LOOK = {
  bias: -5.232,
  weights: {
    shared: 2.618,
    alike: -4.588,
    contained: -0.181,
    sameTime: 1.788,
    daysApart: 0.757,
    weeksApart: 0.93,
    monthsApart: 0.505,
    yearsApart: 0.262,
    day: 0.463,
    number: 0.385,
    person: 0.773,
    place: -0.004,
    realm: -0.25,
    event: -0.403,
    theme: -0.938,
    meaning: 0.694,
    year: 0.899,
    sound: -0.486,
    offPlace: -1.64,
    rank: -0.433,
    margin: 2.709,
    company: 3.0,
  },
} as const;

export const SECOND_LOOK = {
  bias: -0.114,
  weights: {
    first: 0.825,
    rivals: -1.435,
    company: -0.243,
    stretch: 0.297,
    beside: 1.405,
    onWay: 0.893,
    alike: 0.561,
    contained: -0.007,
  },
} as const;
