import {isCapitalised} from '../../../grammar/spelling.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import {YEAR} from '../../dates/tokens.js';
import {isDash} from '../../signs.js';
import type {NameGrammar} from '../grammar.js';
import type {NameCover} from '../hit.js';
import {isState} from './treaty-identity.js';

/** How many words may go before or after the noun of a treaty's name. */
const LONGEST_PHRASE = 16;

/** Walks left over what may stand before the noun: types, parties, years, capitals. */
export function leftEdge(
  tokens: readonly Token[],
  index: number,
  places: NameCover,
  {treaties, demonyms, bare, suffix, article}: NameGrammar,
): number {
  const typeWords = wordsOfTypes(treaties.types);
  const capital = isCapitalised(tokens[index]!.text);
  let edge = index;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_PHRASE); at -= 1) {
    const {text, lower, kind} = tokens[at]!;
    const isParty = demonyms.has(bare(lower)) || places[at] !== undefined;
    const isContent =
      typeWords.has(lower) ||
      (isParty && !isApart(tokens, at, typeWords, treaties)) ||
      (kind === 'number' && YEAR.test(text)) ||
      (capital && suffix !== undefined && kind === 'word' && isCapitalised(text) && at > 0) ||
      (capital && text === '.' && isCapitalised(tokens[at - 1]?.text ?? ''));
    if (isContent) edge = at;
    else if (!isDash(tokens[at]) && !(treaties.links.has(lower) && lower !== article)) break;
  }
  return edge;
}

/** So many tokens before a party the word for "with" may stand: „su Estija ir Latvija“. */
const PARTNERS = 3;

/** Whether a place or a people is another part of the sentence: „`Vokietija` taikos sutartį ratifikavo“, but „su Vokietija nepuolimo sutartis“. */
function isApart(
  tokens: readonly Token[],
  at: number,
  typeWords: ReadonlySet<string>,
  {partner, partyUnless}: NameGrammar['treaties'],
): boolean {
  if (partyUnless?.test(tokens[at]!.text) !== true) return false;
  // „Klaipėdos perdavimo Vokietijai aktas“
  if (typeWords.has(lowerAt(tokens, at - 1))) return false;
  return !tokens.slice(Math.max(0, at - PARTNERS), at).some(({lower}) => lower === partner);
}

/** Walks right over a joiner and what the treaty is of or about. */
export function rightEdge(
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
    if (listed[at] || isNext(tokens, at, grammar)) break;
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

/** Whether a conjunction and an article open the next treaty: "the Declaration of Independence `and the Articles` of Confederation". */
function isNext(
  tokens: readonly Token[],
  at: number,
  {conjunctions, article, treaties: {heads}}: NameGrammar,
): boolean {
  return (
    article !== undefined &&
    conjunctions.has(tokens[at]!.lower) &&
    tokens[at + 1]?.lower === article &&
    heads.has(lowerAt(tokens, at + 2))
  );
}

const wordsByTypes = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>();

/** The single words of the phrases that name types of treaties. */
export function wordsOfTypes(types: ReadonlyMap<string, string>): ReadonlySet<string> {
  let words = wordsByTypes.get(types);
  if (!words) {
    words = new Set([...types.keys()].flatMap((phrase) => phrase.split(/[ -]/)));
    wordsByTypes.set(types, words);
  }
  return words;
}
