import {rangeOfDays} from '../../engine/values/duration.js';
import {unitOf} from './written-languages.js';
import type {Unit} from './written-words.js';
import {UNITS} from './written-words.js';

type Parts = ReadonlyMap<Unit, string>;

/** One amount, and the unit behind it, if it has one. */
const PART = /(\d+(?:[.,]\d+)?)\s*(\p{L}*)\.?/gu;

/**
 * A length of time that a person wrote in words of either language: "15 years", "1 metai ir 6 mėn.", "2–3 days".
 *
 * @returns ISO 8601, or a range of two; undefined for what is none.
 */
export function readWrittenDuration(text: string): string | undefined {
  const ends = text.toLowerCase().split(/[–—-]/u);
  const last = readParts(ends.at(-1)!);
  if (!last || ends.length > 2) return undefined;
  const first = ends.length === 1 ? undefined : readParts(ends[0]!, [...last.keys()].at(-1));
  if (ends.length === 2 && !first) return undefined;
  const written = [...(first ? [first] : []), last].map(isoOf).join('/');
  return rangeOfDays(written) ? written : undefined;
}

/** @param unit - That of an amount which has none by itself. */
function readParts(text: string, unit?: Unit): Parts | undefined {
  const parts = new Map<Unit, string>();
  const rest = text.replace(PART, (whole, amount: string, word: string) => {
    const named = word === '' ? unit : unitOf(word);
    if (named === undefined || parts.has(named)) return whole;
    parts.set(named, amount.replace(',', '.'));
    return '';
  });
  return parts.size > 0 && /^(?:\s|,|and|ir)*$/u.test(rest) ? parts : undefined;
}

function isoOf(parts: Parts): string {
  let written = 'P';
  for (const unit of UNITS) {
    const amount = parts.get(unit);
    if (amount === undefined) continue;
    const isFirstOfDay = unit.length === 2 && !written.includes('T');
    written += `${isFirstOfDay ? 'T' : ''}${amount}${unit.at(-1)!}`;
  }
  return written;
}
