import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {isUnround} from './manner.js';

/** Whether years tell which thing of one time is meant, which cannot be so many: „1863 sukilimas“, „1863–1864 sukilimo“, „per 1709 badą“. */
export function isYearOfEvent(
  tokens: readonly Token[],
  at: number,
  end: number,
  {dates: {dated, during}}: LanguagePack,
): boolean {
  const noun = lowerAt(tokens, end);
  const isWithin = during?.words.has(lowerAt(tokens, at - 1)) === true && during.noun.test(noun);
  return (isWithin || dated?.test(noun) === true) && isUnround(tokens[at]!);
}

/** Maximum number of words of the noun phrase behind a year that describes it: "the 1922 land reform". */
const PHRASE = 4;

/**
 * Whether four figures stand behind a determiner and describe a noun in the singular, which they cannot count: "the 1863 uprising",
 * "his 1923 book"; but "the 1812 prisoners", "the 1456 cavalry".
 */
export function isYearOfNoun(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): boolean {
  const {
    dates: {describedByYears, namedByYear},
    quantities: {phraseEnds, of, nounForm, modifiers, determiners, isPeople},
    segmentation: {finite},
    countables,
  } = pack;
  // "the 1863 uprising", "a failed 1863 uprising"
  const isDescribed = describedByYears?.before.has(lowerAt(tokens, at - 1)) === true;
  const determiner = !isDescribed && modifiers(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (describedByYears?.before.has(lowerAt(tokens, determiner)) !== true) return false;
  if (!isUnround(tokens[at]!)) return false;
  let head: number | undefined;
  for (let i = end; i < end + PHRASE; i += 1) {
    const token = tokens[i];
    const goesOn = token?.kind === 'word' && !phraseEnds.has(token.lower);
    if (!goesOn || (head !== undefined && finite.test(token.lower))) break;
    if (namedByYear.has(token.lower) || describedByYears.plurals.has(token.lower)) return true;
    // "the 1896 Athens Olympics", but "the 1812 Prussians"
    const next = tokens[i + 1];
    const isFollowed = next?.kind === 'word' && !phraseEnds.has(next.lower) && !of.has(next.lower);
    const isName = isCapitalised(token.text) && isFollowed;
    if (isName && !isPeople(token.text)) continue;
    // "a 1934 map shows the town"
    if (head !== undefined && determiners.has(lowerAt(tokens, i + 1))) break;
    // "the 1456 cavalry", "a 1500 ton ship"
    const {id} = countables.word(token.lower);
    if (nounForm(token.lower) !== undefined || modifiers(token.lower)) return false;
    if (id !== undefined && countables.word(`${token.lower}s`).id !== id) return false;
    if (id !== undefined && countables.isUnit(id)) return false;
    head = i;
  }
  return head !== undefined;
}
