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

export const LAST_LOOK = {
  bias: -0.071,
  weights: {
    second: 0.33,
    rivalsThen: -1.693,
    companyThen: 1.142,
    stretchThen: 1.499,
    besideThen: 1.712,
    onWayThen: 0.514,
    first: 0.518,
    rivals: 0.562,
    company: -1.274,
    stretch: -1.241,
    beside: -0.594,
    onWay: -0.256,
    alike: 0.45,
    contained: 0.046,
  },
} as const;
