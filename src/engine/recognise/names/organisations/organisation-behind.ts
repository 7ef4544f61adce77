import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {isApostrophe} from '../../signs.js';
import type {NameGrammar} from '../grammar.js';
import type {NameCover, NameHit} from '../hit.js';

/** Maximum number of tokens between a noun and the end of its name. */
const LONGEST = 6;
/** Maximum number of capitalised words before a noun with its name behind it. */
const LONGEST_BEFORE = 3;

/** "Bank of England", "the Second Congress of Soviets", "Union for the Liberation of Vilnius": the noun before its name. */
export function namedBehind(
  tokens: readonly Token[],
  index: number,
  places: NameCover,
  grammar: NameGrammar,
): NameHit | undefined {
  const {
    article,
    organisations: {mayComeFirst, behind, events},
  } = grammar;
  const {text, lower} = tokens[index]!;
  if (!mayComeFirst || !isCapitalised(text) || !behind?.has(lowerAt(tokens, index + 1))) {
    return undefined;
  }
  const isNamed = (at: number): boolean =>
    tokens[at]?.kind === 'word' && isCapitalised(tokens[at].text);
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
  if (to === index + 1 || (isPlace && events?.has(lower))) return undefined;
  const from = beginsBefore(tokens, index, grammar);
  const value = tokens.slice(from, to).map((token) => token.text);
  return {from, to, kind: 'organisation', value: value.join(' ').replaceAll(/ (?=['’.])/g, '')};
}

/** "the Agrarian Union of Karl Ulmanis": whose it is. */
function isPerson(tokens: readonly Token[], at: number, {givenNames, bare}: NameGrammar): boolean {
  const surname = tokens[at + 1];
  return (
    givenNames.has(bare(tokens[at]!.lower)) &&
    surname?.kind === 'word' &&
    isCapitalised(surname.text)
  );
}

/** "the Society of St. Casimir" */
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
  {article, demonyms, bare, suffix}: NameGrammar,
): number {
  let from = index;
  while (index - from < LONGEST_BEFORE) {
    const {kind, text = '', lower = ''} = tokens[from - 1] ?? {};
    if (lower === article) return from;
    if (kind !== 'word' || !isCapitalised(text)) break;
    if (demonyms.has(bare(lower)) || suffix?.test(text)) return from;
    from -= 1;
  }
  return tokens[from - 1]?.lower === article ? from : index;
}
