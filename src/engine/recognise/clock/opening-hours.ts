import {phraseOf} from '../../grammar/phrase.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {isDash} from '../signs.js';

/** Maximum number of tokens of the words before such hours. */
const WORDS = 4;

/**
 * Whether a number is an hour from which or until which something is open: "Opening hours: 9 to 4.", „dirba nuo 9 iki 17“.
 * The words for it stand directly before, and nothing goes on behind.
 */
export function isOpeningHour(
  tokens: readonly Token[],
  at: number,
  end: number,
  latest: number,
  {clock: {openingHours}, quantities: {ranges}}: LanguagePack,
): boolean {
  if (latest > 24 || tokens[at]!.kind !== 'number') return false;
  const isBetween = (i: number): boolean =>
    isDash(tokens[i]) || ranges.some(({between}) => between === tokens[i]?.lower);
  const isFigure = (i: number): boolean => /^\d{1,2}$/.test(tokens[i]?.text ?? '');
  const isFirst = isBetween(end) && isFigure(end + 1);
  const isSecond = isBetween(at - 1) && isFigure(at - 2);
  if (!isFirst && !isSecond && end === at + 1) return false;
  if (tokens[isFirst ? end + 2 : end]?.kind === 'word') return false;
  const from = isSecond ? at - 2 : at;
  return openingHours?.test(phraseOf(tokens, from - WORDS, from)) === true;
}
