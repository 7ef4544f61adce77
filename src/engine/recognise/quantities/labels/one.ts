import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {readNumber} from '../../numbers/numerals.js';
import {isByTurns} from '../../beside/by-turns.js';
import {isDash, isHyphen} from '../../signs.js';
import {isOneOfWhole} from '../nouns/told/one-of-whole.js';
import type {OneGrammar} from './label-grammar.js';

/** Number of tokens from a "one" within which its noun ends, and another is told of. */
const NOUN = 3;
const CLAUSE = 9;
/** Number of tokens before it in which the others are told of, among whom it is one. */
const LIST = 6;

/** Whether a "one" is a pronoun or an article, and counts nothing. */
export function isPronoun(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): boolean {
  const {quantities: grammar, numerals} = pack;
  const [token, before, next] = [tokens[at]!, tokens[at - 1], tokens[end]];
  if (!grammar.one.has(token.lower)) return true;
  // „Vienoje“ may be Vienna, "One" anybody.
  if (isCapitalised(token.text) && !pack.countables.idOf(tokens, end)) return true;
  // „76 balsais prieš vieną“
  if (isOneVote(tokens, at, pack)) return false;
  const isAmong = isOneOfWhole(tokens, at, end, pack);
  const isOnly = isAmong && grammar.only?.has(before?.lower ?? '') === true;
  // "only one ship was lost"
  const isCounted =
    grammar.only?.has(before?.lower ?? '') === true &&
    pack.countables.idOf(tokens, end) !== undefined;
  if (isCounted) return false;
  const isBehind = before && (grammar.pronounBefore.has(before.lower) || isHyphen(before));
  if (isBehind && !isOnly) return true;
  // "the present one dates from 1996"
  const isDescribed = before?.kind === 'word' && !grammar.phraseEnds.has(before.lower);
  if (isDescribed && numerals.articles.size > 0 && grammar.determiners.has(lowerAt(tokens, at - 2)))
    return true;
  if (isByTurns(tokens, end, grammar) || isOneAndOther(tokens, end, grammar)) return true;
  if (next === undefined || next.kind === 'sign') return !isAmong;
  if (isOnly) return false;
  // "one regarding the stoves"
  const isDoing = grammar.doing?.test(next.lower) === true;
  if (isDoing && grammar.determiners.has(lowerAt(tokens, end + 1))) return true;
  if (grammar.pronounOf?.test(next.lower) === true || isOneOfMany(tokens, end, pack)) return true;
  return grammar.pronounBehind.has(next.lower) && !isLastOfList(tokens, at, end, pack);
}

function isOneVote(
  tokens: readonly Token[],
  at: number,
  {quantities: {votes}}: LanguagePack,
): boolean {
  return (
    votes?.sides.has(lowerAt(tokens, at - 1)) === true && votes.voting.test(lowerAt(tokens, at - 2))
  );
}

/** Maximum number of words in the genitive that lead up to those that one is of. */
const OF_MANY = 6;

/** Whether one is of many in the genitive, without a noun of its own behind them: „vienas Kauno gubernijos miestų“. */
function isOneOfMany(
  tokens: readonly Token[],
  end: number,
  {quantities: {genitiveSingular, nounForm, oneItself}}: LanguagePack,
): boolean {
  if (!genitiveSingular || !oneItself) return false;
  let at = end;
  while (at < end + OF_MANY) {
    const {kind, lower = ''} = tokens[at] ?? {};
    if (kind !== 'word') break;
    if (nounForm(lower) !== 'genitive plural' && !genitiveSingular.test(lower)) break;
    at += 1;
  }
  const isOfMany = at > end + 1 && nounForm(lowerAt(tokens, at - 1)) === 'genitive plural';
  return isOfMany && !oneItself.test(lowerAt(tokens, at));
}

/** Whether one and another, without a verb, are set against each other: „vienas vokas – Kaunui, kitas – Rygai“. */
function isOneAndOther(tokens: readonly Token[], end: number, {byTurns}: OneGrammar): boolean {
  let dash = end;
  while (dash < end + NOUN && tokens[dash]?.kind === 'word') dash += 1;
  if (!isDash(tokens[dash]) || tokens[dash]!.joined) return false;
  for (let i = dash + 1; i <= dash + CLAUSE; i += 1) {
    if (tokens[i]?.text === ',' && byTurns.others.has(lowerAt(tokens, i + 1))) return true;
  }
  return false;
}

/** Whether a row of numbers ends with one: "thirteen passengers, twenty-two crew, and one on the ground". */
function isLastOfList(
  tokens: readonly Token[],
  at: number,
  end: number,
  {numerals, quantities: {settings}}: LanguagePack,
): boolean {
  if (!numerals.joiners.has(lowerAt(tokens, at - 1))) return false;
  if (!settings.has(lowerAt(tokens, end))) return false;
  for (let i = at - 2; i >= Math.max(0, at - 1 - LIST); i -= 1) {
    if (/^[.;:]$/u.test(tokens[i]!.text)) return false;
    const number = readNumber(tokens, i, numerals);
    if (number) return number.value > 1;
  }
  return false;
}
