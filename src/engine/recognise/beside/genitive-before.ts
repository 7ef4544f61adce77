import {PEOPLE} from '../../concept-ids.js';
import {lowerAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {qualifierBefore} from '../qualifiers.js';
import {isDash} from '../signs.js';
import type {Head} from './head.js';

/** The genitive before an amount, which the amount governs, where cases tell: „motociklų – 1245“, „pieninių 186“. */
export function genitiveBefore(
  tokens: readonly Token[],
  at: number,
  {hasCases, countables, quantities, segmentation, numerals}: LanguagePack,
): Head | undefined {
  if (!hasCases) return undefined;
  const {nounForm, modifiers, phraseEnds, refersBack, shares, isPeople} = quantities;
  let noun = (qualifierBefore(tokens, at, quantities)?.start ?? at) - 1;
  if (isDash(tokens[noun]) && !tokens[noun]!.joined) noun -= 1;
  const token = tokens[noun];
  if (token?.kind !== 'word' || nounForm(token.lower) !== 'genitive plural') return undefined;
  const before = lowerAt(tokens, noun - 1);
  // „prie fortų 30“, but „iš fortų 30“, „paliko fortų – 30“
  const joins = numerals.joiners.has(before) || tokens[noun - 2]?.text === ',';
  const isBehindEnd = phraseEnds.has(before) && !joins && !segmentation.finite.test(before);
  const isOther = modifiers(token.lower) || phraseEnds.has(token.lower);
  const isPart = refersBack.has(`${lowerAt(tokens, noun - 2)} ${before}`);
  if (isOther || (isBehindEnd && !shares.has(before) && !isPart)) return undefined;
  // „140 ponų, iš kurių lenkų – 113“: it only says which of them.
  if (isPeople(token.lower)) return isPart ? undefined : {counted: PEOPLE, at: noun, known: true};
  const thing = countables.idOf(tokens, noun);
  return {counted: thing?.id ?? token.lower, at: noun, known: thing !== undefined};
}
