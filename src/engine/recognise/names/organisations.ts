import {isCapitalised} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import {isHyphen} from '../signs.js';
import {titleBefore} from './context.js';
import type {NameGrammar} from './grammar.js';
import type {NameCover, NameHit} from './hit.js';
import {coverOf, withoutOverlaps} from './hit.js';
import type {NameMatch} from './listed-names.js';
import type {NameLexicon} from './name-lexicon.js';
import {opensSentence} from './name-lexicon.js';
import type {NameWord} from './name-word.js';

const OPENING = /^["“„«]$/;
const CLOSING = /^["”“»]$/;

/** How many words a quoted name, or the words before a noun, may have. */
const LONGEST = 6;

/**
 * Organisations of a sentence: the gazetteer's; a name and a noun for an organisation ("Lietuvos komunistų partija",
 * "University of Oxford"); and what stands in quotation marks after "newspaper" and the like.
 */
export function organisationsIn(
  tokens: readonly Token[],
  words: readonly NameWord[],
  places: NameCover,
  matches: readonly NameMatch[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit[] {
  const hits: NameHit[] = [];
  const persons = coverOf(
    matches.flatMap(({from, to, kind, identity}) =>
      kind === 'person' ? [{from, to, kind, value: identity.name}] : [],
    ),
    tokens.length,
  );
  for (const {from, to, kind, identity} of matches) {
    // A "pro-Soviet government" is not the Soviet one.
    const isPart = isHyphen(tokens[from - 1]) && tokens[from]!.joined;
    if (kind === 'organisation' && !isPart) hits.push({from, to, kind, value: identity.name});
  }
  for (let index = 0; index < words.length; index += 1) {
    const {organisation: noun, quotes} = words[index]!;
    const hit =
      companyAt(tokens, index, grammar) ??
      (quotes ? quotedName(tokens, index) : undefined) ??
      (noun === undefined
        ? undefined
        : (namedBehind(tokens, index, places, grammar) ??
          namedBefore(tokens, index, noun, {places, persons}, grammar, lexicon)));
    if (hit) hits.push(hit);
  }
  return withoutOverlaps(hits, tokens.length);
}

/** "Armour & Co." */
function companyAt(
  tokens: readonly Token[],
  index: number,
  {organisations: {companies}, commonWords}: NameGrammar,
): NameHit | undefined {
  if (tokens[index]!.text !== '&' || !companies?.has(tokens[index + 1]?.lower ?? ''))
    return undefined;
  let from = index;
  while (from > Math.max(0, index - LONGEST)) {
    const {text, lower} = tokens[from - 1]!;
    if (!isCapitalised(text) || commonWords.has(lower)) break;
    from -= 1;
  }
  if (from === index) return undefined;
  const value = tokens.slice(from, index + 2).map(({text}) => text);
  return {from, to: index + 2, kind: 'organisation', value: value.join(' ')};
}

function quotedName(tokens: readonly Token[], index: number): NameHit | undefined {
  if (!OPENING.test(tokens[index + 1]?.text ?? '')) return undefined;
  const from = index + 2;
  let close = from + 1;
  while (close <= from + LONGEST && !CLOSING.test(tokens[close]?.text ?? '')) close += 1;
  if (close > from + LONGEST || !isCapitalised(tokens[from]!.text)) return undefined;
  const value = tokens
    .slice(from, close)
    .map(({text}) => text)
    .join(' ');
  return {from, to: close, kind: 'organisation', value};
}

/** Whether the capitals that end at a token are a person, or open a sentence: "Lieut. Carew of the Emigration Commissioners". */
function isSomebody(
  tokens: readonly Token[],
  last: number,
  {titles, shortTitles, givenNames, bare, organisations: {heads}}: NameGrammar,
): boolean {
  let from = last;
  while (from > 0 && isCapitalised(tokens[from - 1]!.text)) from -= 1;
  const first = bare(tokens[from]?.lower ?? '');
  const before = titleBefore(tokens, from);
  if (titles.has(before) || shortTitles.has(before) || titles.has(first)) return true;
  return (
    givenNames.has(first) || (from === last && opensSentence(tokens, from) && !heads.has(first))
  );
}

/** "Bank of England", "the Second Congress of Soviets", "Union for the Liberation of Vilnius": the noun before its name. */
function namedBehind(
  tokens: readonly Token[],
  index: number,
  places: NameCover,
  {article, formations, organisations: {headFirst, behind, events}}: NameGrammar,
): NameHit | undefined {
  const {text, lower} = tokens[index]!;
  if (!headFirst || !isCapitalised(text) || !behind?.has(tokens[index + 1]?.lower ?? '')) {
    return undefined;
  }
  const isNamed = (at: number): boolean =>
    tokens[at]?.kind === 'word' && isCapitalised(tokens[at].text);
  let to = index + 1;
  while (to < index + LONGEST && behind.has(tokens[to]?.lower ?? '')) {
    let next = tokens[to + 1]?.lower === article ? to + 2 : to + 1;
    if (!isNamed(next)) break;
    while (isNamed(next)) next += 1;
    to = next;
  }
  const isPlace = places[to - 1] !== undefined;
  if (to === index + 1 || (isPlace && events?.has(lower))) return undefined;
  const isOrdinal = formations.ordinals.has(tokens[index - 1]?.lower ?? '') && isNamed(index - 1);
  const from = isOrdinal ? index - 1 : index;
  const value = tokens.slice(from, to).map((token) => token.text);
  return {from, to, kind: 'organisation', value: value.join(' ')};
}

/** A place or capitalised words, perhaps with linking words, before the noun of an organisation. */
function namedBefore(
  tokens: readonly Token[],
  index: number,
  noun: string,
  {places, persons}: {places: NameCover; persons: NameCover},
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit | undefined {
  const {demonyms, bare, commonWords, suffix, article, formations} = grammar;
  const {links, isLink, leagues, headFirst, capitalised} = grammar.organisations;
  const capital = isCapitalised(tokens[index]!.text);
  // "Soviet Union"
  if (places[index]) return undefined;
  let from = index;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at -= 1) {
    const {text, lower, kind} = tokens[at]!;
    // "Fusiliers' Association"
    if (suffix?.test(text) && tokens[at]!.joined) continue;
    if (kind !== 'word') break;
    // "the Crown Council"
    const isNamed = capital && tokens[at - 1]?.lower === article;
    if (isCapitalised(text) && (isNamed || !commonWords.has(lower))) from = at;
    else if (!links.has(lower) && isLink?.(lower) !== true) break;
    else if (
      headFirst &&
      links.has(tokens[at - 1]?.lower ?? '') &&
      isSomebody(tokens, at - 2, grammar)
    )
      break;
  }
  if (headFirst && !capital) {
    // A common noun names an organisation only after the people or state that it is of.
    const isPart = isHyphen(tokens[index - 2]) && tokens[index - 1]!.joined;
    if (isPart || !demonyms.has(bare(tokens[index - 1]?.lower ?? ''))) return undefined;
    if (from === index) return undefined;
    // "A Russian army was destroyed", "the French front"
    const isOneOfMany = formations.counting?.has(tokens[index - 2]?.lower ?? '') === true;
    const {lower} = tokens[index]!;
    if (isOneOfMany || formations.named.has(lower) || capitalised?.has(lower) === true)
      return undefined;
    from = index - 1;
  }
  if (from === index) return undefined;
  const before = places[from];
  const place = before && before.to <= index ? before : undefined;
  if (!headFirst && !place && (persons[from] || !opensName(tokens, from, noun, grammar, lexicon)))
    return undefined;
  if (leagues?.has(noun) && place?.to === index) return undefined;
  const words: string[] = [];
  for (const {text, joined} of tokens.slice(place?.to ?? from, index)) {
    if (joined && words.length > 0) words.push(`${words.pop()!}${text}`);
    else words.push(text);
  }
  const value = [...(place ? [place.value] : []), ...words, headFirst ? tokens[index]!.text : noun];
  return {from: place?.from ?? from, to: index + 1, kind: 'organisation', value: value.join(' ')};
}

/** Whether a capital that is no place's begins the name of an organisation: „Demokratinis blokas“, „Liaudies vyriausybė“, „Nebraskos universitetas“. */
function opensName(
  tokens: readonly Token[],
  from: number,
  noun: string,
  {titles, organisations: {heads, institutions, houses, describes}}: NameGrammar,
  lexicon: NameLexicon,
): boolean {
  const {lower} = tokens[from]!;
  const isQuoted = OPENING.test(tokens[from - 1]?.text ?? '') && tokens[from - 2]?.kind === 'word';
  if ((opensSentence(tokens, from) && !isQuoted) || titles.has(lower)) return false;
  if (isCapitalised(tokens[from - 1]?.text ?? '') || houses?.has(noun) === true) return false;
  if (institutions?.has(noun) === true || describes?.test(lower) === true) return true;
  // „Risto Ryčio vyriausybė“
  const {text, lower: next} = tokens[from + 1]!;
  return lexicon.isKnown(lower) && (text === next || heads.get(next) === noun);
}
