// Written by scripts/fit-links.ts from the annotated links of test/annotated.

export const FIRST_LOOK = {
  bias: -4.291,
  weights: {
    shared: 2.346,
    alike: -3.427,
    contained: -0.463,
    sameTime: 1.532,
    daysApart: 0.591,
    weeksApart: 0.613,
    monthsApart: 0.262,
    yearsApart: 0.045,
    day: 1.319,
    number: 0.332,
    person: 0.687,
    place: 0.508,
    realm: -0.478,
    event: -0.337,
    theme: -0.902,
    meaning: 0.508,
    offPlace: -2.108,
    rank: -0.399,
    margin: 2.536,
    company: 3.068,
  },
} as const;

export const SECOND_LOOK = {
  bias: -0.336,
  weights: {
    first: 0.809,
    rivals: -1.481,
    company: -0.134,
    stretch: 0.474,
    beside: 1.264,
    onWay: 0.907,
    alike: 1.393,
    contained: -0.396,
  },
} as const;
