import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';

/** Maximum number of words between a preposition and its noun. */
const DESCRIBING = 2;
/** Maximum number of tokens between a noun and the amount that tells how many they are. */
const BESIDE_AMOUNT = 2;

/**
 * Whether a noun before an amount that leaves its own unsaid belongs to another phrase, so that the amount need not count it: those
 * who tell it ("the exhibits admitted 5,000"), by whom it is done ("taken by the officers at Mitau, has 38,600"), a part of a name
 * ("the United States spoke of 500"), or what only describes another noun ("the graves register supports 150").
 *
 * @param noun Index of the noun's first token.
 * @param end Index behind its last.
 * @param at Index of the amount's first token.
 */
export function isOfAnotherPhrase(
  tokens: readonly Token[],
  noun: number,
  end: number,
  at: number,
  pack: LanguagePack,
): boolean {
  const {hasCases, quantities} = pack;
  const {lower, text} = tokens[end - 1]!;
  if (quantities.means?.test(lower) === true) return true;
  if (tellsBetween(tokens, end, at, pack))
    return !hasCases || quantities.nounForm(lower) !== 'genitive plural';
  if (hasCases) return false;
  const isNamed = noun > 0 && /^\p{Lu}\p{Ll}/u.test(text);
  return isNamed || describesNext(tokens, end, pack) || isBeside(tokens, noun, end, at, pack);
}

function tellsBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  {quantities: {auxiliaries, tells, toldAs}}: LanguagePack,
): boolean {
  for (let i = from; i < to; i += 1) {
    if (tells?.has(tokens[i]!.lower) !== true) continue;
    const isPassive =
      auxiliaries.has(tokens[i - 1]!.lower) || toldAs?.has(lowerAt(tokens, i + 1)) === true;
    if (!isPassive) return true;
  }
  return false;
}

/** Whether a noun only describes the one behind it: "the army staff put them", "the graves register of the town". */
function describesNext(
  tokens: readonly Token[],
  end: number,
  {quantities, segmentation}: LanguagePack,
): boolean {
  const [next, verb] = [tokens[end], tokens[end + 1]];
  if (next?.kind !== 'word' || verb?.kind !== 'word') return false;
  const isOther = (word: string): boolean =>
    quantities.phraseEnds.has(word) || segmentation.finite.test(word);
  const {lower} = next;
  if (isOther(lower) || quantities.of.has(lower) || quantities.modifiers(lower)) return false;
  if (quantities.bodies.has(lower) || quantities.determiners.has(lower)) return false;
  return segmentation.finite.test(verb.lower);
}

function isBeside(
  tokens: readonly Token[],
  noun: number,
  end: number,
  at: number,
  {quantities: {beside, determiners, of, phraseEnds}}: LanguagePack,
): boolean {
  // "with a garrison of about 300", "with the orphans, near 200 of them"
  if (of.has(lowerAt(tokens, end)) || at - end <= BESIDE_AMOUNT) return false;
  for (let i = noun - 1; i >= Math.max(0, noun - 2 - DESCRIBING); i -= 1) {
    const {lower, kind} = tokens[i]!;
    if (beside?.has(lower) === true) return true;
    if (kind === 'number' || (phraseEnds.has(lower) && !determiners.has(lower))) return false;
  }
  return false;
}
