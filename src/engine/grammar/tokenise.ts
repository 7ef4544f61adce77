import type {Account, Passage, Sentence} from '../account.js';
import {isCompared} from '../account.js';
import type {Span} from '../span.js';

/** What a token is made of: letters, digits, or one other character. White space makes no token. */
export type TokenKind = 'word' | 'number' | 'sign';

/** The smallest unit that the grammars see. Spans point into the account's source. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, NFC. */
  readonly lower: string;
  /** Whether the token follows the one before it without white space or markup between. */
  readonly joined: boolean;
}

/** A sentence with its tokens, in its place. */
export interface TokenisedSentence {
  readonly sentence: Sentence;
  readonly passage: Passage;
  readonly tokens: readonly Token[];
}

const TOKEN = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;
const LETTER = /^[\p{L}\p{M}]/u;
const DIGIT = /^\p{Nd}/u;

/**
 * Cuts the sentences of the compared passages into tokens, in the order of the text. Markup is skipped.
 * Time and memory are linear in the text.
 */
export function tokeniseAccount(account: Account): TokenisedSentence[] {
  const sentences: TokenisedSentence[] = [];
  for (const passage of account.passages) {
    if (!isCompared(passage)) continue;
    for (const sentence of passage.sentences) {
      sentences.push({
        sentence,
        passage,
        tokens: tokenise(account.source, sentence, passage.markup ?? []),
      });
    }
  }
  return sentences;
}

/** Cuts one stretch of a source into tokens. `markup` must rise; what lies in it is skipped. */
export function tokenise(source: string, span: Span, markup: readonly Span[] = []): Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  for (const hidden of markup) {
    if (hidden.end <= from || hidden.start >= span.end) continue;
    cut(source, from, hidden.start, tokens);
    from = hidden.end;
  }
  cut(source, from, span.end, tokens);
  return tokens;
}

function cut(source: string, start: number, end: number, tokens: Token[]): void {
  if (start >= end) return;
  const piece = source.slice(start, end);
  let last = tokens.at(-1)?.end;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(piece); match; match = TOKEN.exec(piece)) {
    const text = match[0];
    const at = start + match.index;
    tokens.push({
      kind: kindOf(text),
      start: at,
      end: at + text.length,
      text,
      lower: lowerCase(text),
      joined: last === at,
    });
    last = at + text.length;
  }
}

function kindOf(text: string): TokenKind {
  const code = text.charCodeAt(0);
  // Most tokens are told by ASCII alone.
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  if (code >= 48 && code <= 57) return 'number';
  if (code < 128) return 'sign';
  return LETTER.test(text) ? 'word' : DIGIT.test(text) ? 'number' : 'sign';
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return /\p{M}/u.test(lower) ? lower.normalize('NFC') : lower;
}
