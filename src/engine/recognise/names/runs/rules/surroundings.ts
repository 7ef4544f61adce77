/** What the words around a name tell of it, where its own do not. */
import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import {isHyphen} from '../../../signs.js';
import {regionNounAt} from '../region-noun.js';
import {
  isActor,
  isActorBeside,
  isApposed,
  isBesideGiven,
  isLocative,
  isNominative,
} from '../context.js';
import {isBeforePlaceNoun} from '../before-place-noun.js';
import {isBesidePerson, isCompanion} from '../owners.js';
import {isOnRoute} from '../routes.js';
import {
  isBeforeNounOfSeveral,
  isInRowBeside,
  isInRowOf,
  isInRowOfPlaces,
  nounOfExamples,
} from '../rows.js';
import type {RunInPlace} from '../run-in-place.js';
import type {RunReading} from '../run-reading.js';
import type {RunRule} from './run-rule.js';

function isActing({tokens, from, to, isAlone, near, grammar}: RunInPlace): boolean {
  return (
    isActor(tokens, from, to, grammar) ||
    (isAlone && !near.isPlace(to + 1) && isActorBeside(tokens, from, to, grammar))
  );
}

function surnameOf({last, lexicon}: RunInPlace): string {
  return lexicon.nominative(last.text).toLowerCase();
}

/** A name on a route, or of what is besieged, is a place's: „iš Hestono į Miuncheną“, „apgulė Mogiliovą“. */
export const onRoute: RunRule = ({parts, names, tokens, from, to, inHeading, grammar}) =>
  !inHeading && names.length < 3 && isOnRoute(tokens, from, to, grammar)
    ? {parts, kind: 'place', votes: 2}
    : undefined;

/** A name that only a dash parts from a place is one's to which a way leads from there: „Lentvaris–Paberžupis“. */
export const onLine: RunRule = (run) => {
  const {parts, tokens, from, to, bare, isAlone, isTitled, near, grammar} = run;
  const {cases} = grammar;
  if (!isAlone || isTitled || !cases || grammar.givenNames.has(bare)) return undefined;
  const isLine = (dash: number, name: number, other: number): boolean =>
    tokens[dash]?.text === '–' &&
    tokens[dash].joined &&
    tokens[dash + 1]?.joined === true &&
    near.isPlace(other) &&
    cases.agree(tokens[other]!.lower, tokens[name]!.lower);
  if (!isLine(to, to - 1, to + 1) && !isLine(from - 1, from, from - 2)) return undefined;
  return grammar.isSurelySurname(surnameOf(run)) ? undefined : {parts, kind: 'place', votes: 1};
};

/** A name in a row of places is a place's: "in Alytus, Seda and Šakiai". */
export const inRow: RunRule = (run) => {
  const {parts, names, tokens, from, to, inHeading, near, grammar, lexicon} = run;
  if (inHeading || names.length > 2) return undefined;
  return isInRowOfPlaces(tokens, from, to, near, grammar, lexicon)
    ? {parts, kind: 'place', votes: 1}
    : undefined;
};

/** So is one in a row behind a word beside which places are: „prie Stormbergo, Magersfonteino ir Kolenso“. */
export const inRowBeside: RunRule = (run) => {
  const {parts, tokens, from, isAlone, isGiven, grammar} = run;
  if (!isAlone || isGiven || !isInRowBeside(tokens, from, grammar)) return undefined;
  return grammar.isSurelySurname(surnameOf(run)) ? undefined : {parts, kind: 'place', votes: 1};
};

/** So is one in a row behind a noun for several places: "the parishes of Bradford Peverell, Frampton and Sydling". */
export const inRowOf: RunRule = (run) => {
  const {parts, tokens, from, isTitled, isGiven, hasInitials, grammar} = run;
  const isPersons =
    grammar.cases && (isGiven || hasInitials || grammar.isSurelySurname(surnameOf(run)));
  return !isTitled && !isPersons && isInRowOf(tokens, from, grammar)
    ? {parts, kind: 'place', votes: 3}
    : undefined;
};

/** A name in a row of examples is of what these are: "such men as Boone", "painters such as Emond and Tirel", "towns like Seda". */
export const example: RunRule = (run) => {
  const {parts, names, tokens, from, isTitled, isGiven, hasInitials, grammar, lexicon} = run;
  if (!grammar.examples || names.length > 2 || isTitled || isGiven || hasInitials) return undefined;
  const noun = nounOfExamples(tokens, from, grammar);
  if (noun === undefined) return undefined;
  if (grammar.rowNouns?.has(noun) === true) return {parts, kind: 'place', votes: 1};
  const isOfPersons = grammar.titlesOfSeveral?.has(noun) === true || lexicon.isPerson(noun);
  return isOfPersons ? {parts, kind: 'person', votes: 1} : undefined;
};

/** A name with whose bearer only a person does something is a person's: „su Kolenkūru rogėmis išskubėjo“. */
export const companion: RunRule = ({parts, tokens, from, to, isAlone, grammar}) =>
  isAlone && isCompanion(tokens, from, to, grammar) ? {parts, kind: 'person', votes: 1} : undefined;

