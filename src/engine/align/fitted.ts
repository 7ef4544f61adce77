// Written by scripts/fit-links.ts from the annotated links of test/annotated.

export const FIRST_LOOK = {
  bias: -5.212,
  weights: {
    shared: 2.623,
    alike: -4.593,
    contained: -0.188,
    sameTime: 1.807,
    daysApart: 0.734,
    weeksApart: 0.906,
    monthsApart: 0.369,
    yearsApart: 0.291,
    day: 0.462,
    number: 0.385,
    person: 0.777,
    place: -0.013,
    realm: -0.241,
    event: -0.394,
    theme: -0.934,
    meaning: 0.684,
    year: 0.941,
    sound: -0.497,
    offPlace: -1.62,
    rank: -0.45,
    margin: 2.677,
    company: 3.015,
  },
} as const;

export const SECOND_LOOK = {
  bias: -0.093,
  weights: {
    first: 0.824,
    rivals: -1.415,
    company: -0.236,
    stretch: 0.287,
    beside: 1.402,
    onWay: 0.854,
    alike: 0.555,
    contained: -0.016,
  },
} as const;

export const LAST_LOOK = {
  bias: -0.068,
  weights: {
    second: 0.334,
    rivalsThen: -1.651,
    companyThen: 1.196,
    stretchThen: 1.506,
    besideThen: 1.699,
    onWayThen: 0.442,
    first: 0.513,
    rivals: 0.544,
    company: -1.32,
    stretch: -1.256,
    beside: -0.602,
    onWay: -0.192,
    alike: 0.474,
    contained: 0.031,
  },
} as const;
