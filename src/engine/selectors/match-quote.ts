import {distance} from 'fastest-levenshtein';

import type {Span} from '../span.js';
import {approximate, mapBoundaries} from './approximate.js';
import {foldSigns} from './fold.js';

/** Words quoted from a text, as a note or a link keeps them. */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Where the words stood; tells apart places that are alike in all else. */
  readonly start?: number;
}

/** Where a quotation was found. */
export interface QuoteMatch extends Span {
  /** The share of the quotation and its context that is found as it stood: 1 is all of it. */
  readonly score: number;
}

/** What scores less is not the place that was meant. */
export const FLOOR = 0.6;

/** Longer quotations are sought by their first and last characters. */
const LONGEST = 192;
const HALF = 96;

/**
 * Finds quoted words in a text that may have changed since. Word for word where they stand so, at the place whose
 * context is most like; else the stretch nearest in edit distance to quotation and context together, spaces, dashes,
 * quotation marks and capitals being all one. A quotation whose figures have changed is not found: another figure is
 * another claim.
 *
 * @returns undefined for an orphan: a quotation that has no place of at least `FLOOR`.
 */
export function matchQuote(source: string, quote: Quote): QuoteMatch | undefined {
  if (quote.exact === '') return undefined;
  const exact = exactMatch(source, quote);
  if (exact?.score === 1) return exact;
  const near =
    quote.exact.length > LONGEST ? longMatch(source, quote) : approximateMatch(source, quote);
  const best = near && (!exact || near.score > exact.score) ? near : exact;
  return best && best.score >= FLOOR ? best : undefined;
}

function exactMatch(source: string, quote: Quote): QuoteMatch | undefined {
  const {exact, prefix = '', suffix = '', start: hint = 0} = quote;
  const length = prefix.length + exact.length + suffix.length;
  let best: QuoteMatch | undefined;
  for (
    let start = source.indexOf(exact);
    start >= 0;
    start = source.indexOf(exact, start + exact.length)
  ) {
    const end = start + exact.length;
    const edits =
      edited(source.slice(Math.max(0, start - prefix.length), start), prefix) +
      edited(source.slice(end, end + suffix.length), suffix);
    const score = 1 - edits / length;
    const nearer = Math.abs(start - hint) < Math.abs((best?.start ?? 0) - hint);
    if (!best || score > best.score || (score === best.score && nearer)) {
      best = {start, end, score};
    }
  }
  return best;
}

function edited(found: string, quoted: string): number {
  return found === quoted ? 0 : distance(found, quoted);
}

function approximateMatch(source: string, quote: Quote): QuoteMatch | undefined {
  const {exact, prefix = '', suffix = ''} = quote;
  const pattern = foldSigns(prefix + exact + suffix);
  const text = foldSigns(source);
  const found = approximate(text, pattern, Math.floor(pattern.length * (1 - FLOOR)));
  if (!found) return undefined;
  const boundaries = mapBoundaries(text.slice(found.start, found.end), pattern);
  const start = found.start + boundaries[prefix.length]!;
  const end = found.start + boundaries[prefix.length + exact.length]!;
  if (end <= start || digits(source.slice(start, end)) !== digits(exact)) return undefined;
  return {start, end, score: 1 - found.edits / pattern.length};
}

/** By head and tail; what lies between may have changed to half or twice its length. */
function longMatch(source: string, quote: Quote): QuoteMatch | undefined {
  const {exact, prefix = '', suffix = ''} = quote;
  const head = approximateMatch(source, {prefix, exact: exact.slice(0, HALF)});
  if (!head) return undefined;
  const rest = source.slice(head.end, head.start + 2 * exact.length + suffix.length);
  const tail = approximateMatch(rest, {exact: exact.slice(-HALF), suffix});
  if (!tail) return undefined;
  const match = {start: head.start, end: head.end + tail.end};
  if (match.end - match.start < exact.length / 2) return undefined;
  return {...match, score: (head.score + tail.score) / 2};
}

function digits(text: string): string {
  return text.replace(/\P{Nd}/gu, '');
}
