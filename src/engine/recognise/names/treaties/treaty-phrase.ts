import {lowerAt} from '../../../grammar/token-at.js';
import {phraseOf} from '../../../grammar/phrase.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {YEAR} from '../../dates/tokens.js';
import {isDash} from '../../signs.js';
import type {NameGrammar} from '../grammar.js';
import type {NameCover} from '../hit.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import type {TreatyReading} from './treaty-identity.js';
import {isState, statesOf} from './treaty-identity.js';

/** How many words may go before or after the noun of a treaty's name. */
const LONGEST_PHRASE = 16;

/** How many words before a treaty may name its parties. */
const LONGEST_SENTENCE = 60;

/** English nouns whose words mean other things as well: they need a name beside them. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'Peace',
  'Union',
  'Act',
  'Declaration',
  'Armistice',
  'Truce',
]);

/** Nouns that any name beside them makes a treaty of: „Nemėžio sutartis“, "the Bread Peace". */
const NAMED: ReadonlySet<string> = new Set(['Treaty', 'Peace', 'Armistice', 'Truce']);

/** Nouns that a name between them and an article makes a treaty of, where they have no capital: "the Chantilly agreement". */
const NAMED_SMALL: ReadonlySet<string> = new Set([
  'Treaty',
  'Pact',
  'Agreement',
  'Armistice',
  'Truce',
]);

/**
 * A noun phrase about a noun for a treaty, which stands at `index`; undefined where it says nothing of which treaty
 * it is ("the treaty"). `places` and `listed` hold the gazetteer's places and treaties of the sentence.
 */
export function readPhrase(
  tokens: readonly Token[],
  index: number,
  {head, plural}: {head: string; plural: boolean},
  {places, listed}: {places: NameCover; listed: NameCover},
  grammar: NameGrammar,
  lexicon: NameLexicon,
): TreatyReading | undefined {
  const name = plural ? undefined : nameBefore(tokens, index, head, grammar, lexicon);
  const from = Math.min(leftEdge(tokens, index, places, grammar), name?.from ?? index);
  const to = rightEdge(tokens, index, places, listed, grammar);
  const next = tokens[index + 1];
  // The last of several nouns is the head: "taikos sutartis".
  if (to === index + 1 && next && grammar.treaties.heads.has(next.lower)) return undefined;
  const inside = [...new Set(places.slice(from, to))].filter((place) => place !== undefined);
  const states = statesOf(tokens, from, to, places, grammar);
  const types = typesOf(tokens, from, to, index, places, grammar);
  const years = tokens
    .slice(from, to)
    .filter(({text}) => YEAR.test(text))
    .map(({text}) => Number(text));
  const capital = isCapitalised(tokens[index]!.text);
  const of = nameBehind(tokens, index, to, grammar);
  // „Bresto sutartis“: where cases tell, a town in the genitive names it; "the Hanko agreement", "the truce of Vilna"
  const town = grammar.suffix
    ? NAMED_SMALL.has(head) && !plural
      ? inside.find((place) => place.to === index || (of !== undefined && place.from > index))
      : undefined
    : inside.findLast((place) => place.to === index);
  const isOfTown = town !== undefined && (!grammar.suffix || !isState(town.value, grammar));
  const isNamedOf = capital || !AMBIGUOUS.has(head) || (NAMED.has(head) && isTownName(of, grammar));
  const topic = inside.length > 0 ? undefined : isNamedOf ? (of ?? name?.value) : name?.value;
  const specific = types.length > 0 || states.length > 0 || isOfTown || topic !== undefined;
  // Nouns that mean other things as well ("peace", "union", "act") need a name.
  if (AMBIGUOUS.has(head)) {
    const named = inside.length > 0 && (capital || !grammar.suffix || isOfTown);
    if (topic === undefined) {
      if (!named || (grammar.suffix && to === index + 1 && !isOfTown)) return undefined;
      if (!grammar.suffix && inside.at(-1)!.to !== index && types.length === 0) return undefined;
    }
  } else if (!specific && !(from < index && capital)) {
    // „Susitarimai dėl įžengimo tvarkos“ says what they are about, not which they are.
    const isAbout = tokens
      .slice(index + 1, to)
      .some(({text}) => isCapitalised(text) || YEAR.test(text));
    if (!isAbout) return undefined;
  }
  const near = statesOf(tokens, Math.max(0, from - LONGEST_SENTENCE), from, places, grammar);
  return {
    from,
    to,
    kind: 'treaty',
    value: '',
    facts: undefined,
    head,
    plural,
    parties: states,
    types,
    topics: topic === undefined ? inside.map(({value}) => value) : [topic],
    years,
    near,
  };
}

