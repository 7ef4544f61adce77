/** What tells that a name is a place's, by its own words. */
import {isForename} from '../run-in-place.js';
import type {RunRule} from './run-rule.js';

/** A name with a definite adjective is a place's: „Senosios Rumšiškės“. */
export const definiteAdjective: RunRule = ({parts, first, grammar}) =>
  grammar.definite?.test(grammar.bare(first.text.toLowerCase())) === true &&
  !isForename(first, grammar)
    ? {parts, kind: 'place', votes: 2}
    : undefined;

/** A name that an abbreviated noun for a place opens is a place's: "Ft. Sumter" */
export const shortOpener: RunRule = ({parts, first, grammar: {openers}}) =>
  first.kind === 'initial' && openers.has(first.text.slice(0, -1).toLowerCase())
    ? {parts, kind: 'place', votes: 3}
    : undefined;

/** A forename before a noun for a place is of that: "Frederick Street", "Prince Edward County"; but "James Hill". */
export const forenameOfPlace: RunRule = ({parts, tokens, begin, from, lower, isGiven, grammar}) => {
  if (!isGiven || grammar.namesakes.has(lower) || !grammar.placeNouns.has(lower)) return undefined;
  const rank = tokens[begin]!;
  const isRanked = begin === from - 1 && grammar.rulers?.has(rank.lower) === true;
  const whole = isRanked
    ? [{from: begin, to: from, text: rank.text, kind: 'name' as const}, ...parts]
    : parts;
  return {parts: whole, kind: 'place', votes: 3};
};

/** A name that a noun for a place opens is a place's: "Cape Cod". */
export const placeOpener: RunRule = ({parts, opener}) =>
  opener === 'place' ? {parts, kind: 'place', votes: 2} : undefined;

/** A name that a noun for a place ends is a place's: "Ross Island". */
export const placeNoun: RunRule = ({parts, lower, isAlone, grammar}) =>
  !isAlone && grammar.placeNouns.has(lower) ? {parts, kind: 'place', votes: 2} : undefined;
