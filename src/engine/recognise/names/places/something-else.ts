import {isCapitalised, isSmallRoman} from '../../../grammar/spelling.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import {followsForename, isShortTitle} from '../runs/context.js';
import {isEnclosed, isNamedThing} from '../runs/named-after.js';
import {regionNounAt} from '../runs/region-noun.js';
import {isOfShip, isVessel} from '../runs/ships.js';

/** A name of the gazetteer where it stands in a sentence. */
export interface ListedName {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly kind: 'place' | 'person';
  /** Whom or what the gazetteer knows by it. */
  readonly value: string;
  /** Whether a place stands right before it. */
  readonly isBehindPlace: boolean;
  readonly grammar: NameGrammar;
  readonly lexicon: NameLexicon;
}

/** Whether a name of the gazetteer is that of something else here: of a ship, a money, another of that name. */
export function meansSomethingElse(name: ListedName): boolean {
  const {tokens, from, to, kind, grammar, lexicon} = name;
  if (to === from + 1 && isCommonOpening(tokens, from, grammar, lexicon)) return true;
  if (kind === 'place' ? isNoPlace(name) : isNoPerson(name)) return true;
  return isOfShip(tokens, from, grammar);
}

function isNoPlace({tokens, from, to, isBehindPlace, grammar, lexicon}: ListedName): boolean {
  const isWordOfOther =
    to === from + 1 &&
    (isPersons(tokens, from, grammar) ||
      isNumber(tokens, from, grammar, lexicon) ||
      lacksArticle(tokens, from, grammar) ||
      beginsOther(tokens, from, grammar));
  return (
    isWordOfOther ||
    isQuoted(tokens, from, to, grammar) ||
    isOfMoney(tokens, from, to, lexicon) ||
    (!isBehindPlace && isSurname(tokens, from, to, grammar))
  );
}

function isNoPerson({tokens, from, to, value, grammar}: ListedName): boolean {
  return (
    isNamedAfter(tokens, from, to, grammar) ||
    isTown(tokens, from, to, grammar) ||
    isOfAnotherNumber(tokens, from, to) ||
    isVessel(tokens, from, to, grammar) ||
    isOfOthers(tokens, from, to, value, grammar)
  );
}

/** A surname that is a town's as well is no person's where a place stands: "at Lincoln", "lines to Newark and Lincoln". */
function isTown(tokens: readonly Token[], from: number, to: number, grammar: NameGrammar): boolean {
  const {townSurnames, bare} = grammar;
  if (to > from + 1 || townSurnames?.has(bare(tokens[from]!.lower)) !== true) return false;
  return isInPlaceRow(tokens, from, grammar) || isBeginOfWay(tokens, from, grammar);
}

/** "a canal from Columbus to Sandusky" */
function isBeginOfWay(tokens: readonly Token[], from: number, {way}: NameGrammar): boolean {
  if (!way) return false;
  return (
    lowerAt(tokens, from - 1) === way.from &&
    lowerAt(tokens, from + 1) === way.to &&
    !way.unless.has(lowerAt(tokens, from - 2)) &&
    isCapitalised(tokens[from + 2]?.text ?? '')
  );
}

/** Whether a name, or the row of single names that it stands in, is behind a preposition of places: "via Nottingham and Leicester". */
function isInPlaceRow(
  tokens: readonly Token[],
  from: number,
  {conjunctions, isPlaceAfter}: NameGrammar,
): boolean {
  let first = from;
  while (
    (conjunctions.has(lowerAt(tokens, first - 1)) || tokens[first - 1]?.text === ',') &&
    isCapitalised(tokens[first - 2]?.text ?? '')
  )
    first -= 2;
  return isPlaceAfter(
    lowerAt(tokens, first - 1),
    lowerAt(tokens, from),
    lowerAt(tokens, first - 2),
  );
}

/**
 * Whether quotation marks hold a name alone, and no noun for a place stands before them, so that it is of what is called after
 * it: „Žalgiris“.
 */
function isQuoted(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NameGrammar,
): boolean {
  if (!/^[“„«]$/u.test(tokens[from - 1]?.text ?? '')) return false;
  const close = regionNounAt(tokens, to, grammar)?.end ?? to;
  if (!/^[”“»]$/u.test(tokens[close]?.text ?? '')) return false;
  return !grammar.placeNouns.has(lowerAt(tokens, from - 2));
}

