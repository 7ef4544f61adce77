import type {Passage, Sentence} from '../account.js';
import type {Span} from '../span.js';
import type {Spelling} from './spelling.js';
import {spellingOf} from './spelling.js';

/** What a token is made of: letters, digits, or one other character. White space makes no token. */
export type TokenKind = 'word' | 'number' | 'sign';

/** The smallest unit that the grammars see. Spans point into the account's source. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, NFC. */
  readonly lower: string;
  /** Shared by all tokens of this text. */
  readonly spelling: Spelling;
  /** Whether the token follows the one before it without white space or markup between. */
  readonly joined: boolean;
  /** Whether a tab alone parts it from the one before, and so begins a cell of a table. */
  readonly tabbed?: true;
}

/** A sentence with its tokens, in its place. */
export interface TokenisedSentence {
  readonly sentence: Sentence;
  readonly passage: Passage;
  readonly tokens: readonly Token[];
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;
type CharacterClass = typeof SPACE | typeof LETTER | typeof DIGIT | typeof SIGN;

/** Up to the end of Latin Extended-B; what lies beyond is asked one by one. */
const TABLED = 0x250;
const table = Uint8Array.from({length: TABLED}, (_, code) => classify(String.fromCharCode(code)));

function classify(character: string): CharacterClass {
  if (/\s/u.test(character)) return SPACE;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /\p{Nd}/u.test(character) ? DIGIT : SIGN;
}

function classAt(source: string, at: number): CharacterClass {
  const code = source.charCodeAt(at);
  if (code < TABLED) return table[code] as CharacterClass;
  return classify(String.fromCodePoint(source.codePointAt(at)!));
}

/** Code units of the character at an offset. */
function widthAt(source: string, at: number): 1 | 2 {
  return source.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** Cuts one stretch of a source into tokens. `markup` must rise; what lies in it is skipped. */
export function tokenise(source: string, span: Span, markup: readonly Span[] = []): Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  let isTabbed = false;
  for (const hidden of markup) {
    if (hidden.end <= from || hidden.start >= span.end) continue;
    cut(source, from, hidden.start, tokens, isTabbed);
    from = hidden.end;
    isTabbed = source[hidden.start] === '\t';
  }
  cut(source, from, span.end, tokens, isTabbed);
  return tokens;
}

function cut(source: string, start: number, end: number, tokens: Token[], isTabbed: boolean): void {
  const first = tokens.length;
  let last = tokens.at(-1)?.end;
  for (let at = start; at < end;) {
    const kind = classAt(source, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    let to = at + widthAt(source, at);
    if (kind !== SIGN) to = runEnd(source, to, end, kind);
    // One apostrophe inside a word: "Stalin's", "d'Artagnan".
    if (kind === LETTER && isApostrophe(source, to) && to + 1 < end) {
      const rest = runEnd(source, to + 1, end, LETTER);
      if (rest > to + 1) to = rest;
    }
    const spelling = spellingOf(source.slice(at, to));
    const {text} = spelling;
    const lower = kind === LETTER ? spelling.lower : text;
    const name = kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'sign';
    tokens.push({kind: name, start: at, end: to, text, lower, spelling, joined: last === at});
    last = to;
    at = to;
  }
  if (isTabbed && tokens[first]) tokens[first] = {...tokens[first], tabbed: true};
}

/** Where a run of one class ends. A character that the stretch would cut in two is no part of it. */
function runEnd(source: string, from: number, end: number, kind: CharacterClass): number {
  let at = from;
  while (at < end && classAt(source, at) === kind) at += widthAt(source, at);
  return Math.min(at, end);
}

/** The runs of letters of a text that begin in lower case. Linear in the text. */
export function wordsInLowerCase(source: string): Set<string> {
  const words = new Set<string>();
  for (let at = 0; at < source.length;) {
    const end = runEnd(source, at, source.length, LETTER);
    if (end > at && beginsInLowerCase(source, at)) words.add(source.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return words;
}

function beginsInLowerCase(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code < 0x80
    ? code >= 0x61 && code <= 0x7a
    : /^\p{Ll}/u.test(source.slice(at, at + widthAt(source, at)));
}

function isApostrophe(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 0x27 || code === 0x2019;
}
