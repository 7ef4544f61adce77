import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {Head} from '../../../beside/head.js';
import {REACH} from './phrase-end.js';

/** What a phrase may count, by its words so far. */
export interface Candidates {
  readonly head?: Head | undefined;
  /** A noun in the singular, which is it only where nothing else is. */
  readonly singular?: Head | undefined;
}

/** A word of the phrase behind an amount. */
export interface WordOfPhrase extends Candidates {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly token: Token;
  /** Index of the first token of the phrase. */
  readonly start: number;
  readonly pack: LanguagePack;
}

/**
 * What comes of a word: the phrase ends before it, and its candidates stand; it answers what is counted; or the phrase goes on at an
 * index, perhaps with another candidate.
 */
export type Step = 'end' | {readonly answer: Head} | ({readonly next: number} & Candidates);

/** What a rule says of a word; undefined where it says nothing, and the next rule is asked. */
export type PhraseRule<Word> = (word: Word) => Step | undefined;

/** What the first of some rules says of a word; where none does it is passed. */
export function stepOf<Word extends WordOfPhrase>(
  rules: readonly PhraseRule<Word>[],
  word: Word,
): Step {
  for (const rule of rules) {
    const step = rule(word);
    if (step) return step;
  }
  return {next: word.at + 1};
}

/**
 * Reads the phrase that begins at a token, word by word, as far as a noun may stand.
 *
 * @param step - What comes of the word at an index, by what was found before it.
 */
export function readPhrase(
  tokens: readonly Token[],
  start: number,
  step: (at: number, found: Candidates) => Step,
): Candidates {
  let found: Candidates = {};
  const end = Math.min(start + REACH, tokens.length);
  for (let at = start; at < end;) {
    const taken = step(at, found);
    if (taken === 'end') break;
    if ('answer' in taken) return {head: taken.answer};
    const {next, head = found.head, singular = found.singular} = taken;
    found = {head, singular};
    at = next;
  }
  return found;
}