/** A name right before the noun that no gazetteer lists: „Nemėžio sutartis“, "the Bread Peace". */
function nameBefore(
  tokens: readonly Token[],
  index: number,
  head: string,
  {treaties, demonyms, bare, commonWords, suffix, article, cases}: NameGrammar,
  lexicon: NameLexicon,
): {from: number; value: string} | undefined {
  const capital = isCapitalised(tokens[index]!.text);
  // „Sikorskio–Maiskio susitarimas“
  const isPair =
    !suffix && isDash(tokens[index - 2]) && isCapitalised(tokens[index - 3]?.text ?? '');
  const heads = isPair || (suffix && !capital) ? NAMED_SMALL : NAMED;
  if (!heads.has(head)) return undefined;
  // „Stolbovo taikos sutartis“
  let at = index - 1;
  while (!suffix && wordsOfTypes(treaties.types).has(lowerAt(tokens, at))) at -= 1;
  const word = tokens[at];
  const next = tokens[index + 1];
  if (word?.kind !== 'word' || !isCapitalised(word.text)) return undefined;
  if (treaties.types.has(word.lower) || demonyms.has(bare(word.lower))) return undefined;
  if (commonWords.has(word.lower)) return undefined;
  const opens = opensSentence(tokens, at);
  if (suffix) {
    // "Nobel Peace Prize"
    const isWhole = capital
      ? !opens && !isCapitalised(next?.text ?? '')
      : tokens[at - 1]?.lower === article;
    return isWhole ? {from: at, value: word.text} : undefined;
  }
  if (isPair) {
    const pair = [tokens[index - 3]!, word];
    if (!pair.every(({lower}) => cases?.isIn(lower, 'genitive') === true)) return undefined;
    return {from: index - 3, value: pair.map(({text}) => lexicon.nominative(text)).join('–')};
  }
  if (!treaties.isOwner?.(word.lower)) return undefined;
  if (opens && (lexicon.isWord(word.lower) || next === undefined)) return undefined;
  return {from: at, value: lexicon.nominative(word.text)};
}

/** Whether a name that no gazetteer lists can be a town's: "the truce of Altmark", but "the peace of God". */
function isTownName(
  name: string | undefined,
  {titles, givenNames, commonWords, bare}: NameGrammar,
): boolean {
  if (name === undefined) return false;
  const first = bare(name.split(' ')[0]!.toLowerCase());
  return ![titles, givenNames, commonWords].some((words) => words.has(first));
}

/** The name behind the noun and "of", where no gazetteer lists it: "Treaty of Wehlau". */
function nameBehind(
  tokens: readonly Token[],
  index: number,
  to: number,
  {article, suffix, demonyms, bare}: NameGrammar,
): string | undefined {
  if (!suffix || tokens[index + 1]?.lower !== 'of') return undefined;
  const start = tokens[index + 2]?.lower === article ? index + 3 : index + 2;
  let end = start;
  while (end < to && isCapitalised(tokens[end]!.text) && !demonyms.has(bare(tokens[end]!.lower)))
    end += 1;
  // "the treaty of July 1920"
  if (end === start || tokens[end]?.kind === 'number') return undefined;
  return tokens
    .slice(start, end)
    .map(({text}) => text)
    .join(' ');
}

/** Walks left over what may stand before the noun: types, parties, years, capitals. */
function leftEdge(
  tokens: readonly Token[],
  index: number,
  places: NameCover,
  {treaties, demonyms, bare, suffix}: NameGrammar,
): number {
  const typeWords = wordsOfTypes(treaties.types);
  const capital = isCapitalised(tokens[index]!.text);
  let edge = index;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_PHRASE); at -= 1) {
    const {text, lower, kind} = tokens[at]!;
    const isContent =
      typeWords.has(lower) ||
      demonyms.has(bare(lower)) ||
      places[at] !== undefined ||
      (kind === 'number' && YEAR.test(text)) ||
      (capital && suffix !== undefined && kind === 'word' && isCapitalised(text) && at > 0) ||
      (capital && text === '.' && isCapitalised(tokens[at - 1]?.text ?? ''));
    if (isContent) edge = at;
    else if (!isDash(tokens[at]) && !(treaties.links.has(lower) && lower !== 'the')) break;
  }
  return edge;
}

/** Walks right over a joiner and what the treaty is of or about. */
function rightEdge(
  tokens: readonly Token[],
  index: number,
  places: NameCover,
  listed: NameCover,
  grammar: NameGrammar,
): number {
  const {treaties, demonyms, bare, article} = grammar;
  if (treaties.partner === tokens[index + 1]?.lower) {
    const place = places[tokens[index + 2]?.lower === article ? index + 3 : index + 2];
    return place && isState(place.value, grammar) ? place.to : index + 1;
  }
  if (!treaties.joiners.has(lowerAt(tokens, index + 1))) return index + 1;
  const typeWords = wordsOfTypes(treaties.types);
  let edge = index + 1;
  for (let at = index + 2; at < Math.min(tokens.length, index + 2 + LONGEST_PHRASE); at += 1) {
    // "The protocol of the Molotov–Ribbentrop Pact": a treaty of its own follows.
    if (listed[at]) break;
    const {text, lower, kind} = tokens[at]!;
    const isContent =
      typeWords.has(lower) ||
      places[at] !== undefined ||
      YEAR.test(text) ||
      (kind === 'word' && (treaties.continues(lower) || demonyms.has(bare(lower)))) ||
      (kind === 'word' && isCapitalised(text));
    if (isContent) edge = at + 1;
    else if (!isDash(tokens[at]) && !treaties.links.has(lower)) break;
  }
  return edge;
}

const wordsByTypes = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>();

/** The single words of the phrases that name types of treaties. */
function wordsOfTypes(types: ReadonlyMap<string, string>): ReadonlySet<string> {
  let words = wordsByTypes.get(types);
  if (!words) {
    words = new Set([...types.keys()].flatMap((phrase) => phrase.split(/[ -]/)));
    wordsByTypes.set(types, words);
  }
  return words;
}

function typesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  places: NameCover,
  {treaties}: NameGrammar,
): string[] {
  const types = new Set<string>();
  for (let at = from; at < to; at += 1) {
    if (at === head || places[at] !== undefined) continue;
    for (let length = 3; length > 0; length -= 1) {
      const words = tokens.slice(at, Math.min(at + length, to));
      const phrase = phraseOf(words).replaceAll(/ [-‐‑] /g, '-');
      const type = treaties.types.get(phrase);
      if (type === undefined || words.length < length) continue;
      types.add(type);
      at += length - 1;
      break;
    }
  }
  return [...types];
}
