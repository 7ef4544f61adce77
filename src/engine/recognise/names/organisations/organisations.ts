import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {isHyphen} from '../../signs.js';
import type {NameGrammar} from '../grammar.js';
import type {NameCover, NameHit} from '../hit.js';
import {coverOf, withoutOverlaps} from '../hit.js';
import type {NameMatch} from '../known/listed-names.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import type {NameSentence} from '../name-sentence.js';
import {standsForShip} from '../runs/ships.js';
import {namedBefore} from './organisation-before.js';
import {namedBehind} from './organisation-behind.js';
import {headwordAt, titledAt} from './organisation-titles.js';

/** How many words the name of a company may have. */
const LONGEST = 6;

/**
 * Organisations of a sentence: the gazetteer's; a name and a noun for an organisation ("Lietuvos komunistų partija",
 * "University of Oxford"); and what a title names beside "newspaper" and the like.
 */
export function organisationsIn(
  {tokens, words, places}: NameSentence,
  matches: readonly NameMatch[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit[] {
  const hits = listedOrganisations(matches, tokens, grammar);
  const persons = coverOf(
    matches.flatMap(({from, to, kind, identity}) =>
      kind === 'person' ? [{from, to, kind, value: identity.name}] : [],
    ),
    tokens.length,
  );
  for (let index = 0; index < words.length; index += 1) {
    const company = companyAt(tokens, index, places, grammar, lexicon);
    const word = words[index]!;
    const {organisation: noun} = word;
    // Hardly any word is one beside which a title may stand.
    const beside =
      word.quotes || word.quotedBefore
        ? {tokens, index, word, places, grammar, lexicon}
        : undefined;
    const titled = company ? [company] : beside ? titledAt(beside) : [];
    const headword = beside && headwordAt(beside);
    if (headword) hits.push(headword);
    if (titled.length > 0) hits.push(...titled);
    else if (noun !== undefined) {
      const hit =
        namedBehind(tokens, index, places, grammar, lexicon) ??
        namedBefore({tokens, index, noun, places, persons, grammar, lexicon});
      if (hit) hits.push(hit);
    }
  }
  return withoutOverlaps(
    withoutEndings(withoutBeginnings(hits), places, tokens, grammar),
    tokens.length,
  );
}

/** The gazetteer's organisations in a sentence. */
export function listedOrganisations(
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  grammar: NameGrammar,
): NameHit[] {
  return matches.flatMap(({from, to, kind, identity}): NameHit[] => {
    if (kind !== 'organisation') return [];
    // A "pro-Soviet government" is not the Soviet one.
    const isPart = isHyphen(tokens[from - 1]) && tokens[from]!.joined;
    // „Varpas svėrė daug“
    const isNoun = opensSentence(tokens, from) && grammar.alsoNouns?.has(tokens[from]!.text);
    return !isPart && !isNoun && !standsForShip(tokens, from, grammar)
      ? [{from, to, kind, value: identity.name}]
      : [];
  });
}

/** Drops the hits with which a longer one begins: „partijos centro komitetas“. */
function withoutBeginnings(hits: readonly NameHit[]): NameHit[] {
  const ends = new Map<number, number>();
  for (const {from, to} of hits) ends.set(from, Math.max(to, ends.get(from) ?? 0));
  return hits.filter(({from, to}) => ends.get(from) === to);
}

/**
 * Drops the hits with which a longer one ends: "the Chinese `Communist Party`". Whose name has that place in it already is what
 * is meant: „Lietuvos Respublikos `Seimas`“.
 */
function withoutEndings(
  hits: readonly NameHit[],
  places: NameCover,
  tokens: readonly Token[],
  {formations: {units, ordinals}, organisations: {oneOfEach}}: NameGrammar,
): NameHit[] {
  const longest = new Map<number, NameHit>();
  for (const hit of hits) {
    const other = longest.get(hit.to);
    if (!other || hit.from < other.from) longest.set(hit.to, hit);
  }
  return hits.flatMap((hit): NameHit[] => {
    const longer = longest.get(hit.to)!;
    const noun = lowerAt(tokens, hit.to - 1);
    // "the Soviet Red Army", "the Second Congress of Soviets"
    const isSame =
      longer.from === hit.from ||
      units.has(noun) ||
      oneOfEach.has(noun) ||
      (hit.from === longer.from + 1 && ordinals.has(tokens[longer.from]!.lower));
    if (isSame) return [hit];
    const place = places[longer.from]?.value;
    const isItsOwn = place !== undefined && hit.value.includes(place);
    return isItsOwn ? [{...longer, value: hit.value}] : [];
  });
}

/** A company by the names before its sign and the word behind, or a name there too: "Armour & Co.", "Hill, Ward & Bates". */
function companyAt(
  tokens: readonly Token[],
  index: number,
  places: NameCover,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit | undefined {
  if (tokens[index]!.text !== '&') return undefined;
  const {organisations, commonWords} = grammar;
  const isSaid = organisations.companies?.has(lowerAt(tokens, index + 1)) === true;
  const isPartner = (at: number): boolean => mayBePartner(tokens, at, places, grammar);
  if (!isSaid && !arePartners(tokens, index, isPartner, grammar, lexicon)) return undefined;
  let from = index;
  while (from > Math.max(0, index - LONGEST)) {
    const {text, lower, joined} = tokens[from - 1]!;
    // "A. Warner & Sons"
    const isInitial = text === '.' && joined && /^\p{Lu}$/u.test(tokens[from - 2]?.text ?? '');
    if (!isInitial && (!isCapitalised(text) || commonWords.has(lower))) break;
    from -= isInitial ? 2 : 1;
  }
  if (from === index) return undefined;
  while (
    tokens[from - 1]?.text === ',' &&
    isPartner(from - 2) &&
    !isCapitalised(tokens[from - 3]?.text ?? '')
  ) {
    from -= 2;
  }
  const last = tokens[index + 1]!.text.replace(grammar.suffix ?? '', '');
  const value = [...tokens.slice(from, index + 1).map(({text}) => text), last];
  return {
    from,
    to: index + 2,
    kind: 'organisation',
    value: value.join(' ').replaceAll(/ (?=[.,])/g, ''),
  };
}

/** Whether the words around a sign are surnames, one of them at least no word or forename that the language knows: "Evison & Barter". */
function arePartners(
  tokens: readonly Token[],
  sign: number,
  isPartner: (at: number) => boolean,
  {givenNames, bare}: NameGrammar,
  {isWord, isKnown}: NameLexicon,
): boolean {
  const [before, behind] = [tokens[sign - 1], tokens[sign + 1]];
  if (!before || !behind || !isPartner(sign - 1) || !isPartner(sign + 1)) return false;
  const isSurname = ({lower}: Token): boolean => {
    const word = bare(lower);
    return !givenNames.has(word) && !isWord(word) && !isKnown(word);
  };
  const sure = [before, behind].filter(isSurname);
  // "Arts & Crafts"
  return sure.length === 2 || (sure.length === 1 && !sure[0]!.lower.endsWith('s'));
}

/** Whether a word with a capital may be a surname of a firm, which ends there: neither "Hill & Ward 1990" nor "England & Wales". */
function mayBePartner(
  tokens: readonly Token[],
  at: number,
  places: NameCover,
  {demonyms, commonWords, bare, organisations: {heads}}: NameGrammar,
): boolean {
  const {kind, text = '', lower = ''} = tokens[at] ?? {};
  if (kind !== 'word' || text.length < 3 || !isCapitalised(text) || places[at]) return false;
  const [next, further] = [tokens[at + 1], tokens[at + 2]];
  const isSource = (next?.text === ',' ? further : next)?.kind === 'number';
  const goesOn = next?.kind === 'word' && isCapitalised(next.text);
  if (isSource || goesOn || heads.has(lower) || commonWords.has(lower)) return false;
  return !demonyms.has(bare(lower));
}
