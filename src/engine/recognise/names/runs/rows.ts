import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import type {Near} from './near.js';

/** Maximum number of names of a row that are looked at on either side. */
const ROW = 5;
/** Maximum number of tokens in a name of a row. */
const NAME = 3;

/** One side of a row: how many names it has up to a known place, where that stands, and whether a conjunction joins the first of them, or the last. */
interface Side {
  readonly names: number;
  readonly place: number;
  readonly isFirstJoined: boolean;
  readonly isLastJoined: boolean;
}

/**
 * Whether a name stands in a row of names some of which are known for places: "Baden, Berg and Poland", „Vilnių, Kauną ir
 * Akermaną“. "In Kaunas, Smetona and Voldemaras met" is no such row.
 */
export function isInRowOfPlaces(
  tokens: readonly Token[],
  from: number,
  to: number,
  near: Near,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): boolean {
  const left = sideOf(tokens, from - 1, -1, near, grammar);
  const right = sideOf(tokens, to, 1, near, grammar);
  if (!left && !right) return false;
  const {cases, suffix} = grammar;
  const form = tokens[to - 1]!.lower;
  const place = (left ?? right)!.place;
  if (cases && !cases.agree(tokens[place]!.lower, form)) return false;
  if (left && right) return !left.isFirstJoined;
  if (left) {
    const end = left.isFirstJoined ? to : endOfRow(tokens, to, grammar);
    return end !== undefined && closesRow(tokens, left, end, near, grammar, lexicon);
  }
  if (cases) return isBeforePlaces(tokens, to, right!, near, grammar, lexicon);
  // "Berlin and Warsaw's"
  const before = tokens[from - 1];
  const isLong = right!.names > 1 || (before?.text === ',' && isName(tokens, from - 2));
  const isMiddle = right!.names === 1 && isBeforeMiddle(tokens, to, place, near, grammar);
  if (isMiddle && !opensSentence(tokens, from)) return true;
  return right!.isLastJoined && isLong && suffix?.test(tokens[place]!.text) !== true;
}

/** "Lunenburg, Annapolis and Canso had burnt": whether a known place has a comma before it, and is joined to another name. */
function isBeforeMiddle(
  tokens: readonly Token[],
  comma: number,
  place: number,
  near: Near,
  {conjunctions, givenNames, bare}: NameGrammar,
): boolean {
  let end = place;
  while (near.isPlace(end)) end += 1;
  return (
    tokens[comma]?.text === ',' &&
    conjunctions.has(lowerAt(tokens, end)) &&
    isName(tokens, end + 1) &&
    !givenNames.has(bare(tokens[end + 1]!.lower))
  );
}

/** „Mogilevas, Mozyrius, `Minskas ir Vitebskas`“: two known places in a row end it, and the name is nobody's. */
function isBeforePlaces(
  tokens: readonly Token[],
  to: number,
  {place}: Side,
  near: Near,
  {givenNames, conjunctions, bare, cases, isSurelySurname}: NameGrammar,
  {nominative}: NameLexicon,
): boolean {
  const {text, lower} = tokens[to - 1]!;
  if (givenNames.has(bare(lower)) || isSurelySurname(nominative(text).toLowerCase())) return false;
  const isJoint = tokens[place + 1]?.text === ',' || conjunctions.has(lowerAt(tokens, place + 1));
  const [first, second] = [tokens[place]!.lower, lowerAt(tokens, place + 2)];
  return isJoint && near.isPlace(place + 2) && cases?.agree(first, second) === true;
}

/** Whether a name ends a row that a known place begins: "Chişinău, Cernăuți and Cetatea Albă", „Kišiniovą ir Akermaną“. */
function closesRow(
  tokens: readonly Token[],
  {names, place}: Side,
  to: number,
  near: Near,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): boolean {
  const {acts, cases, actorUnless, way} = grammar;
  const next = tokens[to];
  if (acts.has(next?.lower ?? '')) return false;
  if (cases) {
    // „Lietuvos ir Smetonos“ may be of both.
    const {text} = tokens[to - 1]!;
    return lexicon.nominative(text) !== text && !cases.isIn(text.toLowerCase(), 'genitive');
  }
  let first = place;
  while (near.isPlace(first - 1)) first -= 1;
  const before = tokens[first - 1];
  const opens =
    actorUnless.has(before?.lower ?? '') && (tokens[first - 2]?.kind ?? 'sign') === 'sign';
  // "in Hull, Grimsby and Fleetwood"
  const isOfMany = before?.text === ',' && near.isPlace(first - 2);
  const isLong = names > 1 || tokens[place + 1]?.text === ',' || isOfMany;
  // "at Annapolis and Digby."
  const isPair =
    !isLong &&
    (next === undefined || /^[.;:)]$/u.test(next.text)) &&
    grammar.isPlaceAfter(before?.lower ?? '', lowerAt(tokens, place), lowerAt(tokens, first - 2));
  // "Lunenburg, Annapolis and Canso had burnt"
  const isMiddle =
    names === 1 &&
    !isLong &&
    before?.text === ',' &&
    isName(tokens, first - 2) &&
    !opensSentence(tokens, first - 2);
  const isForename = grammar.givenNames.has(grammar.bare(lowerAt(tokens, to - 1)));
  if ((isPair || isMiddle) && !isForename) return true;
  const isOpen = next?.kind !== 'word' || next.lower === way?.to;
  return isLong && !opens && isOpen;
}

