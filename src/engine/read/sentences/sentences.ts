import type {Span} from '../../span.js';
import {trimmed} from '../../span.js';
import type {Segmentation} from './segmentation.js';
import type {IsOrdinary, Stop} from './stops.js';
import {stopEnds} from './stops.js';

/** A sign that can end a sentence, with what may close behind it: quotation marks, brackets, marks of notes. */
const END =
  /[.!?…]+[\p{Pe}\p{Pf}"'“”’»]*(?:\[(?:\p{Nd}{1,3}|\p{Ll}{1,2})\]|[¹²³⁰⁴-⁹]+|(?<=\p{Ll}{4}[.!?])\p{Nd}{1,3}(?=\s+\p{Lu}))*/gu;
/** What may stand between a full stop and the word that follows; an elision goes with what follows it. */
const OPENING = /^(?:[\s\p{Ps}\p{Pi}"'„“«»\p{Pd}*_]|(?:\.{3}|…)[\])])*/u;
const WORD = /^[\p{L}\p{M}]+/u;
/** The beginning of an item of a list that is written in a line: "a)", "12)". */
const ITEM = /^(?:\p{Ll}|\p{Nd}{1,2})\)\s/u;
/** A number and a colon behind a label, where a new item begins in a line: "Article IV:". */
const NUMBER = /\s(?:[IVXLC]{1,7}|\d{1,3})\s?:/g;
const LABEL = /(?<![\p{L}\p{M}])\p{Lu}\p{L}*$/u;
/** Labels fewer than this make no list. */
const FEWEST_LABELS = 3;
const LABEL_LENGTH = 20;
/** What is looked at on either side of a stop: longer words are no abbreviations. */
const LOOK = 40;

const noWord: IsOrdinary = () => false;

/**
 * Cuts a text into sentences: trimmed, rising, disjoint. A full stop ends one unless the pack's abbreviations, an
 * initial, an ordinal or a lower-case continuation say otherwise. Linear in the text.
 *
 * @param at Offset of the text in its source, which the spans are to point into.
 */
export function cutSentences(
  text: string,
  at: number,
  segmentation: Segmentation,
  isOrdinary = noWord,
): Span[] {
  const cuts = ended(text, segmentation, isOrdinary);
  const labels = labelled(text);
  if (labels.length > 0) cuts.push(...labels);
  cuts.push(text.length);
  if (labels.length > 0) cuts.sort((a, b) => a - b);
  const sentences: Span[] = [];
  let from = 0;
  for (const to of cuts) {
    const {start, end} = trimmed(text, {start: from, end: to});
    if (end > start) sentences.push({start: at + start, end: at + end});
    from = to;
  }
  return sentences;
}

/** Where full stops and their like end a sentence. */
function ended(text: string, segmentation: Segmentation, isOrdinary: IsOrdinary): number[] {
  const ends: number[] = [];
  let opened = 0;
  for (const {0: signs, index} of text.matchAll(END)) {
    const end = index + signs.length;
    if (endsHere(text, {opened, at: index, signs}, segmentation, isOrdinary)) {
      opened = end;
      ends.push(end);
    }
  }
  return ends;
}

function endsHere(
  text: string,
  {opened, at, signs}: Pick<Stop, 'opened' | 'at' | 'signs'>,
  segmentation: Segmentation,
  isOrdinary: IsOrdinary,
): boolean {
  const after = text.slice(at + signs.length, at + signs.length + LOOK);
  if (after.trim() === '') return true;
  // An elision in brackets stands inside its sentence, or before the next.
  if (text[at - 1] === '[' || text[at - 1] === '(') return false;
  const gap = OPENING.exec(after)?.[0] ?? '';
  const rest = after.slice(gap.length);
  const next = WORD.exec(rest)?.[0] ?? '';
  if (!/\s/u.test(gap)) return runsOn(text.slice(Math.max(opened, at - LOOK), at), gap, next);
  // „Eik!“ – Jonas liepė.
  if (/[\p{Pf}"“”»]$/u.test(signs) && /\p{Pd}/u.test(gap) && !signs.startsWith('.')) return false;
  // „Balandžio 27 (s. st. 15) d.“
  if (ITEM.test(rest) && !isInBrackets(text, opened, at))
    return !signs.startsWith('…') && !signs.startsWith('..');
  if (!startsLikeSentence(rest, next)) return false;
  if (!signs.startsWith('.') || signs.startsWith('..')) return true;
  return stopEnds(text, {opened, at, signs, next, rest}, segmentation, isOrdinary);
}

/** Whether a bracket that opened since an index is still open. */
function isInBrackets(text: string, opened: number, at: number): boolean {
  const bracket = text.lastIndexOf('(', at - 1);
  return bracket >= opened && !text.slice(bracket, at).includes(')');
}

/** A stop with no space behind it: two sentences run together ("independence.Lithuania"), or none. */
function runsOn(before: string, gap: string, next: string): boolean {
  return (
    /^[\p{Ps}\p{Pi}"„“«]?$/u.test(gap) &&
    /(?<!\p{L})\p{Lu}?\p{Ll}{3,}$/u.test(before) &&
    /^\p{Lu}\p{Ll}+/u.test(next)
  );
}

function startsLikeSentence(rest: string, next: string): boolean {
  return next === '' ? /^[\p{N}£$€]/u.test(rest) : /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(next);
}

/** Where the labels of a list written in a line begin, if several carry the same word. */
function labelled(text: string): number[] {
  if (!text.includes(':')) return [];
  const labels = new Map<string, number[]>();
  for (const {index} of text.matchAll(NUMBER)) {
    const word = LABEL.exec(text.slice(Math.max(0, index - LABEL_LENGTH), index))?.[0];
    if (word === undefined) continue;
    const places = labels.get(word) ?? [];
    labels.set(word, places);
    places.push(index - word.length);
  }
  return [...labels.values()].filter((places) => places.length >= FEWEST_LABELS).flat();
}
