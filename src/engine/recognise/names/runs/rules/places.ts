/** What tells that a name is a place's, by its own words. */
import {isCapitalised} from '../../../../grammar/spelling.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import {regionNounAt} from '../region-noun.js';
import type {RunInPlace} from '../run-in-place.js';
import {isForename} from '../run-in-place.js';
import {partOf} from '../run.js';
import type {RunRule} from './run-rule.js';

/** A name with a definite adjective is a place's: „Senosios Rumšiškės“. */
export const definiteAdjective: RunRule = ({parts, pieces, first, grammar}) =>
  !pieces.some((piece) => grammar.thingNouns.has(piece)) &&
  grammar.definite?.test(first.bare) === true &&
  !isForename(first, grammar)
    ? {parts, kind: 'place', votes: 2}
    : undefined;

/** A name that an abbreviated noun for a place opens is a place's: "Ft. Sumter" */
export const shortOpener: RunRule = ({parts, first, grammar: {openers}}) =>
  first.kind === 'initial' && openers.has(first.text.slice(0, -1).toLowerCase())
    ? {parts, kind: 'place', votes: 3}
    : undefined;

/** A forename before a noun for a place is of that: "Frederick Street", "Prince Edward County"; but "James Hill". */
export const forenameOfPlace: RunRule = ({parts, tokens, begin, from, bare, isGiven, grammar}) => {
  const isNoun = grammar.placeNouns.has(bare) || grammar.lands?.has(bare) === true;
  if (!isGiven || grammar.namesakes.has(bare) || !isNoun) return undefined;
  const rank = tokens[begin]!;
  const isRanked = begin === from - 1 && grammar.rulers?.has(rank.lower) === true;
  const whole = isRanked ? [partOf(begin, from, rank.text, 'name', grammar), ...parts] : parts;
  return {parts: whole, kind: 'place', votes: 3};
};

/**
 * A name before what a place has is a place's, unless anything else tells of a person: „Biliūnų dvare“, „Paberžės vikaras“; a full
 * name is a person's.
 */
export const ownerPlace: RunRule = (run) => {
  const {parts, last, next, isAlone, isTitled, isGiven, hasInitials, grammar, lexicon} = run;
  const owned = next?.lower ?? '';
  const isOfPlace = grammar.ofPlaces?.has(owned) === true;
  if (!isOfPlace && (isAlone || grammar.palaces?.has(owned) !== true)) return undefined;
  // „Petro Kušleikos dvaras“, „Onos Kušleikienės rūmai“
  if (isGiven || hasInitials) return {parts, kind: 'person', votes: 3};
  if (!isOfPlace) return undefined;
  if (!isAlone || isTitled) return undefined;
  if (!isGenitive(last.lower, grammar)) return undefined;
  const isSomebodys = grammar.isSurelySurname(lexicon.nominative(last.text).toLowerCase());
  return isSomebodys ? undefined : {parts, kind: 'place', votes: 0.5};
};

function isGenitive(form: string, {cases}: RunInPlace['grammar']): boolean {
  return cases?.isIn(form, 'genitive') === true || cases?.isIn(form, 'genitive plural') === true;
}

/** A name before a bracket that says where it is is a place's: „Žarėnų (Telšių r.)“. */
export const located: RunRule = ({
  parts,
  tokens,
  to,
  isAlone,
  isTitled,
  isGiven,
  near,
  grammar,
}) => {
  if (!isAlone || isTitled || isGiven || tokens[to]?.text !== '(') return undefined;
  // „Develtovo (dab. Deltuva)“
  if (nameNow(tokens, to, grammar) !== undefined) return {parts, kind: 'place', votes: 3};
  if (!near.isPlace(to + 1)) return undefined;
  const region = regionNounAt(tokens, to + 2, grammar);
  return region && tokens[region.end]?.text === ')' ? {parts, kind: 'place', votes: 1} : undefined;
};

/** A name that a bracket gives for what a place is called now is a place's: „Develtovo (dab. Deltuva)“. */
export const calledNow: RunRule = ({parts, tokens, from, next, before, isAlone, grammar}) => {
  // "Miss Burton (now Carter)"
  if (before?.kind === 'person' && before.parts.at(-1)!.to >= from - LONGEST_NOW) return undefined;
  // „Austerlico (dab. Slavkovas prie Brno)“
  if (!/^[),;]$/u.test(next?.text ?? '')) return undefined;
  for (let at = from - 1; isAlone && at >= from - LONGEST_NOW; at -= 1) {
    if (tokens[at]?.text === '(')
      return nameNow(tokens, at, grammar) === from ? {parts, kind: 'place', votes: 2} : undefined;
  }
  return undefined;
};

