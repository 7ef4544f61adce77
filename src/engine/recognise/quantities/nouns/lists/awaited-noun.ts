import {isCapitalised} from '../../../../grammar/spelling.js';
import {readNumber} from '../../../numbers/numerals.js';
import type {AmountInText} from '../../amount-in-text.js';
import {headBehind} from '../phrase/noun-phrase.js';

/**
 * What an amount counts that is told place by place, with the noun behind the last: „Kaune veikė 12, Šiauliuose 9, o Panevėžyje 7
 * `mokyklos`“. Where cases tell of places.
 */
export function awaitedNoun({tokens, behind, pack}: AmountInText): string | undefined {
  const {hasCases, numerals, quantities, segmentation} = pack;
  if (!hasCases) return undefined;
  for (let at = behind; tokens[at]?.text === ',';) {
    at += 1;
    const word = tokens[at]?.lower ?? '';
    if (segmentation.openers.has(word) || numerals.joiners.has(word)) at += 1;
    const place = at;
    while (isCapitalised(tokens[at]?.text ?? '') && quantities.aside(tokens[at]!.lower)) at += 1;
    const number = at > place ? readNumber(tokens, at, numerals) : undefined;
    if (!number) return undefined;
    const lastWord = tokens[number.end - 1]!.lower;
    const counting = {value: number.value, lastWord, isShare: false};
    const head = headBehind(tokens, number.end, counting, pack);
    if (head) return head.counted;
    at = number.end;
  }
  return undefined;
}
