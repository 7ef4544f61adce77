import type {Span} from '../span.js';
import type {Segmentation} from './segmentation.js';

/** A sign that can end a sentence, with what may close behind it. */
const END = /[.!?…]+[\p{Pe}\p{Pf}"'“”’»]*/gu;
const WORD_BEFORE = /([\p{L}\p{M}\p{N}]+)$/u;
/** What may stand between a full stop and the word that follows. */
const OPENING = /^[\s\p{Ps}\p{Pi}"'„“«»\p{Pd}*_]*/u;
const WORD = /^[\p{L}\p{M}]+/u;
/** "Article IV:", "§ 3:" written in a line: a label, a number, a colon. */
const LABEL = /(?<=^|\s)(\p{Lu}\p{L}+)\s+(?:[IVXLC]+|\d+)\s*:/gu;
/** A word longer than this cannot be an abbreviation's or ordinal's. */
const LOOK_BACK = 40;

/**
 * Cuts a stretch of text into sentences: trimmed, rising, disjoint. A full stop ends one unless the pack's
 * abbreviations, an initial, an ordinal or a lower-case continuation say otherwise. Linear in the text.
 *
 * @param ordinary Words seen in lower case elsewhere in the account: a capital on them means a new sentence.
 */
export function cutSentences(
  source: string,
  span: Span,
  segmentation: Segmentation,
  ordinary: ReadonlySet<string>,
): Span[] {
  const text = source.slice(span.start, span.end);
  const cuts = [...labelled(text), ...ended(text, segmentation, ordinary), text.length].sort(
    (a, b) => a - b,
  );
  const sentences: Span[] = [];
  let from = 0;
  for (const to of cuts) {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) sentences.push({start: span.start + start, end: span.start + end});
    from = to;
  }
  return sentences;
}

/** Where full stops and their like end a sentence. */
function* ended(
  text: string,
  segmentation: Segmentation,
  ordinary: ReadonlySet<string>,
): Generator<number> {
  let opened = 0;
  for (const match of text.matchAll(END)) {
    const signs = match[0];
    const end = match.index + signs.length;
    const after = text.slice(end, end + LOOK_BACK);
    if (endsHere(text, match.index, signs, after, opened, segmentation, ordinary)) {
      opened = end;
      yield end;
    }
  }
}

function endsHere(
  text: string,
  at: number,
  signs: string,
  after: string,
  opened: number,
  segmentation: Segmentation,
  ordinary: ReadonlySet<string>,
): boolean {
  if (after === '') return true;
  const gap = OPENING.exec(after)?.[0] ?? '';
  const rest = after.slice(gap.length);
  const next = WORD.exec(rest)?.[0] ?? '';
  const before = WORD_BEFORE.exec(text.slice(Math.max(opened, at - LOOK_BACK), at))?.[1] ?? '';
  // An elision in brackets stands inside its sentence.
  if (/^[[(]$/.test(text[at - 1] ?? '') || /^[[(][.…]/.test(text.slice(at - 1, at + 1)))
    return false;
  if (!/\s/.test(gap)) return joinsTwo(before, next, gap);
  if (!startsLikeSentence(rest, next)) return false;
  if (!signs.startsWith('.') || signs.startsWith('..')) return true;
  return stopEnds(before, next, text.slice(opened, at), signs, segmentation, ordinary);
}

/** A full stop with no space behind it: two sentences run together ("independence.Lithuania"), or none. */
function joinsTwo(before: string, next: string, gap: string): boolean {
  return gap === '' && /^\p{Ll}{3,}$/u.test(before) && /^\p{Lu}\p{Ll}{2,}/u.test(next);
}

function startsLikeSentence(rest: string, next: string): boolean {
  return next === '' ? /^[\p{N}[(]/u.test(rest) : /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(next);
}

function stopEnds(
  before: string,
  next: string,
  sentence: string,
  signs: string,
  {abbreviations, closing, openers}: Segmentation,
  ordinary: ReadonlySet<string>,
): boolean {
  // A quotation or bracket that closes behind the stop closes the sentence too.
  const closed = signs.length > 1;
  const word = before.toLowerCase();
  const opens = (): boolean => openers.has(next.toLowerCase()) || ordinary.has(next.toLowerCase());
  if (closing.has(word)) return closed || (next !== '' && opens());
  if (/^\p{Lu}$/u.test(before)) {
    // An initial, or the last letter of "U.S."; "Appendix B. The" ends.
    return (
      closed || (next !== '' && openers.has(next.toLowerCase()) && next !== '' && next.length > 1)
    );
  }
  if (abbreviations.has(word)) return closed && opens();
  // "1. Text" begins with its number; "in 1939. 12 men" ends.
  if (/^\p{Nd}+$/u.test(before)) return sentence.trim() !== before;
  return true;
}

/** Where the labels of a list written in a line begin, if three or more carry the same word. */
function labelled(text: string): number[] {
  const labels = new Map<string, number[]>();
  for (const {1: word = '', index} of text.matchAll(LABEL)) {
    labels.set(word, [...(labels.get(word) ?? []), index]);
  }
  return [...labels.values()].filter((places) => places.length >= 3).flat();
}
