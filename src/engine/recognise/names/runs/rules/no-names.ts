/** Capitals that are no name's. */
import {isCapitalised} from '../../../../grammar/spelling.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import {isHyphen} from '../../../signs.js';
import {isHonour} from '../letters.js';
import {isForename} from '../run-in-place.js';
import type {RunRule} from './run-rule.js';

/** A people is no name of a person or a place: "the Swedes"; but "the meteorologist Finn Malmgren", "General John French" */
export const people: RunRule = (run) => {
  const {parts, names, pieces, isBearer, isTitled, isGiven, grammar} = run;
  const {demonyms} = grammar;
  if (!pieces.some((piece) => demonyms.has(piece))) return undefined;
  const isName = names.length === 2 && !pieces.slice(1).some((piece) => demonyms.has(piece));
  const isOfficer = names.length === 2 && isTitled && isGiven;
  return (isName && isBearer) || isOfficer ? {parts, kind: 'person', votes: 2} : 'no name';
};

/** What is told of somebody holy is no name: „Švč. Mergelės Marijos Ėmimo į dangų bažnyčia“ */
export const holy: RunRule = ({tokens, from, previous, grammar}) =>
  previous?.text === '.' && grammar.holy?.has(lowerAt(tokens, from - 2)) === true
    ? 'no name'
    : undefined;

/** The noun of a body with a capital, whose name stands elsewhere, is no name: „Tautų Sąjungos Taryboje“. */
export const bodyAlone: RunRule = ({isAlone, first, isTitled, previous, grammar}) =>
  isAlone &&
  !isTitled &&
  grammar.cases !== undefined &&
  previous?.kind === 'word' &&
  isCapitalised(previous.text) &&
  grammar.organisations.bodies.has(first.lower)
    ? 'no name'
    : undefined;

/** Whose son or daughter somebody is, is no name: „Jonas Bielevičius, Kazio s.“. */
export const fatherOf: RunRule = ({tokens, to, isAlone, bare, previous, next, grammar}) =>
  isAlone &&
  /^[,(]$/u.test(previous?.text ?? '') &&
  grammar.childOf?.has(next?.text ?? '') === true &&
  tokens[to + 1]?.text === '.' &&
  grammar.givenNames.has(bare) &&
  grammar.givenNominatives?.has(bare) !== true
    ? 'no name'
    : undefined;

/** An adjective before a place is no name: "Ostrogothic Italy", "Roman Britain". */
export const placeDescribed: RunRule = ({parts, isAlone, bare, to, near, grammar}) =>
  isAlone &&
  parts.length === 1 &&
  near.isPlace(to) &&
  grammar.adjective?.test(bare) === true &&
  (!grammar.givenNames.has(bare) || grammar.creeds?.has(bare) === true)
    ? 'no name'
    : undefined;

/** The second part of an adjective is no name: "a sub-Saharan African country". */
export const behindPrefix: RunRule = ({tokens, from, names, previous, isGiven, grammar}) => {
  const prefix = tokens[from - 2];
  if (grammar.cases || names.length < 2 || isGiven || !isHyphen(previous) || !previous!.joined)
    return undefined;
  const isPrefix = prefix?.kind === 'word' && !isCapitalised(prefix.text);
  return isPrefix && tokens[from]!.joined && !grammar.particles.has(prefix.text)
    ? 'no name'
    : undefined;
};

/** The men of a regiment, behind its number, are no name: "the 7th Bedfords". */
export const menOfRegiment: RunRule = ({tokens, last, from, isAlone, previous, grammar}) =>
  isAlone &&
  previous?.kind === 'word' &&
  previous.joined &&
  tokens[from - 2]?.kind === 'number' &&
  grammar.plural?.test(last.text) === true
    ? 'no name'
    : undefined;

/** The state behind a town, in short, is no name: "Wilmington, Del." */
export const shortState: RunRule = ({tokens, from, to, previous, next, grammar}) =>
  previous?.text === ',' &&
  next?.text === '.' &&
  next.joined &&
  grammar.shortStates?.has(tokens[from]!.text) === true &&
  to === from + 1 &&
  tokens[from - 2]?.kind === 'word'
    ? 'no name'
    : undefined;

/** The title of a story is no name: "The King Who Lost His Horse". */
export const titleOfStory: RunRule = ({inHeading, pieces, grammar: {commonWords}}) =>
  inHeading && pieces.some((piece) => commonWords.has(piece)) ? 'no name' : undefined;

/** What people believe in is no name: "his faith in Hasidism". */
export const doctrine: RunRule = ({isAlone, isTitled, bare, grammar: {doctrines}}) =>
  isAlone && !isTitled && doctrines?.test(bare) === true ? 'no name' : undefined;

/** What somebody was honoured with is no name: "Stannard, D.S.O. Killed near …". */
export const honour: RunRule = ({parts, tokens, grammar}) =>
  isHonour(parts, tokens, grammar) ? 'no name' : undefined;

/** An adjective without its noun is no name: „Didžioji pradėjo“. */
export const adjectiveAlone: RunRule = ({isAlone, first, grammar}) =>
  isAlone && grammar.definite?.test(first.bare) === true && !isForename(first, grammar)
    ? 'no name'
    : undefined;

/** A title alone, whose name follows, is no name: "Grand Master". */
export const titleAlone: RunRule = ({bare, grammar: {titles}}) =>
  titles.has(bare) ? 'no name' : undefined;

/** The name of a people that describes a noun is none: "the Mughal territory"; but "Fleming sailed". */
export const ofPeople: RunRule = ({isAlone, isTitled, bare, next, grammar}) => {
  if (!isAlone || isTitled || grammar.peoples?.has(bare) !== true) return undefined;
  if (next?.kind !== 'word' || next.text !== next.lower) return undefined;
  const {acts, beforeActs, actorUnless, conjunctions, givenNames} = grammar;
  // "Christian wept"
  if (givenNames.has(bare)) return undefined;
  const isNoun = [acts, beforeActs, actorUnless, conjunctions].every(
    (words) => !words.has(next.lower),
  );
  return isNoun ? 'no name' : undefined;
};

/** An office that is a given name as well is none before "of": "the Dean of Wells". */
export const officeOf: RunRule = ({isAlone, bare, next, grammar: {offices, origins}}) =>
  isAlone && offices?.has(bare) === true && origins.has(next?.lower ?? '') ? 'no name' : undefined;

/** A common word is no name: "Meanwhile"; but "Lord North". */
export const commonWord: RunRule = (run) => {
  const {isAlone, isTitled, opensSentence, inHeading, bare, grammar} = run;
  const isOwn = isTitled && !opensSentence && !inHeading && !grammar.titles.has(bare);
  return isAlone && grammar.commonWords.has(bare) && !isOwn ? 'no name' : undefined;
};

/** The adjective of a creed before a noun is no name: "the Christian slaves". */
export const creed: RunRule = ({isAlone, isTitled, bare, next, grammar, lexicon}) => {
  if (!isAlone || isTitled || grammar.creeds?.has(bare) !== true) return undefined;
  const describes = next?.kind === 'word' && lexicon.isKnown(next.lower);
  return describes && !grammar.acts.has(next.lower) ? 'no name' : undefined;
};

/** A verb of a heading, where it has a capital too, is no name: "What a Steward Remembered". */
export const verbOfHeading: RunRule = ({inHeading, bare, grammar: {acts}}) =>
  inHeading && acts.has(bare) ? 'no name' : undefined;