/** So many tokens stand at most between a bracket and the name that it gives. */
const LONGEST_NOW = 4;

/** The index of the name behind a bracket and a word for what is called so now: „(dabar – Šančiai)“, „(dab. Deltuva)“. */
function nameNow(
  tokens: readonly Token[],
  bracket: number,
  {calledNow: words, titles}: RunInPlace['grammar'],
): number | undefined {
  if (words?.has(lowerAt(tokens, bracket + 1)) !== true) return undefined;
  let at = bracket + 2;
  while (tokens[at]?.kind === 'sign' && at < bracket + LONGEST_NOW) at += 1;
  // "Burton (now Mrs Hardy)"
  const {text = '', lower = ''} = tokens[at] ?? {};
  return isCapitalised(text) && !titles.has(lower) ? at : undefined;
}

/**
 * A genitive that opens a sentence before a noun for a place in another case is a place's, where it is no word that is known: no
 * adjective describes it so: „Puokės kaimas“, „(Gegužių k.)“.
 */
export const openingOwner: RunRule = (run) => {
  const {parts, last, bare, next, to, tokens, isAlone, opensSentence, grammar, lexicon} = run;
  if (!isAlone || !opensSentence || !next || !grammar.cases || lexicon.isWord(bare))
    return undefined;
  const isShort = tokens[to + 1]?.text === '.' && regionNounAt(tokens, to, grammar) !== undefined;
  const isNoun = grammar.placeNouns.has(next.lower) || grammar.regionNouns.has(next.lower);
  if (!isShort && (!isNoun || isGenitive(next.lower, grammar))) return undefined;
  const isCommon = grammar.commonWords.has(bare) || grammar.abstract?.test(bare) === true;
  return !isCommon && isGenitive(last.lower, grammar)
    ? {parts, kind: 'place', votes: 1}
    : undefined;
};

/** Two common words are a place's name, of which the first says how the second is: "Little Rock", "the mayor of Great Falls". */
export const describedPlace: RunRule = ({parts, names, first, bare, grammar}) =>
  names.length === 2 &&
  parts.length === 2 &&
  grammar.describesPlaces?.has(first.bare) === true &&
  (grammar.features?.has(bare) === true || grammar.placeNouns.has(bare))
    ? {parts, kind: 'place', votes: 2}
    : undefined;

/**
 * A name behind "of" and a noun for a town, or for an office of one, is the town's, whatever it looks like: "the city of Vladimir", "the
 * rabbi of Nemirov".
 */
export const settlement: RunRule = (run) => {
  const {parts, tokens, from, last, bare, previous, isAlone, isTitled, grammar} = run;
  const {settlements, origins, suffix, givenNames} = grammar;
  if (!isAlone || isTitled || !settlements || !origins.has(previous?.lower ?? '')) return undefined;
  if (!settlements.has(lowerAt(tokens, from - 2)) || suffix?.test(last.text) === true)
    return undefined;
  if (grammar.commonWords.has(bare) || grammar.thingNouns.has(bare)) return undefined;
  // Another of that name may be a person.
  return givenNames.has(bare)
    ? {parts, kind: 'place', votes: 0, isApart: true}
    : {parts, kind: 'place', votes: 3};
};

/** A name that a comma parts from the state that it is in is a town's: "to Bridgeport, Connecticut". */
export const townInState: RunRule = (run) => {
  const {parts, names, tokens, to, next, isTitled, isGiven, hasInitials, opensSentence, near} = run;
  const {statesOfTowns} = run.grammar;
  if (names.length > 2 || isTitled || isGiven || hasInitials || opensSentence) return undefined;
  return next?.text === ',' && near.isPlace(to + 1) && statesOfTowns?.has(lowerAt(tokens, to + 1))
    ? {parts, kind: 'place', votes: 2}
    : undefined;
};

/** A name that a noun for a place opens is a place's: "Cape Cod". */
export const placeOpener: RunRule = ({parts, opener}) =>
  opener === 'place' ? {parts, kind: 'place', votes: 2} : undefined;

/** A name of whose a place was, with its noun, is the place's: "Sutter's Mill". */
export const ownedPlace: RunRule = ({parts, first, bare, names, grammar: {suffix, ownedPlaces}}) =>
  names.length === 2 && suffix?.test(first.text) === true && ownedPlaces?.has(bare) === true
    ? {parts, kind: 'place', votes: 3}
    : undefined;

