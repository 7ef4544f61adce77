import type {Token} from './tokenise.js';

/**
 * Tokens as one phrase: in lower case, with blanks between.
 *
 * @param from Index of the first; what would stand before all tokens is passed over.
 * @param to Index behind the last.
 */
export function phraseOf(tokens: readonly Token[], from = 0, to = tokens.length): string {
  let phrase = '';
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at += 1) {
    phrase += phrase === '' ? tokens[at]!.lower : ` ${tokens[at]!.lower}`;
  }
  return phrase;
}
