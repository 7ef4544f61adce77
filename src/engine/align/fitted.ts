// Written by scripts/fit-links.ts from the annotated links of test/annotated.

export const FIRST_LOOK = {
  bias: -5.134,
  weights: {
    shared: 2.584,
    alike: -4.384,
    contained: -0.303,
    sameTime: 1.801,
    daysApart: 0.703,
    weeksApart: 0.853,
    monthsApart: 0.528,
    yearsApart: 0.274,
    day: 0.446,
    number: 0.37,
    person: 0.579,
    place: -0.222,
    realm: -0.206,
    event: -0.41,
    theme: -0.956,
    meaning: 0.64,
    year: 0.85,
    sound: -0.165,
    offPlace: -1.681,
    rank: -0.394,
    margin: 2.831,
    company: 3.057,
  },
} as const;

export const SECOND_LOOK = {
  bias: -0.216,
  weights: {
    first: 0.828,
    rivals: -1.411,
    company: -0.263,
    stretch: 0.276,
    beside: 1.407,
    onWay: 0.997,
    alike: 0.838,
    contained: -0.096,
  },
} as const;