/**
 * Whether what opens a sentence is a number and no name: „Vieną dieną“, „Vienoje iš salių“; but „Vienos kongresas“, and where the
 * account has the name elsewhere.
 */
function isNumber(
  tokens: readonly Token[],
  at: number,
  {alsoNumbers}: NameGrammar,
  lexicon: NameLexicon,
): boolean {
  const {lower} = tokens[at]!;
  const behind = alsoNumbers?.get(lower);
  if (behind === undefined || !opensSentence(tokens, at)) return false;
  return behind.test(lowerAt(tokens, at + 1)) && !lexicon.isName(lower);
}

/** Whether the name of something else begins so: „Baltijos kelias“, „Romos katalikai“. */
function beginsOther(tokens: readonly Token[], at: number, {beginOthers}: NameGrammar): boolean {
  return beginOthers?.get(tokens[at]!.lower)?.test(lowerAt(tokens, at + 1)) === true;
}

/** Whether a name is part of that of a money: „300 mln. JAV dolerių“, "US$5". */
function isOfMoney(
  tokens: readonly Token[],
  from: number,
  to: number,
  {isMoney}: NameLexicon,
): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (!next || !isMoney(next.text)) return false;
  return next.kind === 'sign' ? next.joined : before?.kind === 'number' || before?.text === '.';
}

/** A plural; but "was" and "has". */
const PLURAL = /^(?!.{0,2}as$)\p{L}*(?:[^su]|[^ha]u)s$/u;

/** Whether a name asks for an article, and for none behind it, and has them not: "Don Quixote", "an inn"; but "the Don". */
function lacksArticle(
  tokens: readonly Token[],
  at: number,
  {articledPlaces, article, bare}: NameGrammar,
): boolean {
  const [before, name, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (articledPlaces?.has(bare(name.lower)) !== true) return false;
  // "the Baltic governments", "the Baltic Fleet"
  const isOfOthers = next?.kind === 'word' && (isCapitalised(next.text) || PLURAL.test(next.lower));
  return before?.lower !== article || isOfOthers;
}

/** Whether a ship, a work, a company or a canal has the name: „Hindenburgą“ statė, „Oginskio kanalas“. */
function isNamedAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NameGrammar,
): boolean {
  const opener = tokens[from - 1];
  if (isCapitalised(opener?.text ?? '') && grammar.openers.get(opener!.lower) === 'thing') {
    return true;
  }
  const isThings = to === from + 1 && isNamedThing(tokens, to, grammar);
  return isThings || isEnclosed(tokens, from, to, grammar);
}

/**
 * Whether a ruler has another number than the one whom the gazetteer knows by the name without one: "Frederick William IV";
 * "Napoleon I" may be one and who speaks.
 */
function isOfAnotherNumber(tokens: readonly Token[], from: number, to: number): boolean {
  const {text = ''} = tokens[to] ?? {};
  const isNumber = isSmallRoman(text) && !isSmallRoman(tokens[to - 1]!.text);
  return isNumber && (text !== 'I' || to > from + 1);
}

/**
 * Whether what follows a surname alone says that another bearer of it is meant: "General Lee of the Seda militia"; but not "of
 * the Red Army".
 */
function isOfOthers(
  tokens: readonly Token[],
  from: number,
  to: number,
  name: string,
  {origins, titles, bare, localBodies, demonyms}: NameGrammar,
): boolean {
  if (!origins.has(lowerAt(tokens, to))) return false;
  const [place, body] = [tokens[to + 2]?.text ?? '', lowerAt(tokens, to + 3)];
  if (!isCapitalised(place) || demonyms.has(bare(place.toLowerCase()))) return false;
  if (localBodies?.has(body) !== true) return false;
  const isTitled = to - from === 2 && titles.has(tokens[from]!.lower);
  const isSurname = to - from === 1 || isTitled;
  return (
    isSurname &&
    name.includes(' ') &&
    bare(name.split(' ').at(-1)!.toLowerCase()) === bare(tokens[to - 1]!.lower)
  );
}

