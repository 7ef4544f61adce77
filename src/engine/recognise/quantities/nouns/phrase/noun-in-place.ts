import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {Head} from '../../../beside/head.js';
import {isEnd, REACH} from './phrase-end.js';

/**
 * The noun behind an amount in the locative: the last word of the phrase that is in it too, whatever describes it in its case or
 * says whose it is („trijuose bažnyčios `rūsiuose`“, „dvejose senosiose `kapinėse`“).
 *
 * @param lastWord The last word of the numeral.
 * @returns Undefined where the amount is in another case, or nothing behind it is in its own.
 */
export function nounInPlace(
  tokens: readonly Token[],
  start: number,
  lastWord: string,
  pack: LanguagePack,
): Head | undefined {
  const {inPlace, genitiveSingular} = pack.quantities;
  if (inPlace?.test(lastWord) !== true) return undefined;
  let [at, counted, known] = [-1, '', false];
  for (let i = start; i < start + REACH && !isEnd(tokens, i, pack); i += 1) {
    const {text, lower} = tokens[i]!;
    const thing = pack.countables.idOf(tokens, i);
    const last = thing ? thing.end - 1 : i;
    if (text === lower && inPlace.test(tokens[last]!.lower)) {
      [at, counted, known] = [i, thing?.id ?? lower, thing !== undefined];
      i = last;
    } else if (known || (at >= 0 && genitiveSingular?.test(lower) !== true)) {
      break;
    }
  }
  return at < 0 ? undefined : {counted, at, known};
}
