import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {readNumber} from '../../numbers/numerals.js';
import {isDash} from '../../signs.js';
import {standsAlone} from '../../beside/stands-alone.js';
import type {NumberInText} from './number-in-text.js';

/** A number that with one word is all that is said, as on the boards of an exhibition: "Case 3.", „5 stendas“. */
export function isCaptionNumber(
  tokens: readonly Token[],
  at: number,
  {countables}: LanguagePack,
): boolean {
  const words = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  // "2.", cut from its heading
  if (words === 1 && tokens.length === 2) return /^\d{1,2}$/.test(tokens[at]!.text);
  const other = tokens[1 - at];
  return (
    words === 2 &&
    // A table's cells stand further apart.
    tokens[1]!.start - tokens[0]!.end < 2 &&
    /^\d{1,2}$/.test(tokens[at]!.text) &&
    other?.kind === 'word' &&
    countables.idOf(tokens, 1 - at) === undefined
  );
}

/** Whether a line names sources, so that its numbers are pages: "Sources: Stannard Papers, 402". */
export function opensReferences(tokens: readonly Token[], {segmentation}: LanguagePack): boolean {
  return tokens[1]?.text === ':' && segmentation.backMatter.has(tokens[0]!.lower);
}

/** Whether a number is that of an item of a list written in a line: "2. Why did they leave?" */
export function isItemNumber(tokens: readonly Token[], at: number): boolean {
  const [token, stop, next] = tokens.slice(at, at + 3);
  if (at > 0 || !/^\d{1,2}$/.test(token!.text) || stop?.text !== '.' || !stop.joined) return false;
  return isCapitalised(next?.text ?? '');
}

/** Maximum number of tokens back to the bracket that one closes. */
const BRACKET = 100;

/** Whether a bracket that none opened makes a number that of an item: „1) statyba, 2) gaisras ir 3) karas“. */
export function isItemInLine({tokens, at, token, before, next, pack}: NumberInText): boolean {
  if (next?.text !== ')' || !next.joined || !/^\d{1,2}$/.test(token.text)) return false;
  if (before?.kind === 'word' && !pack.numerals.joiners.has(before.lower)) return false;
  let closed = 0;
  for (let i = at - 1; i >= Math.max(0, at - BRACKET); i -= 1) {
    if (tokens[i]!.text === ')') closed += 1;
    else if (tokens[i]!.text === '(') closed -= 1;
    if (closed < 0) return false;
  }
  return true;
}

/** Whether a number is one of two behind what they name, with nothing behind them that they count: "cells four and five". */
export function isLabelOfTwo(
  tokens: readonly Token[],
  at: number,
  end: number,
  {countables, numerals, quantities: {labelsOfTwo}}: LanguagePack,
): boolean {
  const isLabel = (i: number): boolean => labelsOfTwo?.has(lowerAt(tokens, i)) === true;
  const isJoiner = (i: number): boolean => numerals.joiners.has(lowerAt(tokens, i));
  if (isJoiner(at - 1) && isLabel(at - 3) && readNumber(tokens, at - 2, numerals)) {
    return countables.idOf(tokens, end) === undefined;
  }
  const second = isLabel(at - 1) && isJoiner(end) && readNumber(tokens, end + 1, numerals);
  return second !== undefined && second !== false && !countables.idOf(tokens, second.end);
}

/** Whether a number is the second of a rate, and counts nothing: "at a rate of one to forty". */
export function isOfRate(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): boolean {
  const {ranges, rates} = pack.quantities;
  if (!ranges.some(({between}) => between === tokens[at - 1]?.lower)) return false;
  if (rates?.has(lowerAt(tokens, at - 4)) !== true) return false;
  return standsAlone(tokens, end, pack);
}

/** Whether a number only makes the one before it less sure: "a day or two". */
export function isOneOrTwo(
  tokens: readonly Token[],
  at: number,
  end: number,
  {countables, names, numerals, quantities}: LanguagePack,
): boolean {
  const isOr =
    names.conjunctions.has(lowerAt(tokens, at - 1)) && !numerals.joiners.has(tokens[at - 1]!.lower);
  if (!isOr || !numerals.articles.has(lowerAt(tokens, at - 3))) return false;
  const isNoun = quantities.nounForm(lowerAt(tokens, end)) !== undefined;
  return tokens[at]!.kind === 'word' && !isNoun && countables.idOf(tokens, end) === undefined;
}

/** Maximum number of tokens from either end of a row to its number. */
const ROW = 12;

/**
 * "Nos. 3 and 7", „bylos Nr. 12, 96 ir 140“, "pp. 37–38, 41": a number of a row behind a label, that counts nothing itself.
 * One number behind a comma makes no row, nor do two with a word behind: "of company No. 7, 40 survived".
 */
export function isInRow(
  tokens: readonly Token[],
  at: number,
  end: number,
  {countables, numerals, quantities: {labels, labelsBehindRow}}: LanguagePack,
): boolean {
  const isComma = (i: number): boolean => tokens[i]?.text === ',';
  const isWord = (i: number): boolean => numerals.joiners.has(lowerAt(tokens, i));
  const isNumber = (i: number): boolean => tokens[i]?.kind === 'number';
  /** How many tokens join the number before them to the one behind: one, two as in "12, 96, and 140", or none. */
  const joint = (i: number): number => {
    if (isComma(i)) return isWord(i + 1) ? 2 : 1;
    return isDash(tokens[i]) || isWord(i) ? 1 : 0;
  };
  const jointBefore = (i: number): number => (isWord(i - 1) && isComma(i - 2) ? 2 : joint(i - 1));
  let [first, behind, numbers] = [at, end, 1];
  for (let by = jointBefore(first); by > 0 && isNumber(first - by - 1); by = jointBefore(first)) {
    if (at - first > ROW) return false;
    first -= by + 1;
    numbers += 1;
  }
  for (let by = joint(behind); by > 0 && isNumber(behind + by); by = joint(behind)) {
    if (behind - end > ROW) break;
    behind += by + 1;
    numbers += 1;
  }
  // „Konstitucijos 18, 19 ir 21 straipsniams“
  if (numbers > 1 && isWord(behind - 2) && labelsBehindRow?.has(lowerAt(tokens, behind)))
    return true;
  const label = tokens[first - 1]?.text === '.' ? tokens[first - 2] : tokens[first - 1];
  if (first === at || !labels.has(label?.lower ?? '')) return false;
  if (countables.idOf(tokens, behind)) return false;
  const isLastJoined = isWord(behind - 2) && !isComma(behind - 3);
  return isLastJoined || (numbers > 2 && tokens[behind]?.kind !== 'word');
}
