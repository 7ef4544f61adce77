import {lowerAt} from '../../../../grammar/token-at.js';
import type {AmountInText} from '../../amount-in-text.js';

/** Maximum number of words from the verb that parts something to the preposition: "split the whole army in two". */
const PARTED = 4;

/** Whether an amount says into how many parts something goes, which are not named: "split in two", „skilo į dvi“. */
export function isOfParts({tokens, start, behind, pack}: AmountInText): boolean {
  const {parting, phraseEnds} = pack.quantities;
  if (!parting?.behind.has(lowerAt(tokens, start - 1))) return false;
  const next = tokens[behind];
  if (next?.kind === 'word' && !phraseEnds.has(next.lower)) return false;
  return tokens
    .slice(Math.max(0, start - 1 - PARTED), start - 1)
    .some(({lower}) => parting.verbs.has(lower));
}

/** Whether a small number in words behind a preposition counts nothing: "broke in two", "at ten weighed", "soon after four". */
export function isManner({tokens, at, value, pack}: AmountInText): boolean {
  const {definiteArticle, settings} = pack.quantities;
  const {cues, hourAlone} = pack.clock;
  if (typeof value !== 'number' || tokens[at]!.kind !== 'word') return false;
  const before = lowerAt(tokens, at - 1);
  const isHour =
    (cues.has(before) && before !== definiteArticle) || hourAlone?.has(before) === true;
  return (isHour && value <= 12) || (value < 10 && settings.has(before));
}
