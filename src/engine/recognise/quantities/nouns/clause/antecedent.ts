import {PEOPLE} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import {readNumber} from '../../../numbers/numerals.js';
import type {AmountInText} from '../../amount-in-text.js';
import {standsAlone} from '../../../beside/stands-alone.js';

/** Maximum number of words of a relative clause before its amount, and number of those of the phrase that it is about that are looked through. */
const CLAUSE = 7;
const PHRASE = 4;

/**
 * The noun that an amount refers to by a relative or a pronoun right behind that noun: "pipers, of whom there were seventeen
 * hundred", "The Frenchmen, forty-one of them, had left", „sukilėliai, iš kurių grįžo keturi“.
 */
export function antecedentOf({
  tokens,
  lead,
  behind,
  counting,
  told: {last},
  pack,
}: AmountInText): string | undefined {
  const {quantities} = pack;
  const pair = (index: number): string => `${lowerAt(tokens, index)} ${lowerAt(tokens, index + 1)}`;
  if (quantities.refersBack.has(pair(behind))) {
    // "The twelve jurymen crossed themselves, five of them peasants"
    if (last?.isHere && last.counted !== undefined && counting.value <= (last.size ?? 0))
      return undefined;
    return tokens[lead - 1]?.text === ',' && !isAside(tokens, lead - 1, pack)
      ? nounBefore(tokens, lead - 1, pack)
      : undefined;
  }
  if (!standsAlone(tokens, behind, pack) && !quantities.phraseEnds.has(lowerAt(tokens, behind)))
    return undefined;
  for (let i = lead - 2; i >= Math.max(1, lead - CLAUSE); i -= 1) {
    if (readNumber(tokens, i + 1, pack.numerals) || /^[;:.]$/u.test(tokens[i + 1]!.text)) break;
    if (quantities.relativePairs?.has(pair(i)) && tokens[i - 1]?.text === ',')
      return nounBefore(tokens, i - 1, pack) ?? (last?.isHere ? last.counted : undefined);
  }
  return undefined;
}

/** Whether a noun stands behind a preposition, so that others are meant: "all who were lost in the ships, 128 of them". */
function isAside(
  tokens: readonly Token[],
  before: number,
  {quantities: {phraseEnds, determiners}, segmentation}: LanguagePack,
): boolean {
  for (let i = before - 2; i >= before - PHRASE; i -= 1) {
    const word = lowerAt(tokens, i);
    if (determiners.has(word)) continue;
    if (phraseEnds.has(word)) return !segmentation.finite.test(word);
  }
  return false;
}

/** The noun in the plural that a phrase before an index has, the last one. */
function nounBefore(
  tokens: readonly Token[],
  before: number,
  {countables, quantities}: LanguagePack,
): string | undefined {
  const {nounForm, modifiers, isPeople} = quantities;
  for (let i = before - 1; i >= Math.max(0, before - PHRASE); i -= 1) {
    const {kind, lower, text} = tokens[i]!;
    if (kind !== 'word') return undefined;
    if (nounForm(lower) === undefined || modifiers(lower)) continue;
    if (isPeople(text)) return PEOPLE;
    const thing = countables.idOf(tokens, i);
    return thing?.id ?? (/^\p{Ll}/u.test(text) ? lower : undefined);
  }
  return undefined;
}