/** Whether a word at the beginning of a sentence is a common one that only looks like a name there. */
function isCommonOpening(
  tokens: readonly Token[],
  index: number,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): boolean {
  const {lower, text} = tokens[index]!;
  if (!isCapitalised(text) || !opensSentence(tokens, index)) return false;
  if (grammar.commonWords.has(lower)) return true;
  const isWord = lexicon.isCommon(lower) || grammar.alsoNouns?.has(text) === true;
  return isWord && !lexicon.isName(lower);
}

/**
 * Whether the name of a place is that of a person, by a forename or, where cases do not tell, by a title before it: "Florence
 * Nightingale", "General Hastings".
 */
function isPersons(tokens: readonly Token[], index: number, grammar: NameGrammar): boolean {
  const {text = '', lower = ''} = tokens[index - 1] ?? {};
  const isTitled =
    !grammar.cases &&
    ((isCapitalised(text) && grammar.titles.has(lower)) || isShortRank(tokens, index - 2, grammar));
  return isTitled || isRelative(tokens, index, grammar) || isGivenName(tokens, index, grammar);
}

/** Whether a title in the case of a given name stands before it: „dukrai Sofijai“; but „karalienė Sofijoje“. */
function isRelative(
  tokens: readonly Token[],
  index: number,
  {cases, givenNames, titles}: NameGrammar,
): boolean {
  const [name, before] = [tokens[index]!.lower, tokens[index - 1]];
  if (!cases || before?.kind !== 'word' || before.text !== before.lower) return false;
  return givenNames.has(name) && titles.has(before.lower) && cases.agree(before.lower, name);
}

/** Whether a shortened rank with its capital stands at an index, and no saint: "Adm. Jordan"; but "St. Helena". */
function isShortRank(tokens: readonly Token[], at: number, grammar: NameGrammar): boolean {
  if (!isCapitalised(tokens[at]?.text ?? '') || grammar.saints?.has(lowerAt(tokens, at)) === true)
    return false;
  return isShortTitle(tokens, at, grammar);
}

/**
 * Whether the name of a town is a surname here, behind a forename or, where cases do not tell, behind no word for a place:
 * "Edward Cork", "Worcester was beheaded".
 */
function isSurname(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NameGrammar,
): boolean {
  if (grammar.cases) return isSurnameInCase(tokens, from, to, grammar);
  if (followsForename(tokens, from, grammar)) return true;
  const [name, before] = [tokens[from]!, lowerAt(tokens, from - 1)];
  // "Jasper von Münster"
  if (grammar.particles.has(before) && followsForename(tokens, from - 1, grammar)) return true;
  if (to > from + 1 || grammar.surnameTowns?.has(grammar.bare(name.lower)) !== true) return false;
  // "the Dumnonii (Devon)"
  if (before === '(' && tokens[to]?.text === ')') return false;
  // "in Stanley's presence"
  if (grammar.suffix?.test(name.text) === true && grammar.owned?.has(lowerAt(tokens, to)))
    return true;
  return !isInPlaceRow(tokens, from, grammar);
}

/** Whether what ends like a surname stands behind an initial, or a given name in its case: „Vitalijaus Gusevo“, „V. Gusevas“. */
function isSurnameInCase(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NameGrammar,
): boolean {
  const {lower} = tokens[from]!;
  if (to > from + 1 || !followsForename(tokens, from, grammar)) return false;
  if (!grammar.nominativesOf(lower).some((form) => grammar.isSurname(form))) return false;
  const before = tokens[from - 1]!;
  return before.text === '.' || grammar.cases?.agree(before.lower, lower) === true;
}

/**
 * Whether the name of a place is a given name before a surname: "Florence Nightingale"; but "in Florence Nightingale …",
 * "Victoria Station".
 */
function isGivenName(
  tokens: readonly Token[],
  index: number,
  {givenNames, bare, isPlaceAfter, placeNouns, thingNouns, demonyms}: NameGrammar,
): boolean {
  const [before, name, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (next?.kind !== 'word' || !isCapitalised(next.text) || !givenNames.has(bare(name.lower)))
    return false;
  if (before && isPlaceAfter(before.lower, name.lower, '')) return false;
  return ![placeNouns, thingNouns, demonyms].some((nouns) => nouns.has(bare(next.lower)));
}
