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

const TOKEN =
  /(?<word>[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?)|(?<number>\p{Nd}+)|(?<sign>[^\s\p{L}\p{M}\p{Nd}])/gu;

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
  for (const match of piece.matchAll(TOKEN)) {
    const text = match[0];
    const at = start + match.index;
    tokens.push({
      kind: match.groups?.['word'] ? 'word' : match.groups?.['number'] ? 'number' : 'sign',
      start: at,
      end: at + text.length,
      text,
      lower: text.normalize('NFC').toLowerCase(),
      joined: tokens.at(-1)?.end === at,
    });
  }
}
