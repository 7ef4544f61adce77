import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {isDash, isHyphen} from '../../signs.js';
import {titleBefore} from '../runs/context.js';
import type {NameGrammar} from '../grammar.js';
import type {NameCover, NameHit} from '../hit.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import {isState} from '../treaties/treaty-identity.js';

const OPENING = /^["“„«]$/;

/** How many words may stand before a noun. */
const LONGEST = 6;

/** A place or capitalised words, perhaps with linking words, before the noun of an organisation. */
export function namedBefore(
  tokens: readonly Token[],
  index: number,
  noun: string,
  {places, persons}: {places: NameCover; persons: NameCover},
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit | undefined {
  const {demonyms, bare, commonWords, suffix, article, formations, conjunctions, regionNouns} =
    grammar;
  const {
    links,
    isLink,
    leagues,
    ofStates,
    headFirst,
    capitalised,
    behindOnly,
    describes,
    offices,
    events,
  } = grammar.organisations;
  const capital = isCapitalised(tokens[index]!.text);
  // "Soviet Union"
  if (places[index]) return undefined;
  const before = behindOnly?.get(bare(tokens[index]!.lower));
  if (before?.test(tokens[index - 1]?.lower ?? '') === false) return undefined;
  let from = index;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at -= 1) {
    const {text, lower, kind} = tokens[at]!;
    // „Kauno apygardos teismas“
    const region = places[at];
    const isRegion = region?.to === at + 1 && region.from < at && regionNouns.has(lower);
    if (!headFirst && isRegion && isCapitalised(tokens[region.from]!.text)) {
      at = region.from;
      from = at;
      continue;
    }
    // „Įkurta Lietuvos mokslo draugija“
    const isPlaced = !headFirst && places[from] !== undefined && from < index;
    if (isPlaced && opensSentence(tokens, at) && describes?.test(lower) !== true) break;
    // "Fusiliers' Association"
    if (suffix?.test(text) && tokens[at]!.joined) continue;
    // "Anti-Corn Law League"
    if (isHyphen(tokens[at]) && tokens[at]!.joined && tokens[at + 1]!.joined) continue;
    if (kind !== 'word') break;
    // "the Observatory and the Challenger Commission" are two.
    if (lower === article && conjunctions.has(tokens[at - 1]?.lower ?? '')) break;
    // "the Crown Council", „perėmė Vyriausiasis tribunolas“
    const isNamed =
      article === undefined
        ? !opensSentence(tokens, at) || (offices?.has(noun) === true && links.has(lower))
        : capital && tokens[at - 1]?.lower === article;
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
  const placed = places[from];
  const place = placed && placed.to <= index ? placed : undefined;
  const isOpen = !headFirst && !place;
  if (isOpen && (persons[from] || !opensName(tokens, from, index, noun, grammar, lexicon)))
    return undefined;
  // "the Washington Naval Conference"
  if (headFirst && place && events?.has(tokens[index]!.lower) === true) return undefined;
  if (place?.to === index) {
    if (leagues?.has(noun) || (ofStates?.has(noun) && isState(place.value, grammar)))
      return undefined;
  }
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
  index: number,
  noun: string,
  {titles, organisations: {heads, institutions, houses, describes, offices}}: NameGrammar,
  lexicon: NameLexicon,
): boolean {
  const {lower} = tokens[from]!;
  if (titles.has(lower) || houses?.has(noun) === true) return false;
  if (isCapitalised(tokens[from - 1]?.text ?? '') && !opensSentence(tokens, from - 1)) return false;
  if (offices?.has(noun) === true) return true;
  const isDescribed = describes?.test(lower) === true;
  const isQuoted = OPENING.test(tokens[from - 1]?.text ?? '') && tokens[from - 2]?.kind === 'word';
  // „Tarptautinė darbo organizacija“, but „Nauja komisija“
  // „visą šalį – Sąjungininkų kontrolės taryba“
  const isBehindDash = from > 1 && isDash(tokens[from - 1]);
  if (opensSentence(tokens, from) && !isQuoted && !isBehindDash)
    return isDescribed && index - from > 1;
  if (institutions?.has(noun) === true || isDescribed) return true;
  // „Risto Ryčio vyriausybė“
  const {text, lower: next} = tokens[from + 1]!;
  return lexicon.isKnown(lower) && (text === next || heads.get(next) === noun);
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