/** The index behind the last name of a row that goes on behind an index, whose last two a conjunction joins. */
function endOfRow(
  tokens: readonly Token[],
  from: number,
  {conjunctions}: NameGrammar,
): number | undefined {
  let at = from;
  for (let names = 0; names < ROW; names += 1) {
    const isComma = tokens[at]?.text === ',';
    const joint = isComma ? at + 1 : at;
    const isJoined = conjunctions.has(lowerAt(tokens, joint));
    if (!isComma && !isJoined) return undefined;
    at = isJoined ? joint + 1 : joint;
    let size = 0;
    while (isName(tokens, at) && size < NAME) {
      at += 1;
      size += 1;
    }
    if (size === 0 || size === NAME) return undefined;
    if (isJoined) return at;
  }
  return undefined;
}

/**
 * Whether a name stands in a row of one case behind a word beside which places are: „prie Stormbergo, `Kolenso` ir
 * Magersfonteino“.
 */
export function isInRowBeside(
  tokens: readonly Token[],
  from: number,
  {besidePlaces, conjunctions, cases}: NameGrammar,
): boolean {
  if (!besidePlaces || !cases) return false;
  const {lower} = tokens[from]!;
  let at = from;
  for (let names = 0; names < ROW; names += 1) {
    const joint = conjunctions.has(lowerAt(tokens, at - 1)) ? at - 1 : at;
    const last = tokens[joint - 1]?.text === ',' ? joint - 2 : joint - 1;
    if (last === at - 1 || !isName(tokens, last) || !cases.agree(tokens[last]!.lower, lower))
      return false;
    if (besidePlaces.has(lowerAt(tokens, last - 1))) return true;
    at = last;
  }
  return false;
}

/** Whether a name stands in a row that a noun for several places ends: „Rudelių, Pakalvės ir Kosichos kaimuose“. */
export function isBeforeNounOfSeveral(
  tokens: readonly Token[],
  to: number,
  grammar: NameGrammar,
): boolean {
  const nouns = grammar.placeNounsOfSeveral;
  if (!nouns || !(tokens[to]?.text === ',' || grammar.conjunctions.has(lowerAt(tokens, to))))
    return false;
  const end = endOfRow(tokens, to, grammar);
  return end !== undefined && nouns.has(lowerAt(tokens, end));
}

/** Maximum number of names in a row behind the noun that says what they are. */
const LONG_ROW = 8;

/**
 * Whether a name stands in a row behind a noun for several places: "the parishes of Bradford, Frampton and Sydling", „miestai:
 * Mogilevas, Rečyca“.
 */
export function isInRowOf(
  tokens: readonly Token[],
  from: number,
  {rowNouns, placeNounsOfSeveral, origins, conjunctions}: NameGrammar,
): boolean {
  if (!rowNouns && !placeNounsOfSeveral) return false;
  let at = from - 1;
  for (let names = 0; names < LONG_ROW; names += 1) {
    if (origins.has(lowerAt(tokens, at))) return rowNouns?.has(lowerAt(tokens, at - 1)) === true;
    if (tokens[at]?.text === ':')
      return (placeNounsOfSeveral ?? rowNouns)!.has(lowerAt(tokens, at - 1));
    if (conjunctions.has(lowerAt(tokens, at))) at -= 1;
    if (tokens[at]?.text === ',') at -= 1;
    const start = at;
    while (isName(tokens, at) && start - at < NAME) at -= 1;
    if (at === start) return false;
  }
  return false;
}

/**
 * The noun for several of whom or of which a name in a row is one: "such `men` as Boone", "`painters` such as Emond and Tirel",
 * "`towns` like Seda"; undefined where no such words are before the row.
 */
export function nounOfExamples(
  tokens: readonly Token[],
  from: number,
  {examples, conjunctions}: NameGrammar,
): string | undefined {
  if (!examples) return undefined;
  const {such, as, like} = examples;
  let at = from - 1;
  for (let names = 0; names < LONG_ROW; names += 1) {
    const lead = lowerAt(tokens, at);
    if (lead === as) {
      if (lowerAt(tokens, at - 1) === such) return nounBefore(tokens, at - 2);
      return lowerAt(tokens, at - 2) === such ? lowerAt(tokens, at - 1) : undefined;
    }
    if (like.has(lead)) return nounBefore(tokens, at - 1);
    if (conjunctions.has(lead)) at -= 1;
    if (tokens[at]?.text === ',') at -= 1;
    const start = at;
    while (isName(tokens, at) && start - at < NAME) at -= 1;
    if (at === start) return undefined;
  }
  return undefined;
}

/** The word at an index, or before the comma there. */
function nounBefore(tokens: readonly Token[], at: number): string {
  return lowerAt(tokens, tokens[at]?.text === ',' ? at - 1 : at);
}

function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && isCapitalised(token.text);
}

/** Goes from a name over separators and names until a known place. */
function sideOf(
  tokens: readonly Token[],
  start: number,
  step: 1 | -1,
  near: Near,
  {conjunctions}: NameGrammar,
): Side | undefined {
  const isConjunction = (i: number): boolean => conjunctions.has(lowerAt(tokens, i));
  const isComma = (i: number): boolean => tokens[i]?.text === ',';
  let at = start;
  let isFirstJoined = false;
  for (let names = 1; names <= ROW; names += 1) {
    const separator = at;
    let isLastJoined = false;
    for (let signs = 0; signs < 2; signs += 1) {
      if (isConjunction(at)) isLastJoined = true;
      else if (!isComma(at)) break;
      at += step;
    }
    if (at === separator) return undefined;
    if (names === 1) isFirstJoined = isLastJoined;
    if (near.isPlace(at)) return {names, place: at, isFirstJoined, isLastJoined};
    let size = 0;
    while (isName(tokens, at) && size < NAME) {
      at += step;
      size += 1;
    }
    if (size === 0 || size === NAME) return undefined;
  }
  return undefined;
}
