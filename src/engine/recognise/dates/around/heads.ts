import type {Passage} from '../../../account.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {weekdayAt} from '../calendar/weekday.js';
import type {DateReading} from '../date-reading.js';
import type {FoundDate, HeadRank} from '../found-date.js';

/** Maximum number of tokens before a date in a label: a place, a day of the week. */
const LABEL_WORDS = 4;

/**
 * What a date heads, where it dates what follows: the section below its heading, or what follows it as a label, "Vilna,
 * 3 May 1812. —", „**Kovo 3 d.** Šlapdriba.“
 *
 * @param isFirst Whether its sentence is the first of its passage.
 */
export function headRank(
  tokens: readonly Token[],
  at: number,
  {from, step, end}: DateReading,
  {kind, level = 1}: Passage,
  isFirst: boolean,
  pack: LanguagePack,
): HeadRank | undefined {
  if (step || (from.month ?? from.day) === undefined) return undefined;
  if (kind === 'heading') return Math.min(6, level) as HeadRank;
  const isEntry = isFirst && (kind === 'paragraph' || kind === 'list-item' || kind === 'caption');
  if (!isEntry) return undefined;
  // "April 6th, Sunday."
  const weekday = tokens[end]?.text === ',' ? weekdayAt(tokens, end + 1, pack) : undefined;
  return isHeadLabel(tokens, at, weekday?.end ?? end, pack) ? LABEL_RANK : undefined;
}

/** Whether a date is that of the writing: what heads the text, and tells nothing itself. */
export function isOfWriting({head, dateline, passage}: FoundDate): boolean {
  return head === 0 && (dateline === true || passage === 'caption');
}

/** The rank of what heads no more than the passages behind it. */
export const LABEL_RANK = 7;

/** Whether tokens at the head of a passage stand apart from what follows, and say nothing of their own. */
export function isHeadLabel(
  tokens: readonly Token[],
  at: number,
  end: number,
  {segmentation}: LanguagePack,
): boolean {
  const [last, next] = [tokens[end - 1]!, tokens[end]];
  // Markup lies between: „**3 d.** Šlapdriba.“
  const isApart =
    !next ||
    next.start - last.end > 1 ||
    /^[.:;()—–]$/u.test(next.text) ||
    // „30 d. Lijo.“: the full stop of the word ends the label as well; but „Kovo 30 d. Kauno taryba“
    (last.text === '.' && /^\d\d?$/.test(tokens[at]!.text) && isCapitalised(next.text));
  return (
    isApart &&
    at <= LABEL_WORDS &&
    tokens
      .slice(0, at)
      .every(({kind, text, lower}) =>
        kind === 'word'
          ? isCapitalised(text) && !segmentation.openers.has(lower)
          : /^[.,(„“"]$/u.test(text),
      )
  );
}
