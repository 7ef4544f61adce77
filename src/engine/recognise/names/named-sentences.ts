import type {Token} from '../../grammar/tokenise.js';
import {abbreviationsIn} from './known/abbreviations.js';
import {formationsIn} from './formations/formations.js';
import type {NameGrammar} from './grammar.js';
import type {NameHit} from './hit.js';
import {coverOf} from './hit.js';
import {namesIn} from './known/listed-names.js';
import type {NameLexicon} from './name-lexicon.js';
import type {NameWord} from './name-word.js';
import {numberedHeights} from './places/numbered-heights.js';
import {listedOrganisations, organisationsIn} from './organisations/organisations.js';
import {listedNames} from './places/places.js';
import {shortFormations} from './formations/short-formations.js';
import {quotedNames} from './known/quoted-names.js';
import type {ReadSentence} from './known/short-names.js';
import {withSharedNouns} from './places/shared-nouns.js';
import {withLongerNames} from './known/shortened-names.js';
import {shortNames} from './known/short-names.js';
import {timeTold} from './known/time-told.js';
import {landmarksIn, streetsIn} from './places/sites.js';
import {readTreaties} from './treaties/treaties.js';
import type {TreatyReading} from './treaties/treaty-identity.js';

/** A sentence whose words have been looked at. */
export interface WordedSentence {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  /** Whether it stands in a heading, whose capitals may say nothing. */
  readonly isTitle: boolean;
}

/** A sentence with all names in it but those that only their own form and the words around them tell. */
export interface SentenceNames extends WordedSentence {
  /** Persons and places of the gazetteer, and what is called as these are. */
  readonly listed: readonly NameHit[];
  readonly formations: readonly NameHit[];
  readonly treaties: readonly TreatyReading[];
  readonly organisations: readonly NameHit[];
}

/** The same, with all that is named in it so far laid over its tokens. */
type ReadNames = SentenceNames & ReadSentence;

/** Finds the names that the gazetteer has, or a noun in them tells; then where the account calls these by a word of them. */
export function nameSentences(
  sentences: readonly WordedSentence[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): SentenceNames[] {
  let year: number | undefined;
  const time = (): number => (year ??= timeTold(sentences));
  const inFull = withOwnNames(
    sentences.map((sentence) => namesInFull(sentence, time, grammar, lexicon)),
    grammar,
  );
  const {organisations, shortPlaces = new Map()} = grammar;
  const bodies = shortNames(inFull, 'organisation', organisations.bodies, grammar, lexicon);
  const withBodies = inFull.map((sentence, at) => alsoNaming(sentence, bodies[at]!));
  const places = shortNames(withBodies, 'place', shortPlaces, grammar, lexicon);
  const units = shortFormations(inFull, grammar);
  const abbreviations = abbreviationsIn(inFull, grammar);
  const quoted = quotedNames(inFull, grammar, lexicon);
  return inFull.map((sentence, at) => {
    const short = places[at]!.concat(units[at]!, bodies[at]!, abbreviations[at]!, quoted[at]!);
    if (short.length === 0) return sentence;
    const ofKind = (wanted: NameHit['kind']): NameHit[] =>
      short.filter(({kind}) => kind === wanted);
    return {
      ...sentence,
      listed: sentence.listed.concat(ofKind('place')),
      formations: sentence.formations.concat(ofKind('formation')),
      organisations: sentence.organisations.concat(ofKind('organisation')),
    };
  });
}

/** The same, in which bodies that are told by the end of their name are told by all of it. */
function withOwnNames(sentences: readonly ReadNames[], grammar: NameGrammar): ReadNames[] {
  const longer = withLongerNames(
    sentences.map(({organisations}) => organisations),
    grammar,
  );
  return sentences.map((sentence, at) => {
    const organisations = longer[at]!;
    if (organisations.every((hit, i) => hit === sentence.organisations[i])) return sentence;
    const {listed, formations, treaties, tokens} = sentence;
    const named = listed.concat(formations, treaties, organisations);
    return {...sentence, organisations, named, cover: coverOf(named, tokens.length)};
  });
}

function alsoNaming(sentence: ReadNames, hits: readonly NameHit[]): ReadNames {
  if (hits.length === 0) return sentence;
  const named = sentence.named.concat(hits);
  return {...sentence, named, cover: coverOf(named, sentence.tokens.length)};
}

function namesInFull(
  {tokens, words, isTitle}: WordedSentence,
  time: () => number,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): ReadNames {
  const matches = namesIn(words, time);
  const streets = streetsIn(tokens, words, grammar, lexicon);
  const ofStreets = coverOf(streets, tokens.length);
  const known = withSharedNouns(
    listedNames(tokens, matches, grammar, lexicon).filter(
      ({from}) => ofStreets[from] === undefined,
    ),
    tokens,
    grammar,
  );
  const landmarks = landmarksIn(
    tokens,
    words,
    [...streets, ...known, ...listedOrganisations(matches, tokens, grammar)],
    grammar,
    lexicon,
  );
  const ofLandmarks = coverOf(landmarks, tokens.length);
  const inGazetteer = [
    ...streets,
    ...landmarks,
    ...known.filter(({from}) => ofLandmarks[from] === undefined),
    ...numberedHeights(tokens, grammar),
  ];
  const places = coverOf(
    inGazetteer.filter(({kind}) => kind === 'place'),
    tokens.length,
  );
  const sentence = {tokens, words, places};
  const formations = formationsIn(sentence, matches, grammar);
  const listed = withoutNamesakes(inGazetteer, formations, tokens, grammar);
  const treaties = readTreaties(sentence, matches, grammar, lexicon);
  const others = coverOf([...formations, ...treaties, ...landmarks], tokens.length);
  const organisations = organisationsIn(sentence, matches, grammar, lexicon).filter(
    ({from, to}) => others[from] === undefined && others[to - 1] === undefined,
  );
  const named = listed.concat(formations, treaties, organisations);
  const cover = coverOf(named, tokens.length);
  return {tokens, words, isTitle, listed, formations, treaties, organisations, named, cover};
}

/** Without whom or what units of partisans have their name of: „Kęstučio apygarda“, „Dainavos apygarda“; but their town stays. */
function withoutNamesakes(
  listed: readonly NameHit[],
  formations: readonly NameHit[],
  tokens: readonly Token[],
  {formations: {byName}}: NameGrammar,
): readonly NameHit[] {
  const named = formations.filter(({to}) => byName?.has(tokens[to - 1]!.lower));
  if (named.length === 0) return listed;
  const cover = coverOf(named, tokens.length);
  return listed.filter(({from, to, kind}) => {
    const formation = cover[from];
    return !formation || (kind !== 'person' && to < formation.to);
  });
}
