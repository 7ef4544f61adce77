// Written by scripts/fit-links.ts from the annotated links of test/annotated.

export const FIRST_LOOK = {
  bias: -5.257,
  weights: {
    shared: 2.695,
    alike: -4.594,
    contained: -0.22,
    sameTime: 1.799,
    daysApart: 0.699,
    weeksApart: 0.885,
    monthsApart: 0.41,
    yearsApart: 0.23,
    day: 0.398,
    number: 0.341,
    person: 0.807,
    place: 0.056,
    realm: -0.322,
    event: -0.437,
    theme: -0.961,
    meaning: 0.66,
    year: 0.991,
    sound: -0.553,
    offPlace: -1.586,
    rank: -0.472,
    margin: 2.629,
    company: 3.0,
  },
} as const;

export const SECOND_LOOK = {
  bias: -0.043,
  weights: {
    first: 0.827,
    rivals: -1.429,
    company: -0.168,
    stretch: 0.255,
    beside: 1.393,
    onWay: 0.787,
    alike: 0.644,
    contained: -0.106,
  },
} as const;

export const LAST_LOOK = {
  bias: -0.044,
  weights: {
    second: 0.333,
    rivalsThen: -1.667,
    companyThen: 1.036,
    stretchThen: 1.399,
    besideThen: 1.497,
    onWayThen: 0.67,
    first: 0.513,
    rivals: 0.554,
    company: -1.136,
    stretch: -1.182,
    beside: -0.408,
    onWay: -0.39,
    alike: 0.515,
    contained: -0.033,
  },
} as const;
