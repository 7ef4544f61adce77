import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {ordinalAt} from '../../recognise/numbers/numerals.js';
import type {Span} from '../../span.js';
import type {DatePart} from '../../values/date-part.js';
import {isMonth, isYear, partsOf} from '../../values/edtf.js';
import {startingIn} from '../clause.js';

/**
 * Which part of its month or year a date names: "early August", „rugpjūčio pabaigoje“, "the first days of May"; undefined
 * where it names none.
 *
 * @param value Its EDTF, which has no parts of a month.
 */
export function datePartOf(
  tokens: readonly Token[],
  span: Span,
  value: string,
  {dates: {parts, last}, numerals}: LanguagePack,
): DatePart | undefined {
  // A part of it is named, or it is about the time.
  if (partsOf(value)?.mark !== '~' || !(isYear(value) || isMonth(value))) return undefined;
  const words = startingIn(tokens, span);
  const named = words.map(({lower}) => parts.get(lower)).find((part) => part !== undefined);
  if (named) return named;
  if (words.some(({lower}) => last.has(lower))) return 'late';
  return words.some((_, at) => ordinalAt(words, at, numerals)?.value === 1) ? 'early' : undefined;
}
