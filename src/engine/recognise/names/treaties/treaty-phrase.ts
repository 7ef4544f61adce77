import {phraseOf} from '../../../grammar/phrase.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {YEAR} from '../../dates/tokens.js';
import type {NameGrammar} from '../grammar.js';
import type {NameCover, NameHit} from '../hit.js';
import type {NameLexicon} from '../name-lexicon.js';
import {leftEdge, rightEdge, wordsOfTypes} from './treaty-edges.js';
import {AMBIGUOUS, GIVEN, NAMED, NAMED_SMALL} from './treaty-heads.js';
import type {TreatyReading} from './treaty-identity.js';
import {isState, statesOf} from './treaty-identity.js';
import {isTownName, nameBefore, nameBehind} from './treaty-names.js';

/** How many words before a treaty may name its parties. */
const LONGEST_SENTENCE = 60;

/** The noun for a treaty that a phrase is about, in English. */
interface Head {
  readonly head: string;
  readonly plural: boolean;
  /** Index of its token, and whether it has a capital. */
  readonly index: number;
  readonly capital: boolean;
}

/** What such a phrase says of which treaty it is. */
interface Phrase extends Head, Pick<TreatyReading, 'from' | 'to' | 'parties' | 'types'> {
  readonly tokens: readonly Token[];
  /** The places in it, and whether one of them names it. */
  readonly inside: readonly NameHit[];
  readonly isOfTown: boolean;
  /** A name in it that no gazetteer lists. */
  readonly topic: string | undefined;
}

/**
 * A noun phrase about a noun for a treaty, which stands at `index`; undefined where it says nothing of which treaty
 * it is ("the treaty"). `places` and `listed` hold the gazetteer's places and treaties of the sentence.
 */
export function treatyPhrase(
  tokens: readonly Token[],
  index: number,
  noun: Pick<Head, 'head' | 'plural'>,
  {places, listed}: {places: NameCover; listed: NameCover},
  grammar: NameGrammar,
  lexicon: NameLexicon,
): TreatyReading | undefined {
  const head = {...noun, index, capital: isCapitalised(tokens[index]!.text)};
  const name = noun.plural ? undefined : nameBefore(tokens, index, noun.head, grammar, lexicon);
  const from = Math.min(leftEdge(tokens, index, places, grammar), name?.from ?? index);
  const to = rightEdge(tokens, index, places, listed, grammar);
  const next = tokens[index + 1];
  // The last of several nouns is the head: "taikos sutartis".
  if (to === index + 1 && next && grammar.treaties.heads.has(next.lower)) return undefined;
  const inside = [...new Set(places.slice(from, to))].filter((place) => place !== undefined);
  const of = nameBehind(tokens, index, to, grammar);
  const topic = inside.length > 0 ? undefined : topicOf(head, name?.value, of, grammar);
  const phrase: Phrase = {
    ...head,
    tokens,
    from,
    to,
    inside,
    parties: statesOf(tokens, from, to, places, grammar),
    types: typesOf(tokens, from, to, index, places, grammar),
    isOfTown: isOfTown(head, inside, of !== undefined, grammar),
    topic,
  };
  const isGiven = GIVEN.has(noun.head);
  const isNamed =
    (isGiven && isGivenName(phrase, name !== undefined, grammar)) ||
    (AMBIGUOUS.has(noun.head) ? hasName(phrase, grammar) : !isGiven && saysWhich(phrase));
  if (!isNamed || isOfMembers(tokens, head, inside)) return undefined;
  const isInOwnWords = isGiven && grammar.suffix !== undefined;
  return {
    from,
    to,
    kind: 'treaty',
    value: isInOwnWords ? inOwnWords(tokens.slice(from, to), grammar) : '',
    facts: undefined,
    head: noun.head,
    plural: noun.plural,
    parties: phrase.parties,
    types: phrase.types,
    topics: topic === undefined ? inside.map(({value}) => value) : [topic],
    years: tokens
      .slice(from, to)
      .filter(({text}) => YEAR.test(text))
      .map(({text}) => Number(text)),
    near: statesOf(tokens, Math.max(0, from - LONGEST_SENTENCE), from, places, grammar),
  };
}

