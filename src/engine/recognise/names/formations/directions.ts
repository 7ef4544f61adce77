import {phraseOf} from '../../../grammar/phrase.js';
import type {NameSentence} from '../name-sentence.js';
import type {FormationGrammar} from './formation-grammar.js';

/** A name at a token, in English, and the index of the token behind it. */
export interface FormationName {
  readonly value: string;
  readonly next: number;
}

/** A part of the world at a token: "South-Western", „Šiaurės vakarų“. */
export function directionAt(
  {tokens, words}: NameSentence,
  index: number,
  {directions}: FormationGrammar,
): FormationName | undefined {
  if (words[index]?.direction !== true) return undefined;
  for (let next = Math.min(tokens.length, index + 3); next > index; next -= 1) {
    const phrase = phraseOf(tokens, index, next).replaceAll(/ [-‐‑] /g, '-');
    const value = directions.get(phrase);
    if (value !== undefined) return {value, next};
  }
  return undefined;
}
