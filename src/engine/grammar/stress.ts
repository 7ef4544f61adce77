import {spellingOf} from './spelling.js';
import type {Token} from './tokenise.js';

/**
 * Letters that have a tilde as a mark of stress. Lithuanian encyclopaedias and school books print such marks: „Soviẽtų Są́junga“,
 * „Vil̃nius“.
 */
const STRESSED = /[ẽỹũĩẼỸŨĨ]|[lmnrąęėįųūLMNRĄĘĖĮŲŪ]\u0303/;
/** Grave, acute, tilde. */
const MARKS = /[\u0300\u0301\u0303]/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Whether a text marks the stress of words, which it then is written without elsewhere. */
export function marksStress(source: string): boolean {
  return STRESSED.test(source);
}

/** The tokens of such a text as their words are written elsewhere. They stand where they stood. */
export function withoutStress(tokens: Token[]): Token[] {
  return tokens.map((token) => {
    if (token.kind !== 'word' || !BEYOND_ASCII.test(token.text)) return token;
    const text = token.text.normalize('NFD').replace(MARKS, '').normalize('NFC');
    const spelling = spellingOf(text);
    return {...token, text, lower: spelling.lower, spelling};
  });
}
