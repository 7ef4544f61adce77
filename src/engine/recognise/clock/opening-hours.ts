import {phraseOf} from '../../grammar/phrase.js';
import {isDash} from '../signs.js';
import type {HourInText} from './hour-in-text.js';

/** Maximum number of tokens of the words before such hours. */
const WORDS = 4;

/**
 * Whether a number is an hour from which or until which something is open: "Opening hours: 9 to 4.", „dirba nuo 9 iki 17“.
 * The words for it stand directly before, and nothing goes on behind.
 */
export function isOpeningHour({tokens, at, end, value, pack}: HourInText): boolean {
  if (value > 24 || tokens[at]!.kind !== 'number') return false;
  const isBetween = (i: number): boolean =>
    isDash(tokens[i]) || pack.quantities.ranges.some(({between}) => between === tokens[i]?.lower);
  const isFigure = (i: number): boolean => /^\d{1,2}$/.test(tokens[i]?.text ?? '');
  const isFirst = isBetween(end) && isFigure(end + 1);
  const isSecond = isBetween(at - 1) && isFigure(at - 2);
  if (!isFirst && !isSecond && end === at + 1) return false;
  if (tokens[isFirst ? end + 2 : end]?.kind === 'word') return false;
  const from = isSecond ? at - 2 : at;
  return pack.clock.openingHours?.test(phraseOf(tokens, from - WORDS, from)) === true;
}
