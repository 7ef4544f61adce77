import {clauseWordsIn, NOTHING} from './clause-words.js';
import {excerpt} from './evidence.js';
import {hasLetters} from './letters.js';

/** Stands for what is left out. */
const GAP = '…';
/** Stands for the value until the clause is cut, to be told from other gaps. */
const HOLE = '\u{FFFC}';
const GAPS = `[${GAP}${HOLE}]`;
/** A full stop behind a gap. */
const GAP_STOPPED = new RegExp(String.raw`(${GAPS})\.(?=\s|$)`, 'gu');
const SEVERAL_GAPS = new RegExp(
  String.raw`[\s,;:–—]*${GAPS}(?:[\s,;:–—]*${GAPS})+[\s,;:–—]*`,
  'gu',
);
const GAP_FIRST = new RegExp(String.raw`^\s*(${GAPS})[\s,;:–—]*`, 'u');
/** A bracket that opens and does not close. */
const UNCLOSED = new RegExp(String.raw`\s*\([^()${HOLE}]*$`, 'u');

/** Letters that a clause must have beside the value, or the next one is taken as well. */
const LEAST = 20;
/** A clause that is too long by no more than this share of its length is whole all the same. */
const LEEWAY = 0.3;
/** Fewest letters that say something without the place of their date. */
const TELLING = 12;
/** Most letters of a word that leads to a date. */
const PREPOSITION = 3;

/** Where a clause may end: at a comma, semicolon, colon or dash before a space. */
const JOINTS = /[,;:](?=\s)|\s[–—](?=\s)/gu;

/** Words of a sentence: a value, and where to look for it. */
export interface Sought {
  readonly words: string | undefined;
  /** Offset in the sentence before which they are not. */
  readonly from?: number;
}

/**
 * The clause of a sentence that says some words, with a gap in their place: "some … Swedes entered Poland". A short one
 * goes on into the next, past what is only said by the way; a long one is cut, where its own parts meet if it can be.
 *
 * @param length - At most so many code units, about.
 * @param lang - Of the sentence.
 */
export function clauseWithGap(
  sentence: string,
  sought: Sought,
  length: number,
  lang: string,
): string {
  return clauseWithHole(sentence, sought, length, lang).replace(HOLE, GAP);
}

/**
 * The same of words that say when, with no gap at its ends, where "on" or nothing leads to it: of "Germany attacked Poland
 * on 1 September", "Germany attacked Poland".
 */
export function clauseOfDate(
  sentence: string,
  sought: Sought,
  length: number,
  lang: string,
): string {
  const {leading, trailing} = clauseWordsIn(lang).onDate;
  const clause = clauseWithHole(sentence, sought, length, lang);
  const at = clause.indexOf(HOLE);
  const [before, after] = at < 0 ? ['', clause] : [clause.slice(0, at), clause.slice(at + 1)];
  const told = leading.test(before)
    ? after.replace(/^[\s,;:–—]+/u, '')
    : after === '' && !trailing.kept.test(before)
      ? before.replace(trailing.dropped, '')
      : clause;
  return (hasLetters(told, TELLING) ? ended(told.trim()) : clause).replace(HOLE, GAP);
}

function clauseWithHole(
  sentence: string,
  {words, from = 0}: Sought,
  length: number,
  lang: string,
): string {
  const value = words?.replace(/\s+/gu, ' ') ?? '';
  const at = value === '' ? -1 : sentence.indexOf(value, from);
  if (at < 0) return tidied(excerpt(sentence, '', length), lang, false);
  const told = `${sentence.slice(0, at)}${HOLE}${sentence.slice(at + value.length)}`;
  const {seams} = clauseWordsIn(lang);
  const whole = clauseAround(told, [JOINTS], length, lang);
  const clause =
    whole.length <= most(length) ? whole : clauseAround(told, [JOINTS, seams], length, lang);
  const cut = clause.length <= most(length) ? clause : excerpt(clause, HOLE, length);
  return tidied(cut, lang, clause.length === told.length);
}

/** How long a clause may be that is not cut. */
function most(length: number): number {
  return length * (1 + LEEWAY);
}

/** The clause that holds the value, between two of the joints, as far as it says enough. */
function clauseAround(
  sentence: string,
  joints: readonly RegExp[],
  length: number,
  lang: string,
): string {
  const places = joints
    .flatMap((joint) => [...sentence.matchAll(joint)].map(({index}) => index))
    .sort((a, b) => a - b);
  const bounds = [0, ...places, sentence.length];
  const pieces = bounds.slice(1).map((to, index) => sentence.slice(bounds[index], to));
  let from = pieces.findIndex((piece) => piece.includes(HOLE));
  let to = from + 1;
  const told = (): string => pieces.slice(from, to).join('');
  const isShort = (): boolean => !hasLetters(told(), LEAST);
  // A date between commas says when what stands before it was: "after his death, on …, others went on".
  if (from > 0 && to < pieces.length && !hasLetters(told(), PREPOSITION + 1)) {
    if (told().startsWith(',')) from -= 1;
  }
  const wasShort = isShort();
  while (isShort() && to < pieces.length) {
    const aside = unjoined(pieces[to]!);
    // What is said by the way is left out, unless nothing else is said.
    if (to + 1 < pieces.length && clauseWordsIn(lang).asides.test(aside)) {
      pieces.splice(to, 2, ` ${GAP} ${unjoined(pieces[to + 1]!)}`);
    }
    to += 1;
  }
  // Who somebody is stands between the name and what was done.
  if (wasShort && to < pieces.length && told().length + pieces[to]!.length <= most(length)) {
    to += 1;
  }
  while (isShort() && from > 0) from -= 1;
  return told();
}

function unjoined(piece: string): string {
  return piece.replace(/^[\s,;:–—]+/u, '');
}

/** Several gaps beside each other are one, and the value's, if it is one of them. */
function oneGap(gaps: string): string {
  return ` ${gaps.includes(HOLE) ? HOLE : GAP} `;
}

/** Without what hangs at the ends, and without quotation marks, of which a piece may hold one of two. */
function tidied(text: string, lang: string, isWhole: boolean): string {
  const {joiners, binders, hanging} = clauseWordsIn(lang);
  const isCut = text.endsWith(GAP);
  const told = unjoined(text.replace(/[„“”"«»]/gu, ''))
    .replace(joiners, '')
    // Of a whole sentence both clauses are here, which it joins.
    .replace(isWhole ? NOTHING : binders, '')
    .replace(GAP_STOPPED, '$1')
    .replace(SEVERAL_GAPS, oneGap)
    .replace(GAP_FIRST, '$1 ')
    .replace(/[\s,;:–—]+$/u, '')
    .replace(/…$/u, '')
    .replace(isCut ? hanging : NOTHING, '')
    .replace(UNCLOSED, '');
  return isCut ? `${told}${GAP}` : ended(told);
}

/** Without its full stop, unless it ends in an abbreviation. */
function ended(clause: string): string {
  return clause
    .replace(/[\s,;:–—]+$/u, '')
    .replace(/(?<=\p{L}{2}|\d|[)…\u{FFFC}])(?<!(?:^|\s)(?:kt|pan|pvz|al|etc|Jr|Sr|Co))\.$/u, '');
}
