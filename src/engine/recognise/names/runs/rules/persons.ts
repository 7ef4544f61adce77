/** What tells that a name is a person's. */
import {isCapitalised} from '../../../../grammar/spelling.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import {isLocative} from '../context.js';
import {isOwner} from '../owners.js';
import {isToldSurname} from '../told-surname.js';
import type {RunInPlace} from '../run-in-place.js';
import {isForename} from '../run-in-place.js';
import {opensSentence} from '../../name-lexicon.js';
import type {RunRule} from './run-rule.js';

/** A forename behind a title is a person's: "the lookout Frederick Fleet", but "Frederick Street", "Prince Edward County". */
export const titledForename: RunRule = ({parts, bare, isTitled, isGiven, grammar}) =>
  isTitled && isGiven && !isNounOfPlace(bare, grammar)
    ? {parts, kind: 'person', votes: 3}
    : undefined;

function isNounOfPlace(bare: string, {placeNouns, namesakes}: RunInPlace['grammar']): boolean {
  return placeNouns.has(bare) && !namesakes.has(bare);
}

/** A surname that is a title or a common word as well is a person's where the account has told that in full: "King dismounted". */
export const toldSurname: RunRule = ({parts, tokens, grammar, lexicon}) =>
  isToldSurname(parts, tokens, grammar, lexicon) ? {parts, kind: 'person', votes: 3} : undefined;

/** Maximum number of names of one person, where nothing but a noun for him tells. */
const LONGEST = 3;

function isShort({names, pieces, grammar}: RunInPlace): boolean {
  return names.length <= LONGEST && !pieces.some((piece) => grammar.thingNouns.has(piece));
}

/** A name behind a noun for whoever bears it is a person's: „liejikas Orbanas“, "the spy Kulczycki". */
export const bearer: RunRule = (run) => {
  const {parts, last, isBearer, lexicon} = run;
  return isBearer && isShort(run) && lexicon.nominative(last.text) === last.text
    ? {parts, kind: 'person', votes: 2}
    : undefined;
};

/** So it is where both stand in one case: „liejiko Orbano“. */
export const bearerInCase: RunRule = (run) => {
  const {parts, last, previous, grammar} = run;
  return grammar.bears?.(previous?.lower ?? '', last.lower) === true && isShort(run)
    ? {parts, kind: 'person', votes: 1}
    : undefined;
};

/** Who is of an office behind the name is a person: "Walleran, bishop of Lisieux", "Walleran, now the Norman chancellor,". */
export const styled: RunRule = ({parts, tokens, to, next, isAlone, grammar}) => {
  if (!isAlone || grammar.cases || next?.text !== ',') return undefined;
  const isThen = grammar.then?.has(lowerAt(tokens, to + 1)) === true;
  let at = isThen ? to + 2 : to + 1;
  if (isThen && grammar.appositives.has(lowerAt(tokens, at))) at += 1;
  if (isThen && grammar.titles.has(lowerAt(tokens, at + 1))) at += 1;
  const style = tokens[at];
  if (style?.text !== style?.lower || !grammar.titles.has(style?.lower ?? '')) return undefined;
  return isThen || grammar.origins.has(lowerAt(tokens, at + 1))
    ? {parts, kind: 'person', votes: 3}
    : undefined;
};

/** Who made a thing, and is of a place, is a person: "a clock by Garth of Ripon". */
export const maker: RunRule = (run) => {
  const {parts, bare, previous, next, to, tokens, isAlone, opensSentence: opens, grammar} = run;
  if (!isAlone || opens || !grammar.agents.has(previous?.lower ?? '')) return undefined;
  if (!grammar.origins.has(next?.lower ?? '') || grammar.thingNouns.has(bare)) return undefined;
  const isWord = run.lexicon.isKnown(bare) && !grammar.personNouns.has(bare);
  return isCapitalised(tokens[to + 1]?.text ?? '') && !isWord
    ? {parts, kind: 'person', votes: 1}
    : undefined;
};

/** By whom something is done that only persons do is a person: "founded by Abeel and Boone". */
export const agentAlone: RunRule = (run) => {
  const {parts, bare, tokens, from, previous, isAlone, grammar, lexicon} = run;
  const {agents, agentsOf, plural} = grammar;
  if (!isAlone || !agentsOf || !agents.has(previous?.lower ?? '')) return undefined;
  if (!agentsOf.has(lowerAt(tokens, from - 2)) || plural?.test(bare) === true) return undefined;
  const isNoun =
    grammar.thingNouns.has(bare) ||
    grammar.placeNouns.has(bare) ||
    grammar.organisations.heads.has(bare) ||
    (lexicon.isKnown(bare) && !grammar.personNouns.has(bare));
  return isNoun ? undefined : {parts, kind: 'person', votes: 1};
};

/** Whose friend somebody is, or whose death is told, is a person: "a pupil of Reddish", "the murder of Tunstall". */
export const relation: RunRule = (run) => {
  const {parts, bare, tokens, from, previous, isAlone, grammar, lexicon} = run;
  const {origins, relations, thingNouns, placeNouns} = grammar;
  if (!isAlone || !relations || !origins.has(previous?.lower ?? '')) return undefined;
  if (!relations.has(lowerAt(tokens, from - 2))) return undefined;
  const isNoun = thingNouns.has(bare) || placeNouns.has(bare) || lexicon.isKnown(bare);
  return isNoun ? undefined : {parts, kind: 'person', votes: 1};
};

