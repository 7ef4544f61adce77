import {beginsWithVerb, clauseWordsIn, refersBack} from './clause-words.js';
import {hasLetters} from './letters.js';

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

interface Pieces extends Clause {
  /** Whether it holds all of its statement that stands in front, so that a word which makes that a part of another is wanted. */
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
): Pieces {
  const {asides, comparing, says} = clauseWordsIn(lang);
  const places = joints
    .flatMap((joint) => [...sentence.matchAll(joint)].map(({index}) => index))
    .sort((a, b) => a - b);
  const bounds = [0, ...places, sentence.length];
  const pieces = bounds.slice(1).map((to, index) => sentence.slice(bounds[index], to));
  let from = pieces.findIndex((piece) => piece.includes(HOLE));
  let to = from + 1;
  const told = (): string => pieces.slice(from, to).join('');
  const isShort = (): boolean => !hasLetters(told(), LEAST);
  const fits = (more: string): boolean => told().length + more.length <= most(length);
  // A date between commas says when what stands before it was: "after his death, on …, others went on".
  if (from > 0 && to < pieces.length && !hasLetters(told(), PREPOSITION + 1)) {
    const isOfBefore = told().startsWith(',') && !comparing.test(unjoined(pieces[from - 1]!));
    if (isOfBefore) from -= 1;
  }
  /** Takes the next piece too, without what is said by the way, unless nothing else is said. */
  const goOn = (): void => {
    if (to + 1 < pieces.length && asides.test(unjoined(pieces[to]!))) {
      pieces.splice(to, 2, ` ${GAP} ${unjoined(pieces[to + 1]!)}`);
    }
    to += 1;
  };
  let start = from;
  while (start > 0 && !STRONG.test(pieces[start]!)) start -= 1;
  const ahead = (): readonly string[] => pieces.slice(start, from);
  const isDependent = (): boolean => dependsOn(ahead(), told(), lang);
  let isWhole = false;
  const takeAhead = (): void => {
    if (!fits(ahead().join(''))) return;
    from = start;
    isWhole = true;
  };
  if (!isDependent()) {
    while (isShort() && to < pieces.length) goOn();
  }
  // Who somebody is stands between the name and what was done.
  while (!says.test(told()) && to < pieces.length && !STRONG.test(pieces[to]!)) {
    if (!fits(pieces[to]!)) break;
    goOn();
  }
  if (isDependent() || !says.test(told())) takeAhead();
  if (isShort() && from > start) {
    while (isShort() && from > 0) from -= 1;
    takeAhead();
  }
  while (isShort() && from > 0) from -= 1;
  return {text: told(), isWhole, isTorn: !says.test(told()) || isDependent()};
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
