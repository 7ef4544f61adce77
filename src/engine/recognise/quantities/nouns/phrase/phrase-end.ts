import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import {isHyphen} from '../../../signs.js';

/** Number of tokens behind an amount that are searched for the noun that it counts. */
export const REACH = 8;

/** Whether a noun phrase cannot go on at a token. */
export function isEnd(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const {phraseEnds, of, nounForm} = pack.quantities;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || (token.kind === 'number' && !token.joined)) return true;
  if (token.kind === 'sign') return !isHyphen(token) && !/^["“”„'’]$/u.test(token.text);
  if (isInCompound(tokens, at)) return false;
  // "17 burnt villages"
  const isFirst = tokens[at - 1]?.kind === 'number' && pack.quantities.participles.has(token.lower);
  if (isFirst && next && nounForm(next.lower) !== undefined) return false;
  if (phraseEnds.has(token.lower) || of.has(token.lower)) return true;
  if (!pack.segmentation.finite.test(token.lower)) return false;
  // "wounded" is counted, "armed men" and "armoured fighting vehicles" are.
  const thing = pack.countables.idOf(tokens, at);
  if (thing && (thing.exact || thing.end > at + 1)) return false;
  // „maždaug 1700 Bronislavo Kaminskio vyrų“
  if (pack.hasCases) return token.text === token.lower;
  // "armed men", "armed Tatar horsemen"
  const noun = /^\p{Lu}/u.test(next?.text ?? '') ? tokens[at + 2] : next;
  const describes = noun?.kind === 'word' && nounForm(noun.lower) !== undefined;
  return !describes;
}

/** Whether a word is the first or a later part of a compound, whatever it is alone: "worn-out", "well-to-do". */
function isInCompound(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const isLater = isHyphen(before) && before!.joined && token.joined;
  return isLater || (isHyphen(next) && next!.joined && tokens[at + 2]?.joined === true);
}
