import {phraseOf} from '../../grammar/phrase.js';
import type {Token} from '../../grammar/tokenise.js';
import type {Span} from '../../span.js';
import {startingIn} from '../clause.js';

/** What says that a day is that of a night, in lower-case words with blanks between. */
export interface NightWords {
  /** Before the day on which it begins: "on the night of"; absent where a language says it only behind. */
  readonly of?: RegExp;
  /** Before the day on which it ends: „naktį į“, "in the small hours of". */
  readonly into: RegExp;
  /** Behind the day on which it begins: „sausio 12-osios naktį“. */
  readonly behind: RegExp;
}

/** Which end of a night a date is. */
export type EndOfNight = 'first' | 'last';

/** Number of code units before a date, and behind it, in which a word may say that it is that of a night. */
const BEFORE = 35;
const BEHIND = 12;

/** Which end of a night a date is, if it is one: that of 12 January and „naktį į sausio 13-ąją“ are one. */
export function nightOf(
  tokens: readonly Token[],
  {start, end}: Span,
  {of, into, behind}: NightWords,
): EndOfNight | undefined {
  const words = (from: number, to: number): string =>
    phraseOf(startingIn(tokens, {start: from, end: to}));
  const before = words(start - BEFORE, start);
  if (into.test(before)) return 'last';
  return of?.test(before) || behind.test(words(end, end + BEHIND)) ? 'first' : undefined;
}
