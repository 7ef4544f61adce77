import type {Account, Passage} from '../../account.js';
import {isCompared} from '../../account.js';
import type {MentionDraft} from '../../mention.js';
import type {Span} from '../../span.js';
import {overlaps, trimmed} from '../../span.js';
import {daysOf, endsOf, printDay} from '../../values/edtf.js';

/** What a document says of when some of its words are. */
interface Stated extends Span {
  /** EDTF. */
  readonly value: string;
}

const OPENING = /^<time\b[^>]*\bdatetime="([^"]*)"/i;
const CLOSING = /^<\/time\b/i;

/**
 * Dates as they were recognised, but where the document itself says what its words mean as that has it: HTML does so by
 * `<time datetime>`, and so does TEI, whose `<date when>` becomes that as it is opened.
 */
export function withStatedDates(account: Account, dates: readonly MentionDraft[]): MentionDraft[] {
  // Most documents say nothing of the kind.
  if (!/<time\b/i.test(account.source)) return [...dates];
  const stated = account.passages
    .filter(isCompared)
    .flatMap((passage) => statedIn(passage, account.source));
  const isOther = (date: MentionDraft): boolean => !stated.some((one) => overlaps(one, date));
  return [
    ...dates.filter(isOther),
    ...stated.flatMap((one) => {
      const recognised = dates.filter((date) => overlaps(one, date));
      if (recognised.some(({value}) => value === one.value)) return recognised;
      const {attributive, bound} = recognised[0] ?? {};
      return [
        {kind: 'date' as const, ...one, ...(attributive && {attributive}), ...(bound && {bound})},
      ];
    }),
  ].sort((a, b) => a.start - b.start);
}

function statedIn({markup = [], sentences}: Passage, source: string): Stated[] {
  return markup.flatMap((opening, at) => {
    const [, written] = OPENING.exec(source.slice(opening.start, opening.end)) ?? [];
    const closing = markup
      .slice(at + 1)
      .find(({start, end}) => CLOSING.test(source.slice(start, end)));
    if (written === undefined || !closing) return [];
    // The hour is of no use here.
    const value = written.trim().replace(/T.*$/, '');
    const {start, end} = trimmed(source, {start: opening.end, end: closing.start});
    const isWithin = sentences.some((one) => one.start <= start && end <= one.end);
    return isCalendar(value) && start < end && isWithin ? [{start, end, value}] : [];
  });
}

/** Whether each of two ends, or the one, is a day, month or year that there is: no 30 February, nor an end before the beginning. */
function isCalendar(value: string): boolean {
  const days = daysOf(value);
  const isThere = endsOf(value).every((date) => {
    const its = daysOf(date);
    return its && printDay(its.first).startsWith(date);
  });
  return isThere && days !== undefined && days.first <= days.last;
}
