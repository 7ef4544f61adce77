/** What tells that a name is a thing's. */
import {lowerAt} from '../../../../grammar/token-at.js';
import {isBeforePlaceNoun} from '../before-place-noun.js';
import {isLocative} from '../context.js';
import {isAllCapitals, isDegree, isShip} from '../letters.js';
import {isNamedAfterPerson, isNamedThing, isQuotedName} from '../named-after.js';
import {isForename} from '../run-in-place.js';
import type {RunPart} from '../run.js';
import {isOnlyShipBehind, isShipBehind} from '../ships.js';
import type {RunRule} from './run-rule.js';

/** A name in quotation marks behind a noun for a thing is a thing's: „laivas „Šventasis Antanas““. */
export const quoted: RunRule = ({parts, tokens, from, to, grammar}) =>
  isQuotedName(tokens, from, to, grammar)
    ? {parts, kind: 'thing', votes: 2, isApart: true}
    : undefined;

/** A name before the noun of a thing that has such names is a thing's: „Oginskio kanalas“, "Wellington Bridge". */
export const namesThing: RunRule = ({parts, tokens, isAlone, to, grammar}) =>
  isAlone && isNamedThing(tokens, to, grammar)
    ? {parts, kind: 'thing', votes: 0, isApart: true}
    : undefined;

/** A person's name is a thing's that is named for him: „šv. Petro bažnyčia“, "the novel Sister Carrie". */
export const namedAfterPerson: RunRule = ({parts, tokens, begin, from, to, grammar}) =>
  isNamedAfterPerson(tokens, begin, from, to, grammar)
    ? {parts, kind: 'thing', votes: 3}
    : undefined;

/** A name that a noun for a thing opens is a thing's: "Case Green". */
export const thingOpener: RunRule = ({parts, opener}) =>
  opener === 'thing' ? {parts, kind: 'thing', votes: 2} : undefined;

/** A name behind the letters for a ship is a ship's: "H.M.T. Queen Emma", "HMS King George V". */
export const lettersOfShip: RunRule = ({parts, tokens, begin, grammar: {vessels}}) =>
  isShip(parts) || (isAllCapitals(tokens[begin]!.text) && vessels.has(tokens[begin]!.lower))
    ? {parts, kind: 'thing', votes: 2}
    : undefined;

/** A name behind a noun for a ship is a ship's: "the barque Charles Bal", "a clipper named King Philip". */
export const vesselBefore: RunRule = ({parts, tokens, begin, previous, grammar}) => {
  const {vessels, calls} = grammar;
  const isNamed = calls.has(lowerAt(tokens, begin - 1)) && vessels.has(lowerAt(tokens, begin - 2));
  if (isNamed) return {parts, kind: 'thing', votes: 3, isApart: true};
  return vessels.has(previous?.lower ?? '') ? {parts, kind: 'thing', votes: 3} : undefined;
};

/**
 * A rank with its article is of the name of a ship that is told of: "The Prince George was hit", "the Countess of Scarborough, of
 * 20 guns".
 */
export const rankOfVessel: RunRule = ({tokens, from, to, parts, grammar}) => {
  const {article, origins, rulers, peers} = grammar;
  const isOfLands = origins.has(lowerAt(tokens, from - 1));
  const rank = isOfLands ? from - 2 : from - 1;
  const ranks = isOfLands ? peers : rulers;
  if (ranks?.has(lowerAt(tokens, rank)) !== true || lowerAt(tokens, rank - 1) !== article)
    return undefined;
  return isOnlyShipBehind(tokens, to, grammar)
    ? {parts, kind: 'thing', votes: 3, isApart: true}
    : undefined;
};

/**
 * A forename with an article is of a ship's name: "The Mary Rose sank", "aboard the Bonhomme Richard"; but "the Mary Smith case".
 */
export const articledForename: RunRule = (run) => {
  const {parts, names, tokens, previous, to, isTitled, hasInitials, grammar} = run;
  if (names.length !== 2 || isTitled || hasInitials || grammar.cases) return undefined;
  if (previous?.lower !== grammar.article || !names.some((name) => isForename(name, grammar)))
    return undefined;
  return isShipBehind(tokens, to, grammar) ? {parts, kind: 'thing', votes: 3} : undefined;
};

/** A name with a noun for a thing in it is a thing's: "Victory Parade". */
export const nounInside: RunRule = ({parts, pieces, grammar}) =>
  pieces.some((piece) => grammar.thingNouns.has(piece))
    ? {parts, kind: 'thing', votes: 2}
    : undefined;

/** A name in capitals is a thing's: "UNESCO"; but "BANAITIS Saliamonas" heads his entry. */
export const acronym: RunRule = ({parts, names, grammar}) => {
  const isAcronym = ({text}: RunPart): boolean =>
    isAllCapitals(text) && !(text.length > 3 && names.some((name) => isForename(name, grammar)));
  return names.some(isAcronym) ? {parts, kind: 'thing', votes: 1} : undefined;
};

/**
 * A name before a noun for a thing is a thing's: „Nemuno linija“; but "Collingwood's ship" and „Bonsas laivą paliko“ name no
 * ship.
 */
export const thingBehind: RunRule = (run) => {
  const {parts, last, next, tokens, to, isAlone, isTitled, grammar} = run;
  const hasSuffix = grammar.suffix?.test(last.text) === true;
  if (next?.kind !== 'word' || !grammar.thingNouns.has(next.lower) || (isTitled && hasSuffix)) {
    return undefined;
  }
  const isWhole = hasSuffix || grammar.cases?.isIn(last.lower, 'nominative') === true;
  // "Vievis railway station", „Oršos karo belaisvių stovykla“
  if (grammar.beforePlaceNouns?.has(next.lower) && isBeforePlaceNoun(tokens, to, grammar))
    return undefined;
  // „Radvilos rūmai“ may as well be his: whatever else tells of a person says more.
  return isWhole ? undefined : {parts, kind: 'thing', votes: isAlone ? 0.5 : 1};
};

/** Letters for a degree are a thing's: "C.Phil." */
export const degree: RunRule = ({parts, tokens, last, to, isAlone, hasInitials}) =>
  isAlone && hasInitials && isDegree(tokens, last, to)
    ? {parts, kind: 'thing', votes: 2}
    : undefined;

/** A name behind a noun for a thing is a thing's: „pilis Turaida“. */
export const thingBefore: RunRule = ({parts, previous, last, grammar}) => {
  if (!previous || !grammar.thingNouns.has(previous.lower)) return undefined;
  const isTime = grammar.times?.has(previous.lower) === true;
  return isTime || isLocative(last.text, grammar) ? undefined : {parts, kind: 'thing', votes: 1};
};
