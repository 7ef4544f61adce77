// Written by scripts/fit-links.ts from the annotated links of test/annotated.

export const FIRST_LOOK = {
  bias: -4.76,
  weights: {
    shared: 2.569,
    alike: -4.316,
    contained: -0.309,
    sameTime: 1.297,
    daysApart: 0.379,
    weeksApart: 0.478,
    monthsApart: 0.036,
    yearsApart: 0.113,
    day: 0.448,
    number: 0.39,
    person: 0.565,
    place: -0.231,
    realm: -0.186,
    event: -0.432,
    theme: -0.941,
    meaning: 0.674,
    year: 0.93,
    sound: -0.169,
    offPlace: -1.913,
    rank: -0.4,
    margin: 2.765,
    company: 3.11,
  },
} as const;

export const SECOND_LOOK = {
  bias: -0.268,
  weights: {
    first: 0.822,
    rivals: -1.383,
    company: -0.192,
    stretch: 0.373,
    beside: 1.352,
    onWay: 0.868,
    alike: 0.947,
    contained: -0.149,
  },
} as const;
