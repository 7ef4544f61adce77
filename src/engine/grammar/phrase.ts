import type {Token} from './tokenise.js';

/**
 * Tokens as one phrase: in lower case, with blanks between.
 *
 * @param from Index of the first; what would stand before all tokens is passed over.
 * @param to Index behind the last.
 */
export function phraseOf(tokens: readonly Token[], from = 0, to = tokens.length): string {
  return tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({lower}) => lower)
    .join(' ');
}