/**
 * Who has something is a person, where nothing else tells: "Roebuck's motion", "Bosquet's Frenchmen"; but "Wexden's harbour", "the
 * Orzel's escape", "Hamilton's Bawn".
 */
export const possessor: RunRule = (run) => {
  const {parts, last, bare, previous, next, opensSentence, isAlone, grammar, lexicon} = run;
  const {suffix, cases, appositives, thingNouns, placeNouns, demonyms, organisations} = grammar;
  if (cases || !isAlone || suffix?.test(last.text) !== true) return undefined;
  if (appositives.has(previous?.lower ?? '') || (opensSentence && !lexicon.isName(bare)))
    return undefined;
  if (next?.kind !== 'word' || placeNouns.has(next.lower) || /^\p{Lu}{2}/u.test(last.text))
    return undefined;
  // "Clery's ran", a shop
  if (grammar.acts.has(next.lower) || grammar.beforeActs.has(next.lower)) return undefined;
  const isOfOthers =
    isCapitalised(next.text) && !demonyms.has(next.lower) && !grammar.commonWords.has(next.lower);
  const isNoun = [thingNouns, placeNouns, organisations.heads, demonyms].some((words) =>
    words.has(bare),
  );
  return isOfOthers || isNoun || lexicon.isKnown(bare)
    ? undefined
    : {parts, kind: 'person', votes: 0};
};

/** A forename that a small word of names and hyphens join to another is a person's: "Siraj-ud-Daula"; but "Deir-el-Hamra". */
export const particleBetweenHyphens: RunRule = ({parts, pieces, isAlone, grammar}) => {
  if (!isAlone || pieces.length < 3 || !grammar.givenNames.has(pieces[0]!)) return undefined;
  const isJoined = pieces.slice(1, -1).every((piece) => grammar.particles.has(piece));
  return isJoined ? {parts, kind: 'person', votes: 2} : undefined;
};

/** A name with a particle in it is a person's: "Alonso Pérez de Guzmán". */
export const particleInside: RunRule = ({parts, opener}) =>
  parts.findIndex(({kind}) => kind === 'particle') > 1 && opener !== 'place'
    ? {parts, kind: 'person', votes: 2}
    : undefined;

/** Two names behind a word for who does something are a person's: "commanded by James Hall". */
export const agent: RunRule = ({parts, names, bare, previous, isGiven, grammar}) => {
  if (!isGiven || names.length !== 2 || !grammar.agents.has(previous?.lower ?? '')) {
    return undefined;
  }
  return !grammar.thingNouns.has(bare) || grammar.namesakes.has(bare)
    ? {parts, kind: 'person', votes: 3}
    : undefined;
};

/** A name behind a rank and before a unit is its commander's: „Pulkininko Jankausko pulkas“. */
export const commander: RunRule = (run) => {
  const {parts, tokens, begin, previous, next, isAlone, hadTitle, grammar} = run;
  if (!isAlone || !grammar.cases || !grammar.formations.units.has(next?.lower ?? '')) {
    return undefined;
  }
  const isTitled =
    grammar.titles.has(previous?.text ?? '') || (hadTitle && opensSentence(tokens, begin));
  return isTitled ? {parts, kind: 'person', votes: 2} : undefined;
};

/** A name in whose possession a thing is, is a person's: "Mr Allen's church", „Miterano ir Kolio laiškas“. */
export const owner: RunRule = ({parts, tokens, from, to, isAlone, grammar, lexicon}) =>
  isAlone && isOwner(tokens, from, to, grammar, lexicon)
    ? {parts, kind: 'person', votes: 1}
    : undefined;

/** A name with a forename or an initial is a person's: "J. Urbšys", "Vincas Krėvė". */
export const forenameOrInitial: RunRule = ({parts, hasInitials, isGiven}) =>
  hasInitials || isGiven ? {parts, kind: 'person', votes: 3} : undefined;

/** A name with a rank behind it is a person's: "Ayub Khan", "Enver Pasha". */
export const rankBehind: RunRule = ({parts, bare, isAlone, grammar}) =>
  !isAlone && grammar.ranksBehind?.has(bare) === true
    ? {parts, kind: 'person', votes: 3}
    : undefined;

/** A name with a forename in its middle is a person's: "Gustaf Adolf Lewenhaupt". */
export const secondForename: RunRule = ({parts, names, pieces, grammar}) =>
  names.length === 3 &&
  isForename(names[1]!, grammar) &&
  !pieces.some((piece) => grammar.commonWords.has(piece))
    ? {parts, kind: 'person', votes: 2}
    : undefined;

/** A name behind a title is a person's: "General Smith"; but „Imperatorius Bulonėje siuto“. */
export const titled: RunRule = ({parts, last, next, isTitled, hadTitle, grammar}) => {
  if (!isTitled || isLocative(last.text, grammar)) return undefined;
  // „rinko sukilėlius Miegėnų kaimo miškuose“
  const isOfPlace =
    grammar.cases?.isIn(last.lower, 'genitive plural') === true &&
    grammar.placeNouns.has(next?.lower ?? '');
  return isOfPlace && !hadTitle ? undefined : {parts, kind: 'person', votes: 3};
};
