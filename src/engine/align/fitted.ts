// Written by scripts/fit-links.ts from the annotated links of test/annotated.

export const FIRST_LOOK = {
  bias: -4.547,
  weights: {
    shared: 2.498,
    alike: -3.517,
    contained: -0.52,
    sameTime: 1.483,
    daysApart: 0.602,
    weeksApart: 0.578,
    monthsApart: 0.102,
    yearsApart: 0.095,
    day: 1.259,
    number: 0.336,
    person: 0.747,
    place: 0.418,
    realm: -0.496,
    event: -0.393,
    theme: -0.925,
    meaning: 0.505,
    offPlace: -2.102,
    rank: -0.372,
    margin: 2.549,
    company: 3.078,
  },
} as const;

export const SECOND_LOOK = {
  bias: -0.282,
  weights: {
    first: 0.823,
    rivals: -1.455,
    company: -0.151,
    stretch: 0.368,
    beside: 1.429,
    onWay: 0.905,
    alike: 1.222,
    contained: -0.346,
  },
} as const;
