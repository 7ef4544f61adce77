import type {ClauseWords} from './clause-words.js';
import {beginsWithVerb, clauseWordsIn, refersBack} from './clause-words-in.js';
import {hasLetters} from '../letters.js';

/** Stands for what is left out. */
export const GAP = '…';
/** Stands for the value until the clause is cut, to be told from other gaps. */
export const HOLE = '\u{FFFC}';

/** Letters that a clause must have beside the value, or the next one is taken as well. */
const LEAST = 20;
/** A clause that is too long by no more than this share of its length is whole all the same. */
const LEEWAY = 0.4;
/** Most letters of a word that leads to a date. */
const PREPOSITION = 3;

/** A sign behind which another statement begins, no matter what it begins with. */
const STRONG = /^(?:[;:]|\s[–—])/u;

/** A piece of a sentence that holds a value. */
export interface Clause {
  readonly text: string;
  /** Whether it says nothing by itself: it has no verb, or not that of which it says something. */
  readonly isTorn: boolean;
}

interface WholeClause extends Clause {
  /** Whether it holds all of its statement that stands in front, so that a word which makes that a part of another is wanted. */
  readonly isWhole: boolean;
}

/** Some of the pieces of a sentence, one after the other. */
interface Stretch {
  /** Of the sentence, between its joints. */
  readonly pieces: readonly string[];
  /** The first of them that belongs to the stretch, and the first behind it. */
  readonly from: number;
  readonly to: number;
  /** Whether what stands in front in its statement was taken into it. */
  readonly isWhole: boolean;
}

/** How long a clause may be that is not cut. */
export function most(length: number): number {
  return length * (1 + LEEWAY);
}

/** Without the sign and the space that part it from what is in front. */
export function unjoined(piece: string): string {
  return piece.replace(/^[\s,;:–—]+/u, '');
}

/** The clause that holds the value, between two of the joints, as far as it says enough and stands alone. */
export function clauseAround(
  sentence: string,
  joints: readonly RegExp[],
  length: number,
  lang: string,
): WholeClause {
  const clauseWords = clauseWordsIn(lang);
  const {says} = clauseWords;
  const around = withWhatItDates(stretchOfValue(sentence, joints), lang);
  const start = statementStart(around);
  const isTelling = (stretch: Stretch): boolean => says.test(wordsOf(stretch));
  const isDependent = (stretch: Stretch): boolean =>
    dependsOn(stretch.pieces.slice(start, stretch.from), wordsOf(stretch), lang);
  const fits = (stretch: Stretch, more: string): boolean =>
    wordsOf(stretch).length + more.length <= most(length);
  const withAhead = (stretch: Stretch): Stretch =>
    fits(stretch, stretch.pieces.slice(start, stretch.from).join(''))
      ? {...stretch, from: start, isWhole: true}
      : stretch;

  const enough = isDependent(around) ? around : extended(around, clauseWords, length, isShort);
  // Who somebody is stands between the name and what was done.
  const told = extended(enough, clauseWords, length, (stretch) => {
    const next = stretch.pieces[stretch.to]!;
    return !isTelling(stretch) && !STRONG.test(next) && fits(stretch, next);
  });
  const whole = isDependent(told) || !isTelling(told) ? withAhead(told) : told;
  const long = isShort(whole) && whole.from > start ? withAhead(extendedAhead(whole)) : whole;
  const clause = extendedAhead(long);
  return {
    text: wordsOf(clause),
    isWhole: clause.isWhole,
    isTorn: !isTelling(clause) || isDependent(clause),
  };
}

function wordsOf({pieces, from, to}: Stretch): string {
  return pieces.slice(from, to).join('');
}

function isShort(stretch: Stretch): boolean {
  return !hasLetters(wordsOf(stretch), LEAST);
}

/** The piece between two joints that holds the value: of "He came, on …, and left" it is ", on …". */
function stretchOfValue(sentence: string, joints: readonly RegExp[]): Stretch {
  const places = joints
    .flatMap((joint) => [...sentence.matchAll(joint)].map(({index}) => index))
    .sort((a, b) => a - b);
  const bounds = [0, ...places, sentence.length];
  const pieces = bounds.slice(1).map((to, index) => sentence.slice(bounds[index], to));
  const from = pieces.findIndex((piece) => piece.includes(HOLE));
  return {pieces, from, to: from + 1, isWhole: false};
}