/** A name that a noun for a place ends is a place's: "Ross Island". */
export const placeNoun: RunRule = ({parts, bare, isAlone, grammar}) =>
  !isAlone && (grammar.placeNouns.has(bare) || grammar.lands?.has(bare) === true)
    ? {parts, kind: 'place', votes: 2}
    : undefined;

/** A name with the ending of a county is a place's, whatever it describes: "the Lincolnshire mills"; but "the Duke of Devonshire". */
export const county: RunRule = (run) => {
  const {parts, bare, isAlone, isTitled, grammar} = run;
  if (!isAlone || isTitled || grammar.counties?.test(bare) !== true) return undefined;
  return isPeersLand(run) ? undefined : {parts, kind: 'place', votes: 0, isApart: true};
};

function isPeersLand({tokens, from, previous, grammar: {origins, peers}}: RunInPlace): boolean {
  return origins.has(previous?.lower ?? '') && peers?.has(lowerAt(tokens, from - 2)) === true;
}

/** Small words and hyphens join the parts of a place's name: "Stockton-on-Tees". */
export const onSomething: RunRule = ({parts, last, isAlone, isTitled, grammar}) => {
  const [first = '', ...small] = last.text.split('-').slice(0, -1);
  const isJoined = small.length > 0 && small.every((word) => /^\p{Ll}{2}/u.test(word));
  if (!isAlone || isTitled || !isJoined || grammar.titles.has(first.toLowerCase()))
    return undefined;
  return small.some((word) => grammar.particles.has(word))
    ? undefined
    : {parts, kind: 'place', votes: 2};
};

/**
 * A saint's name is a place's where the words around it are of one: "the St John river", "up the St. Joseph", "at St. Andrews"; but
 * "the bones of St. Joseph".
 */
export const saintPlace: RunRule = (run) => {
  const {parts, tokens, from, last, next, isAlone, grammar} = run;
  const {saints, cases, suffix, article, placeNouns, thingNouns, origins} = grammar;
  if (!isAlone || cases || suffix?.test(last.text) === true) return undefined;
  const saint = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  const title = tokens[saint];
  if (!title || saints?.has(title.lower) !== true || !isCapitalised(title.text)) return undefined;
  if (thingNouns.has(next?.lower ?? '')) return undefined;
  const [before, earlier] = [lowerAt(tokens, saint - 1), lowerAt(tokens, saint - 2)];
  const isOfNoun = placeNouns.has(before) || (origins.has(before) && placeNouns.has(earlier));
  const isWater = before === article && isAlongWater(tokens, saint - 2, grammar);
  const isThere =
    isOfNoun ||
    isWater ||
    placeNouns.has(next?.lower ?? '') ||
    grammar.isPlaceAfter(before, last.lower, earlier);
  if (!isThere) return undefined;
  const opener = partOf(saint, saint + 1, title.text, 'name', grammar);
  return {parts: [{...opener, to: from}, ...parts], kind: 'place', votes: 0, isApart: true};
};

/** Whether a word before an article leads over or along a water, or "of" one of its parts. */
function isAlongWater(
  tokens: readonly Token[],
  lead: number,
  {alongWaters, waterParts, origins}: RunInPlace['grammar'],
): boolean {
  const isOfPart =
    origins.has(lowerAt(tokens, lead)) && waterParts?.has(lowerAt(tokens, lead - 1)) === true;
  return alongWaters?.has(lowerAt(tokens, lead)) === true || isOfPart;
}

/** A name with an article is a water's, or a hill's, where a way leads over or along it: "across the Rappahannock". */
export const alongWater: RunRule = (run) => {
  const {parts, tokens, from, bare, previous, next, isAlone, isTitled, grammar, lexicon} = run;
  const {alongWaters, article} = grammar;
  if (!isAlone || isTitled || !alongWaters || previous?.lower !== article) return undefined;
  const isKnown = [
    grammar.commonWords,
    grammar.thingNouns,
    grammar.placeNouns,
    grammar.titles,
  ].some((nouns) => nouns.has(bare));
  if (isKnown || lexicon.isKnown(bare) || grammar.organisations.heads.has(bare)) return undefined;
  if (grammar.suffix?.test(parts.at(-1)!.text) === true || grammar.plural?.test(bare) === true)
    return undefined;
  if (next?.kind === 'word' && !closesPhrase(next.lower, run)) return undefined;
  return isAlongWater(tokens, from - 2, grammar) ? {parts, kind: 'place', votes: 1} : undefined;
};

/** Whether a word cannot be the noun that a name before it describes. */
function closesPhrase(word: string, {grammar}: RunInPlace): boolean {
  return [grammar.conjunctions, grammar.actorUnless, grammar.beforeActs, grammar.acts].some(
    (words) => words.has(word),
  );
}
