import type {NightWords} from '../../engine/claims/dates/night.js';

/**
 * Words that tell of the night before a date or behind it: "On the night of 12 January", "in the small hours of the 13th",
 * "before dawn on the 13th".
 */
export const nights: NightWords = {
  of: /\bnight of(?: the)?$/u,
  into: /\b(?:(?:small|early|first) hours of|(?:before|at) (?:dawn|daybreak)(?: on| of)?|after midnight on)(?: the)?$/u,
  behind: /^(?:at|by) night\b/u,
};
