import {remembered} from './remembered.js';

/** How a token is spelt. Tokens that are spelt alike share it, and with it all that was found out about the spelling. */
export interface Spelling {
  readonly text: string;
  /** Lower case, NFC. */
  readonly lower: string;
  /** What functions have found out, each at a place of its own. */
  readonly known: unknown[];
}

/** The spelling of a word, a number or a sign. Equal ones share their strings, which makes these cheap to look up. */
export const spellingOf = remembered((text): Spelling => ({
  text,
  lower: lowerCase(text),
  known: [],
}));

let functions = 0;

/**
 * The same function of a token's spelling, which keeps its results with the spelling: what is asked of every token of a
 * text need not be looked up at each. For pure functions only, whose results nobody changes; made once, not for each
 * text.
 */
export function knownOfSpelling<Result>(
  of: (spelling: Spelling) => Result,
): (token: {readonly spelling: Spelling}) => Result {
  const place = functions;
  functions += 1;
  return ({spelling}) => (spelling.known[place] ??= of(spelling)) as Result;
}

/** Lower case, NFC. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  // Nothing below the combining diacritics combines.
  return /[^\0-\u02ff]/.test(lower) && /\p{M}/u.test(lower) ? lower.normalize('NFC') : lower;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a text begins with a capital letter. */
export function isCapitalised(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(text);
}

const SMALL_ROMAN = /^[IVX]+$/;

/** Whether a text has the letters of a small Roman number, as stands behind the name of a king: XIV. */
export function isSmallRoman(text: string): boolean {
  return SMALL_ROMAN.test(text);
}
