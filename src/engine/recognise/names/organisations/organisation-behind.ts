import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {isApostrophe} from '../../signs.js';
import type {NameGrammar} from '../grammar.js';
import type {NameCover, NameHit} from '../hit.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import {isState} from '../treaties/treaty-identity.js';

/** Maximum number of tokens between a noun and the end of its name. */
const LONGEST = 6;
/** Maximum number of capitalised words before a noun with its name behind it. */
const LONGEST_BEFORE = 3;

/**
 * An organisation whose noun stands before its name: "Bank of England", "the Second Congress of Soviets", "Union for the
 * Liberation of Vilnius".
 */
export function namedBehind(
  tokens: readonly Token[],
  index: number,
  places: NameCover,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit | undefined {
  const {
    article,
    organisations: {heads, mayComeFirst, behind, events, alone, onlyOfStates, ofPlaces},
  } = grammar;
  const {text, lower} = tokens[index]!;
  if (!mayComeFirst || !behind?.has(lowerAt(tokens, index + 1))) return undefined;
  // "the university of California"
  const isOfPlace = ofPlaces?.has(lower) === true && places[index + 2]?.from === index + 2;
  if (!isCapitalised(text) && !isOfPlace) return undefined;
  const isNamed = (at: number): boolean =>
    tokens[at]?.kind === 'word' &&
    isCapitalised(tokens[at].text) &&
    !opensPerson(tokens, at, grammar);
  let to = index + 1;
  while (to < index + LONGEST && behind.has(lowerAt(tokens, to))) {
    let next = tokens[to + 1]?.lower === article ? to + 2 : to + 1;
    if (!isNamed(next) || isPerson(tokens, next, grammar)) break;
    while (isNamed(next) || isStopOfSaint(tokens, next, grammar)) {
      next = behindPossessive(tokens, next + 1, grammar);
    }
    to = next;
  }
  const isPlace = places[to - 1] !== undefined;
  if (alone?.has(lower)) return undefined;
  const isOfState = isState(places[to - 1]?.value ?? '', grammar);
  if (onlyOfStates?.has(heads.get(lower) ?? '') && !isOfState) return undefined;
  if (!isPlace && !places[to + 1]) to = behindPair(tokens, to, grammar, lexicon);
  if (to === index + 1 || (isPlace && events?.has(lower))) return undefined;
  const from = beginsBefore(tokens, index, grammar);
  const value = tokens.slice(from, to).map((token) => token.text);
  if (isOfPlace) value[index - from] = heads.get(lower) ?? text;
  return {from, to, kind: 'organisation', value: value.join(' ').replaceAll(/ (?=['’.])/g, '')};
}

/** Whether a given name and a surname stand here, who say whose the body is: "the Agrarian Union of Karl Ulmanis". */
function isPerson(tokens: readonly Token[], at: number, {givenNames, bare}: NameGrammar): boolean {
  const surname = tokens[at + 1];
  return (
    givenNames.has(bare(tokens[at]!.lower)) &&
    surname?.kind === 'word' &&
    isCapitalised(surname.text)
  );
}

/** Whether a person begins right behind the name of a body: "the Office of Weights Thomas Brown". */
function opensPerson(tokens: readonly Token[], at: number, grammar: NameGrammar): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && isCapitalised(before.text) && isPerson(tokens, at, grammar);
}

/** Behind the second of two common words: "Committee of Union `and Progress`", but not "the Ministry of War and Churchill". */
function behindPair(
  tokens: readonly Token[],
  at: number,
  {conjunctions, organisations: {heads}}: NameGrammar,
  lexicon: NameLexicon,
): number {
  const [first, link, second] = tokens.slice(at - 1, at + 2);
  if (!first || !link || !second || !conjunctions.has(link.lower)) return at;
  const isPair =
    isCapitalised(second.text) &&
    !heads.has(second.lower) &&
    lexicon.isKnown(first.lower) &&
    lexicon.isKnown(second.lower);
  return isPair ? at + 2 : at;
}

/** Whether a full stop is that of a shortened saint: "the Society of St. Casimir". */
function isStopOfSaint(tokens: readonly Token[], at: number, {saints}: NameGrammar): boolean {
  return tokens[at]?.text === '.' && saints?.has(lowerAt(tokens, at - 1)) === true;
}

/** The next capital of "Council of Workers' and Soldiers' Deputies", behind an apostrophe and a conjunction. */
function behindPossessive(
  tokens: readonly Token[],
  at: number,
  {conjunctions}: NameGrammar,
): number {
  if (!isApostrophe(tokens[at]) || !tokens[at]!.joined) return at;
  const next = conjunctions.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  return isCapitalised(tokens[next]?.text ?? '') ? next : at;
}

/** Where the name of a noun with its name behind it begins: "the Second Congress of Soviets", "the Royal Society of Arts". */
function beginsBefore(
  tokens: readonly Token[],
  index: number,
  {article, demonyms, bare, suffix, commonWords, titles, organisations: {links}}: NameGrammar,
): number {
  let from = index;
  let isNamed = true;
  while (index - from < LONGEST_BEFORE) {
    // "Workers' Party of Ireland"
    if (from > 1 && isApostrophe(tokens[from - 1]) && tokens[from - 1]!.joined) from -= 1;
    const {kind, text = '', lower = ''} = tokens[from - 1] ?? {};
    if (lower === article) return from;
    // "People's Commissariat for Foreign Affairs"
    if (isCapitalised(text) && links.has(lower) && suffix?.test(text)) return from - 1;
    if (kind !== 'word' || !isCapitalised(text)) break;
    if (demonyms.has(bare(lower)) || suffix?.test(text)) return from;
    isNamed &&= !commonWords.has(lower) && !titles.has(lower);
    from -= 1;
  }
  if (tokens[from - 1]?.lower === article) return from;
  // "at Hooper Foundation for Medical Research"
  const isInside = from > 0 && !opensSentence(tokens, from);
  return isNamed && isInside && isCapitalised(tokens[index]!.text) ? from : index;
}
