// Written by scripts/fit-links.ts from the annotated links of test/annotated.

export const FIRST_LOOK = {
  bias: -4.459,
  weights: {
    shared: 2.325,
    alike: -3.122,
    contained: -0.714,
    sameTime: 1.832,
    daysApart: 0.513,
    weeksApart: 0.132,
    monthsApart: 0.383,
    yearsApart: 0.31,
    day: 1.188,
    number: 0.396,
    person: 0.576,
    place: 0.483,
    realm: -0.707,
    event: -0.359,
    theme: -0.894,
    meaning: 0.467,
    offPlace: -1.146,
    rank: -0.495,
    margin: 2.398,
    company: 3.003,
  },
} as const;

export const SECOND_LOOK = {
  bias: -0.287,
  weights: {
    first: 0.794,
    rivals: -1.417,
    company: -0.012,
    stretch: 0.234,
    beside: 1.251,
    onWay: 0.987,
    alike: 1.299,
    contained: -0.297,
  },
} as const;
