/** Whole years that nobody has outlived: the greatest age that is attested is that of Jeanne Calment, who died in 1997. */
export const LONGEST_LIFE = 122;