/** A name beside that of a person, who does the same, is a person's: "Rapp and Ney, Rapp tells us, had agreed". */
export const besidePerson: RunRule = ({parts, tokens, from, to, isAlone, near, grammar}) =>
  isAlone && isBesidePerson(tokens, from, to, near, grammar)
    ? {parts, kind: 'person', votes: 1}
    : undefined;

/** One word that opens its sentence, and stands nowhere else: its capital says little. */
export const openingWord: RunRule = (run) => {
  const {parts, last, bare, next, isAlone, opensSentence, grammar, lexicon} = run;
  if (!isAlone || !opensSentence || lexicon.isName(last.lower)) return undefined;
  if (lexicon.isWord(bare) || grammar.abstract?.test(bare) === true) return 'no name';
  const surname = surnameOf(run);
  const goesOn = next !== undefined && (next.text === ',' || grammar.acts.has(next.lower));
  const isPerson =
    !isLocative(last.text, grammar) &&
    (grammar.isSurelySurname(surname) ||
      (goesOn && grammar.isSurname(surname)) ||
      (isNominative(last.text, grammar, lexicon) && isActing(run)));
  return isPerson ? {parts, kind: 'person', votes: 1} : {parts, kind: 'unknown', votes: 0};
};

function isBesidePlaceNoun({previous, next, to, tokens, grammar}: RunInPlace): boolean {
  return (
    (previous !== undefined && grammar.placeNouns.has(previous.lower)) ||
    (next !== undefined && isBeforePlaceNoun(tokens, to, grammar)) ||
    regionNounAt(tokens, to, grammar) !== undefined ||
    isBeforeNounOfSeveral(tokens, to, grammar)
  );
}

/** A word beside a noun for a place is a place's name, since where it stands says more than its ending: „Soldino miškuose“. */
export const besidePlaceNoun: RunRule = (run) =>
  run.isAlone && isBesidePlaceNoun(run) ? {parts: run.parts, kind: 'place', votes: 2} : undefined;

/** A form that only places have tells a place: „Vytogaloje“. */
export const formOfPlace: RunRule = (run) => {
  const {parts, last, previous, isAlone, opensSentence, grammar} = run;
  if (!isAlone || opensSentence || !previous || grammar.suffix?.test(last.text) === true) {
    return undefined;
  }
  return grammar.isPlaceForm(previous.lower, last.lower)
    ? {parts, kind: 'place', votes: 1}
    : undefined;
};

/** A name that ends as surnames do is a person's: „Skučas“, "Molotov". */
export const surname: RunRule = (run) =>
  run.names.length <= 3 && run.grammar.isSurname(surnameOf(run))
    ? {parts: run.parts, kind: 'person', votes: 2}
    : undefined;

/** Names beside a noun for a place are a place's: „Didžiojo Šluko miškas“. */
export const namesBesidePlaceNoun: RunRule = (run) =>
  isBesidePlaceNoun(run) ? {parts: run.parts, kind: 'place', votes: 2} : undefined;

function endsBefore(reading: RunReading | undefined, at: number): boolean {
  return reading?.parts.at(-1)!.to === at;
}

/** "Niall, Brian, and Turlough": whether a comma and a conjunction part the last name of a row from the one before it. */
function endsRow(
  tokens: readonly Token[],
  from: number,
  before: RunReading | undefined,
  hasCases: boolean,
): boolean {
  if (hasCases || tokens[from - 2]?.text !== ',' || !endsBefore(before, from - 2)) return false;
  return tokens[before!.parts[0]!.from - 1]?.text === ',';
}

/** What is joined to a name is what that is: "Smith and Bray". */
export const joined: RunRule = ({
  parts,
  tokens,
  bare,
  previous,
  from,
  before,
  grammar: {cases, conjunctions, givenNames},
}) => {
  if (previous?.text !== ',' && !conjunctions.has(previous?.lower ?? '')) return undefined;
  const isLast = previous?.text !== ',' && endsRow(tokens, from, before, cases !== undefined);
  if (!cases && before?.kind === 'place' && givenNames.has(bare)) return undefined;
  return before && before.kind !== 'unknown' && (isLast || endsBefore(before, from - 1))
    ? {parts, kind: before.kind, votes: 1}
    : undefined;
};

/** A name behind a word for where somebody is from is a place's: "Rabbi Hart of Birmingham", "Bray, of Camborne". */
export const origin: RunRule = (run) => {
  const {parts, tokens, from, previous, before, grammar, lexicon} = run;
  const isPersons = before?.kind === 'person' && endsBefore(before, from - 1);
  // "a photographer from Ripon"
  if (previous?.lower === grammar.way?.from && previous) {
    const noun = lowerAt(tokens, from - 2);
    const isOfPerson = isPersons || lexicon.isPerson(noun) || grammar.bearers?.test(noun) === true;
    return isOfPerson ? {parts, kind: 'place', votes: 1} : undefined;
  }
  if (!grammar.origins.has(previous?.lower ?? '')) return undefined;
  return isPersons || tokens[from - 2]?.text === ',' ? {parts, kind: 'place', votes: 1} : undefined;
};

