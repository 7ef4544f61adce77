import {PEOPLE} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {Head} from '../../../beside/head.js';
import type {Governing} from './word-in-case.js';
import {nounInCase} from './noun-in-case.js';
import {nounInPlace} from './noun-in-place.js';
import type {Counting} from './noun-phrase-grammar.js';
import {isEnd, REACH} from './phrase-end.js';

/**
 * Where cases tell: the last of the genitives plural that an amount governs („italų korpuso vyrų“), or the first noun
 * that agrees with it („5 sovietų bazės“).
 */
export function governed(
  tokens: readonly Token[],
  start: number,
  {value, lastWord, isShare, isGoverned}: Counting,
  pack: LanguagePack,
): Head | undefined {
  const {takesSingular, takesGenitive} = pack.quantities;
  const inPlace = nounInPlace(tokens, start, lastWord, pack);
  if (inPlace) return inPlace;
  // „22,8 gimimo“
  const broken = Number.isInteger(value) || isShare ? undefined : singularAt(tokens, start, pack);
  if (broken) return broken;
  const anyNumber = isShare || takesSingular(value);
  const one = anyNumber && !isShare && value > 1 ? oneAt(tokens, start, pack) : undefined;
  if (one) return one;
  const genitive = takesGenitive(value, lastWord) || (isGoverned === true && !anyNumber);
  const agreeing = pack.quantities.agreements?.find(([numerals]) => numerals.test(lastWord))?.[1];
  const governing = {value, isShare, anyNumber, genitive, agreeing};
  return (
    nounInCase(tokens, start, governing, pack) ?? withoutPlural(tokens, start, governing, pack)
  );
}

/** What an amount counts where no such noun stands behind it. */
function withoutPlural(
  tokens: readonly Token[],
  start: number,
  {isShare, anyNumber, genitive}: Governing,
  pack: LanguagePack,
): Head | undefined {
  const {lower, text} = tokens[start] ?? {lower: '', text: ''};
  const adjective = anyNumber || genitive ? undefined : nounLike(tokens, start, pack);
  // „80 % eksporto“
  const singular = isShare && text === lower ? singularAt(tokens, start, pack) : undefined;
  if (adjective ?? singular) return adjective ?? singular;
  if (pack.quantities.substantive?.test(lower) !== true) return undefined;
  // „90 proc. balsavusiųjų“: a share says whose.
  return {counted: isShare ? lower : PEOPLE, at: start, known: false};
}

/** What only a noun in the singular names that ends the phrase of such a number: „31 tvartą“, „21 vyras“. */
function oneAt(tokens: readonly Token[], at: number, pack: LanguagePack): Head | undefined {
  const {isOnePerson, oneOf, modifiers, aside} = pack.quantities;
  const {text, lower} = tokens[at] ?? {text: '', lower: ''};
  if (isEnd(tokens, at, pack) || !isEnd(tokens, at + 1, pack) || text !== lower) return undefined;
  if (isOnePerson?.(lower) === true) return {counted: PEOPLE, at, known: true};
  if (oneOf?.test(lower) !== true || pack.countables.idOf(tokens, at)) return undefined;
  return modifiers(lower) || aside(lower) ? undefined : {counted: lower, at, known: false};
}

/** A noun in the genitive singular right behind an amount. */
function singularAt(tokens: readonly Token[], at: number, pack: LanguagePack): Head | undefined {
  const {countables, quantities} = pack;
  const lower = lowerAt(tokens, at);
  if (quantities.genitiveSingular?.test(lower) !== true || isEnd(tokens, at, pack))
    return undefined;
  const thing = countables.idOf(tokens, at);
  return {counted: thing?.id ?? lower, at, known: thing !== undefined};
}

/** The last word of a phrase, where it has the form of an adjective and no noun follows: „tris naftotiekio siurblines“. */
function nounLike(tokens: readonly Token[], start: number, pack: LanguagePack): Head | undefined {
  const {nounForm, nounLike: like} = pack.quantities;
  let at = start;
  while (at < start + REACH && !isEnd(tokens, at + 1, pack)) at += 1;
  const {lower, text} = tokens[at] ?? {lower: '', text: ''};
  if (isEnd(tokens, at, pack) || !/^\p{Ll}/u.test(text) || like?.test(lower) !== true)
    return undefined;
  return nounForm(lower) === 'plural' ? {counted: lower, at, known: false} : undefined;
}