/** The name before a noun or behind it that no gazetteer lists: "the Bread Peace", "Treaty of Wehlau". */
function topicOf(
  {head, capital}: Head,
  before: string | undefined,
  of: string | undefined,
  grammar: NameGrammar,
): string | undefined {
  const isNamedOf = capital || !AMBIGUOUS.has(head) || (NAMED.has(head) && isTownName(of, grammar));
  return isNamedOf ? (of ?? before) : before;
}

/** Whether a town names the treaty, in the genitive where cases tell: „Bresto sutartis“, "the Hanko agreement", "the truce of Vilna". */
function isOfTown(
  {head, plural, index}: Head,
  inside: readonly NameHit[],
  isNamedOf: boolean,
  grammar: NameGrammar,
): boolean {
  if (!grammar.suffix) return inside.some(({to}) => to === index);
  if (plural || !NAMED_SMALL.has(head)) return false;
  const town = inside.find(({from, to}) => to === index || (isNamedOf && from > index));
  return town !== undefined && !isState(town.value, grammar);
}

/** Whether a noun that means other things as well ("peace", "union", "act") has a name beside it. */
function hasName(
  {index, to, capital, inside, isOfTown, types, topic}: Phrase,
  {suffix}: NameGrammar,
): boolean {
  if (topic !== undefined) return true;
  if (suffix) return isOfTown || (inside.length > 0 && capital && to > index + 1);
  return inside.at(-1)?.to === index || (inside.length > 0 && types.length > 0);
}

/** Whether what one side gives has a name: "the Stamp Act", "the Edict of Nantes", „Nanto ediktas“; not „Lietuvos konstitucija“. */
function isGivenName(
  {index, to, capital, inside, topic}: Phrase,
  isNamedBefore: boolean,
  grammar: NameGrammar,
): boolean {
  if (isNamedBefore) return true;
  if (grammar.suffix)
    return capital && to > index + 1 && (topic !== undefined || inside.length > 0);
  const place = inside.at(-1);
  return place?.to === index && (capital || !isState(place.value, grammar));
}

/** "the National `Union` of Railwaymen", "the `Union` of Working People of Poland" is no treaty's. */
function isOfMembers(
  tokens: readonly Token[],
  {head, index}: Head,
  inside: readonly NameHit[],
): boolean {
  const before = tokens[index - 1];
  if (head !== 'Union') return false;
  // "Union of the", and no place right behind it
  if (inside.length > 0 && inside[0]!.from > index + 3) return true;
  return inside.length === 0 && before?.kind === 'word' && isCapitalised(before.text);
}

/** A name as it is told, without what hangs on its last word. */
function inOwnWords(words: readonly Token[], {suffix}: NameGrammar): string {
  return words
    .map(({text, joined}, at) => (joined || at === 0 ? text : ` ${text}`))
    .join('')
    .replace(suffix ?? '', '');
}

/** Whether a phrase says which treaty it is, or what it is about: „Susitarimai dėl įžengimo tvarkos“ says neither. */
function saysWhich({
  tokens,
  index,
  from,
  to,
  capital,
  isOfTown,
  types,
  parties,
  topic,
}: Phrase): boolean {
  if (types.length > 0 || parties.length > 0 || isOfTown || topic !== undefined) return true;
  if (from < index && capital) return true;
  return tokens.slice(index + 1, to).some(({text}) => isCapitalised(text) || YEAR.test(text));
}

/** The types of treaty that the words of a phrase name: "non-aggression", "mutual assistance". */
function typesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  places: NameCover,
  {treaties}: NameGrammar,
): string[] {
  const types = new Set<string>();
  const words = wordsOfTypes(treaties.types);
  for (let at = from; at < to; at += 1) {
    if (at === head || places[at] !== undefined || !words.has(tokens[at]!.lower)) continue;
    for (let length = 3; length > 0; length -= 1) {
      if (at + length > to) continue;
      const phrase = phraseOf(tokens, at, at + length).replaceAll(/ [-‐‑] /g, '-');
      const type = treaties.types.get(phrase);
      if (type === undefined) continue;
      types.add(type);
      at += length - 1;
      break;
    }
  }
  return [...types];
}
