// Written by scripts/fit-links.ts from the annotated links of test/annotated.

export const FIRST_LOOK = {
  bias: -4.562,
  weights: {
    shared: 2.399,
    alike: -3.605,
    contained: -0.648,
    sameTime: 1.575,
    daysApart: 0.412,
    weeksApart: 0.15,
    monthsApart: -0.008,
    yearsApart: 0.179,
    day: 1.129,
    number: 0.482,
    person: 0.536,
    place: 0.53,
    realm: -0.805,
    event: -0.319,
    theme: -0.837,
    meaning: 0.429,
    offPlace: -1.172,
    rank: -0.405,
    margin: 2.55,
    company: 3.199,
  },
} as const;

export const SECOND_LOOK = {
  bias: -0.242,
  weights: {
    first: 0.804,
    rivals: -1.527,
    company: 0.122,
    stretch: 0.19,
    beside: 1.224,
    onWay: 0.974,
    alike: 0.992,
    contained: -0.046,
  },
} as const;
