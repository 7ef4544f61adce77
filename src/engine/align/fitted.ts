// Written by scripts/fit-links.ts from the annotated links of test/annotated.

export const FIRST_LOOK = {
  bias: -5.221,
  weights: {
    shared: 2.624,
    alike: -4.577,
    contained: -0.183,
    sameTime: 1.809,
    daysApart: 0.733,
    weeksApart: 0.905,
    monthsApart: 0.356,
    yearsApart: 0.285,
    day: 0.458,
    number: 0.387,
    person: 0.797,
    place: 0.008,
    realm: -0.256,
    event: -0.385,
    theme: -0.929,
    meaning: 0.679,
    year: 0.947,
    sound: -0.512,
    offPlace: -1.613,
    rank: -0.447,
    margin: 2.678,
    company: 3.015,
  },
} as const;

export const SECOND_LOOK = {
  bias: -0.093,
  weights: {
    first: 0.825,
    rivals: -1.403,
    company: -0.214,
    stretch: 0.288,
    beside: 1.382,
    onWay: 0.826,
    alike: 0.561,
    contained: -0.014,
  },
} as const;

export const LAST_LOOK = {
  bias: -0.073,
  weights: {
    second: 0.334,
    rivalsThen: -1.61,
    companyThen: 1.146,
    stretchThen: 1.445,
    besideThen: 1.706,
    onWayThen: 0.629,
    first: 0.514,
    rivals: 0.518,
    company: -1.27,
    stretch: -1.203,
    beside: -0.625,
    onWay: -0.362,
    alike: 0.478,
    contained: 0.029,
  },
} as const;
