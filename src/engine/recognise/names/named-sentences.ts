import type {Token} from '../../grammar/tokenise.js';
import {abbreviationsIn} from './abbreviations.js';
import {formationsIn} from './formations.js';
import type {NameGrammar} from './grammar.js';
import type {NameHit} from './hit.js';
import {coverOf} from './hit.js';
import {namesIn} from './listed-names.js';
import type {NameLexicon} from './name-lexicon.js';
import type {NameWord} from './name-word.js';
import {numberedHeights} from './numbered-heights.js';
import {organisationsIn} from './organisations.js';
import {listedNames} from './places.js';
import {shortFormations} from './short-formations.js';
import {shortNames} from './short-names.js';
import {streetsIn} from './streets.js';
import {readTreaties} from './treaties.js';
import type {TreatyReading} from './treaty-identity.js';

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

/** Finds the names that the gazetteer has, or a noun in them tells; then where the account calls these by a word of them. */
export function nameSentences(
  sentences: readonly WordedSentence[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): SentenceNames[] {
  const inFull = sentences.map((sentence) => {
    const names = namesInFull(sentence, grammar, lexicon);
    const {listed, formations, treaties, organisations} = names;
    return {...names, named: [...listed, ...formations, ...treaties, ...organisations]};
  });
  const {organisations, shortPlaces = new Map()} = grammar;
  const bodies = shortNames(inFull, 'organisation', organisations.bodies, grammar, lexicon);
  const withBodies = inFull.map((sentence, at) => ({
    ...sentence,
    named: [...sentence.named, ...bodies[at]!],
  }));
  const places = shortNames(withBodies, 'place', shortPlaces, grammar, lexicon);
  const units = shortFormations(inFull, grammar);
  const abbreviations = abbreviationsIn(inFull);
  return inFull.map((sentence, at) => {
    const abbreviated = (wanted: NameHit['kind']): NameHit[] =>
      abbreviations[at]!.filter(({kind}) => kind === wanted);
    return {
      ...sentence,
      listed: [...sentence.listed, ...places[at]!],
      formations: [...sentence.formations, ...units[at]!, ...abbreviated('formation')],
      organisations: [...sentence.organisations, ...bodies[at]!, ...abbreviated('organisation')],
    };
  });
}

function namesInFull(
  sentence: WordedSentence,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): SentenceNames {
  const {tokens, words} = sentence;
  const matches = namesIn(words);
  const streets = streetsIn(tokens, grammar, lexicon);
  const ofStreets = coverOf(streets, tokens.length);
  const listed = [
    ...streets,
    ...listedNames(tokens, matches, grammar, lexicon).filter(
      ({from}) => ofStreets[from] === undefined,
    ),
    ...numberedHeights(tokens, grammar),
  ];
  const places = coverOf(
    listed.filter(({kind}) => kind === 'place'),
    tokens.length,
  );
  const formations = formationsIn(tokens, words, places, matches, grammar);
  const treaties = readTreaties(tokens, words, places, matches, grammar, lexicon);
  const others = coverOf([...formations, ...treaties], tokens.length);
  const organisations = organisationsIn(tokens, words, places, matches, grammar, lexicon).filter(
    ({from, to}) => others[from] === undefined && others[to - 1] === undefined,
  );
  return {...sentence, listed, formations, treaties, organisations};
}