/** A peer is named for his lands, which are then no place that is known: "the Earl of Chatham". */
export const peer: RunRule = ({parts, tokens, from, previous, next, grammar: {origins, peers}}) =>
  !(isHyphen(next) && next!.joined) &&
  origins.has(previous?.lower ?? '') &&
  peers?.has(lowerAt(tokens, from - 2))
    ? {parts, kind: 'person', votes: 2}
    : undefined;

/** A name behind a preposition of places is a place's: "at Inkerman". */
export const behindPreposition: RunRule = (run) => {
  const {parts, tokens, last, from, previous, opensSentence, grammar} = run;
  const earlier = lowerAt(tokens, from - 2);
  return previous && !opensSentence && grammar.isPlaceAfter(previous.lower, last.lower, earlier)
    ? {parts, kind: 'place', votes: 1}
    : undefined;
};

/** A name at an end of a way is a place's: "from Tsingtao to Jinan". */
export const endOfWay: RunRule = (run) => {
  const {parts, tokens, from, to, previous, next, before, near, grammar} = run;
  const {way} = grammar;
  const link = previous?.lower;
  if (!way || !(link === way.from || link === way.to)) return undefined;
  // "a line from Crestline to Chicago"
  const leads = link === way.from && next?.lower === way.to && near.isPlace(to + 1);
  if (leads && !way.unless.has(lowerAt(tokens, from - 2))) return {parts, kind: 'place', votes: 1};
  const isBehindPlace = before?.kind === 'place' && endsBefore(before, from - 1);
  if (!isBehindPlace && !near.isPlace(from - 2)) return undefined;
  // "landed at Karachi from Goa"
  const isWay =
    link === way.from || tokens.slice(from - 5, from - 2).some(({lower}) => lower === way.from);
  return isWay ? {parts, kind: 'place', votes: 1} : undefined;
};

/** A name that "where" goes back to is a place's: "to Kandahar, where they rested". */
export const wherePlace: RunRule = ({parts, tokens, to, next, isAlone, hadTitle, grammar}) =>
  isAlone &&
  !hadTitle &&
  next?.text === ',' &&
  grammar.whereOf?.has(lowerAt(tokens, to + 1)) === true
    ? {parts, kind: 'place', votes: 1}
    : undefined;

/** A name of what befalls places alone is a place's: "Porkkala was ceded", „Porkala išnuomota“. */
export const fateOfPlace: RunRule = ({parts, tokens, to, next, isAlone, grammar}) => {
  if (!isAlone || !grammar.befallsPlaces) return undefined;
  const fate = grammar.beforeActs.has(next?.lower ?? '') ? tokens[to + 1] : next;
  return grammar.befallsPlaces.has(fate?.lower ?? '')
    ? {parts, kind: 'place', votes: 1}
    : undefined;
};

/** Of what is called so nobody knows what it is: "was named Anak Krakatau". */
export const calledSo: RunRule = ({parts, previous, grammar: {calls}}) =>
  calls.has(previous?.lower ?? '') ? {parts, kind: 'unknown', votes: 0} : undefined;

/**
 * A name of whom it is told what persons do, or are, is a person's: "young Blackborow", „pas Rotšildą“, „vadovavo Orbanas“,
 * "Hardy said".
 */
export const told: RunRule = (run) => {
  const {parts, last, previous, isAlone, grammar, lexicon} = run;
  // „Kariuomenėje tarnavo“
  if (!isAlone || isLocative(last.text, grammar)) return undefined;
  const isTold =
    grammar.beforePersons.has(previous?.text ?? '') ||
    (grammar.cases !== undefined &&
      grammar.acts.has(previous?.lower ?? '') &&
      isNominative(last.text, grammar, lexicon)) ||
    isActing(run);
  return isTold ? {parts, kind: 'person', votes: 1} : undefined;
};

/**
 * Two words that are neither common nor known are a person's name: "Steve Bales, a controller"; but „Naujoji Žemė“ is made of
 * common words.
 */
export const twoNames: RunRule = (run) => {
  const {parts, names, pieces, tokens, previous, to, inHeading, grammar, lexicon} = run;
  if (names.length !== 2) return undefined;
  const isUnknown =
    pieces.every((piece) => !grammar.commonWords.has(piece) && !lexicon.isCommon(piece)) &&
    !pieces.every(lexicon.isKnown);
  if (!isUnknown) return undefined;
  const isNamed = run.opensSentence
    ? isApposed(tokens, to, grammar) ||
      isBesideGiven(tokens, to, grammar) ||
      isActing(run) ||
      (grammar.cases && !names.some(({bare}) => lexicon.isWord(bare)))
    : !inHeading && !(previous && previous.lower === grammar.article);
  return isNamed ? {parts, kind: 'person', votes: 1} : undefined;
};
