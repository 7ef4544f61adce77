/** Signs and letters that touch a number which counts nothing. */
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {isDash, isHyphen} from '../../signs.js';
import {lastValue} from '../amounts/amount.js';
import {calibreEnd} from '../amounts/calibres.js';
import type {NumberInText} from './number-in-text.js';

/** Whether a sign beside the number makes it a label: "[1]", "§ 14", "№ 5". */
export function isMarked({before, next}: NumberInText): boolean {
  return (before?.text === '[' && next?.text === ']') || /^[§№]$/u.test(before?.text ?? '');
}

/** Maximum number of tokens of a reference on either side of a number. */
const REFERENCE = 16;

/** Whether the number is of a reference in square brackets: "[3, p. 45–46]", "[2; 7, 118]"; but "[3 km]". */
export function isCited({tokens, at, end}: NumberInText): boolean {
  let open = at - 1;
  while (open > at - REFERENCE && isOfReference(tokens[open])) open -= 1;
  if (tokens[open]?.text !== '[') return false;
  const [first, sign] = [tokens[open + 1], tokens[open + 2]];
  if (first?.kind !== 'number' || !sign || !(isDash(sign) || /^[,;:]$/.test(sign.text)))
    return false;
  let close = end;
  while (close < end + REFERENCE && isOfReference(tokens[close])) close += 1;
  return tokens[close]?.text === ']';
}

/** Figures, signs between them, and short words: "p.", „psl.“. */
function isOfReference(token: Token | undefined): boolean {
  if (token?.kind !== 'word')
    return token?.kind === 'number' || /^[,;:.–-]$/u.test(token?.text ?? '');
  return token.text.length <= 3;
}

/** Whether the number is joined to what stands before it: "DB-3", "T34", "v2.1", "E.575", "'41". */
export function touchesBefore({tokens, at, token, before}: NumberInText): boolean {
  if (!token.joined || !before) return false;
  if (before.kind === 'word' || /^[#№§:/_\\]$/u.test(before.text)) return true;
  if (isHyphen(before) && before.joined) return true;
  const isBehindInitial = /^\p{Lu}$/u.test(tokens[at - 2]?.text ?? '');
  if (before.text === '.' && before.joined && isBehindInitial) return true;
  return /^['’]$/u.test(before.text) && /^\d\d$/.test(token.text);
}

/** Whether the number begins with a zero, as a code does: "02622". */
export function beginsWithNought({token}: NumberInText): boolean {
  return /^0\d/.test(token.text);
}

/** Whether the number is joined to what stands behind it: "75th", "2/Lt", "10:41", "68-pounder", "1.2.3"; but not "5km". */
export function touchesNext({tokens, end, next, pack}: NumberInText): boolean {
  if (!next?.joined) return false;
  if (next.kind === 'word')
    return !pack.numerals.multipliers.has(next.lower) && !isUnit(tokens, end, pack);
  const second = tokens[end + 1];
  if (next.text === '/' && second?.joined === true) return true;
  if (second?.kind === 'number' && (next.text === ':' || isHyphen(next))) return true;
  if (calibreEnd(tokens, end, pack.quantities) !== undefined) return true;
  return next.text === '.' && second?.kind === 'number' && second.joined;
}

/** Whether the number is of a score or of degrees: "3–1", "54°41′", "58° 15′ 00″ N". */
export function isScoreOrDegree({tokens, end, value, next}: NumberInText): boolean {
  const second = tokens[end + 1];
  if (next?.joined && /^[′″]$/u.test(next.text)) return true;
  if (next?.text === '°' && /^[′']$/u.test(tokens[end + 2]?.text ?? '')) return true;
  if (!next?.joined || second?.kind !== 'number' || !second.joined) return false;
  return next.text === '°' || (isDash(next) && Number(second.text) <= lastValue({value}));
}

/** Whether a token is a unit of measure, or k: "5km", "20m", "7cwt". */
function isUnit(tokens: readonly Token[], at: number, {countables}: LanguagePack): boolean {
  const {lower} = tokens[at]!;
  if (/^(?:km|m|cm|mm|kg|g|t|ha|k)$/.test(lower)) return true;
  const {id} = countables.word(lower);
  return lower.length > 1 && id !== undefined && countables.isUnit(id);
}
