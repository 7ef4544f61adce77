import type {Segmentation} from '../sentences/segmentation.js';
import {cutSentences} from '../sentences/sentences.js';

const LONGEST_CAPTION = 320;
/** A last sentence of so few words that is a date, or a place and a date, is set under a picture. */
const DATE_WORDS = 6;
const SHORT_LINE = 90;
const LONGEST_NAME_LIST = 120;
/** A year that is no number of something: it closes its line, or goes on as a date does: "1200." and „1939 m. kovo 23 d.“, not "1200 men". */
const YEAR = /(?<!\p{Nd})(?:1\p{Nd}|20)\p{Nd}{2}(?!\p{Nd})(?:\s*\P{L}*$|\s*[-–,;)]|\s?m\.)/u;

/**
 * Whether a paragraph is the caption of a picture or map: it breaks off without a full stop before running text, or
 * closes with a date of its own, or is a noun phrase with a year and no verb.
 *
 * @param next Length of the block that follows, in characters; undefined where none does.
 */
export function isCaption(
  text: string,
  next: number | undefined,
  segmentation: Segmentation,
): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  if (text.length < SHORT_LINE && /[\p{L}\p{N}]$/u.test(text)) {
    return next !== undefined && next > text.length;
  }
  const sentences = cutSentences(text, 0, segmentation);
  const last = sentences.at(-1);
  if (!last) return false;
  const ending = text.slice(last.start, last.end);
  if (!/(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(ending)) return false;
  const words = ending.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isShort = words.length <= DATE_WORDS;
  if (isShort && !YEAR.test(ending)) return false;
  if (sentences.length > 1) return isShort && isDateLine(ending, segmentation);
  const closesWithYear = /\p{Nd}{4}(?:\P{Nd}{1,20}\p{Nd}{1,2})?[^\p{Nd}]{0,8}$/u.test(text);
  return (
    text.length < LONGEST_NAME_LIST &&
    (words.length < DATE_WORDS || closesWithYear) &&
    !words.some((word) => segmentation.finite.test(word))
  );
}

/**
 * "1939 m. kovo 23 d.", "Moscow, 23 August 1939.": begins with a number or has a comma before one; no verb, and no word that opens a
 * sentence: „Iki 1922 m. kariuomenė sumažinta.“
 */
function isDateLine(text: string, {finite, openers, dateEnds}: Segmentation): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    !openers.has(words[0]?.toLowerCase() ?? '') &&
    /^(?:\P{Ll}*\p{Nd}|\p{Lu}\p{L}+(?:,|\s+\p{Nd})|\p{Lu}\p{L}+\s\p{Lu}\p{L}+,)/u.test(text) &&
    !words.some((word) => finite.test(word) || dateEnds?.predicate?.test(word) === true)
  );
}

/** Whether a short line by itself, without number or stop, heads the text below. */
export function isPlainHeading(text: string, isolated: boolean): boolean {
  return (
    isolated &&
    text.length <= 60 &&
    /^\p{Lu}/u.test(text) &&
    /[\p{L}”“"]$/u.test(text) &&
    !/[\p{Nd},.;:!?…]/u.test(text)
  );
}