/**
 * With the piece in front, if a date between commas says when that was: of "after his death, on …, others went on", "after his
 * death, on …"; or if words between commas say of what is in front what it is: of "the division, … men, crossed the river",
 * "the division, … men".
 */
function withWhatItDates(stretch: Stretch, lang: string): Stretch {
  const {pieces, from, to} = stretch;
  const words = wordsOf(stretch);
  const isBetween = from > 0 && to < pieces.length && words.startsWith(',');
  if (!isBetween) return stretch;
  const {says} = clauseWordsIn(lang);
  const isBeside = !says.test(words) && beginsWithVerb(unjoined(pieces[to]!), lang);
  if (!isBeside && hasLetters(words, PREPOSITION + 1)) return stretch;
  return clauseWordsIn(lang).comparing.test(unjoined(pieces[from - 1]!))
    ? stretch
    : {...stretch, from: from - 1};
}

/** The first piece of the statement that a stretch stands in: of "It was cold; he came, and left on …" that is "; he came". */
function statementStart({pieces, from}: Stretch): number {
  return Math.max(
    0,
    pieces.findLastIndex((piece, at) => at <= from && STRONG.test(piece)),
  );
}

/**
 * With the next piece; what is said by the way is left out, unless nothing else is said, or there is room for it behind who did
 * it: of "He came, when it was cold, to the town" the piece "He came" becomes "He came … to the town".
 */
function withNext(whole: Stretch, {asides, says}: ClauseWords, room: number): Stretch {
  const {pieces, to, ...stretch} = whole;
  const [next = '', beyond] = pieces.slice(to, to + 2);
  if (beyond === undefined || !asides.test(unjoined(next))) return {...whole, to: to + 1};
  const words = wordsOf(whole);
  const isRoom = `${words}${next}${beyond}`.length <= room;
  const goesOn = says.test(beyond) && !STRONG.test(beyond);
  if (isRoom && goesOn && hasLetters(words.replace(HOLE, ''), PREPOSITION + 1))
    return {...whole, to: to + 2};
  const without = [...pieces.slice(0, to), ` ${GAP} ${unjoined(beyond)}`, ...pieces.slice(to + 2)];
  return {...stretch, pieces: without, to: to + 1};
}

/** With the pieces behind it, as long as it wants more. */
function extended(
  stretch: Stretch,
  clauseWords: ClauseWords,
  room: number,
  wantsMore: (stretch: Stretch) => boolean,
): Stretch {
  let wider = stretch;
  while (wider.to < wider.pieces.length && wantsMore(wider))
    wider = withNext(wider, clauseWords, room);
  return wider;
}

/** With the pieces in front of it, as long as it says too little: "on … he left" becomes "He came, and on … he left". */
function extendedAhead(stretch: Stretch): Stretch {
  let wider = stretch;
  while (isShort(wider) && wider.from > 0) wider = {...wider, from: wider.from - 1};
  return wider;
}

/**
 * Whether a clause says something of what stands in front of it: it begins with its verb or a pronoun, or follows on a
 * whole statement without a word that joins the two.
 */
function dependsOn(ahead: readonly string[], clause: string, lang: string): boolean {
  if (ahead.length === 0) return false;
  const {asides, binders, comparing, following, joiners, leading, says} = clauseWordsIn(lang);
  const words = unjoined(clause);
  const bare = words.replace(joiners, '').replace(binders, '');
  const first = unjoined(bare.replace(leading, ''));
  if (refersBack(bare, lang) || following.test(first) || beginsWithVerb(first, lang)) return true;
  const isBound = [ahead[0]!, ahead.at(-1)!].some((piece) =>
    [asides, binders, comparing].some((bound) => bound.test(unjoined(piece))),
  );
  return bare === words && !isBound && says.test(ahead.join(''));
}
