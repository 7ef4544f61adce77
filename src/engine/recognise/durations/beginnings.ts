import {knownOfSpelling} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {mayBeginNumber, wordsThatBegin} from '../numbers/numerals.js';
import type {DurationGrammar} from './grammar.js';

const beginnings = new WeakMap<DurationGrammar, (token: Token) => boolean>();

/** A quick look, so that lengths are tried only where one can begin. */
export function mayBegin(token: Token, {durations, numerals}: LanguagePack): boolean {
  if (token.kind !== 'word') return mayBeginNumber(token, numerals);
  let begins = beginnings.get(durations);
  if (!begins) {
    const {whole, halves, entire, articles, singular, lone} = durations;
    const units = articles.size === 0 ? [...singular, ...(lone?.given.units ?? [])] : [];
    const words = new Set([
      ...[...whole.keys(), ...halves.keys(), ...entire, ...articles, ...units],
      ...wordsThatBegin(numerals),
    ]);
    beginnings.set(durations, (begins = knownOfSpelling(({lower}) => words.has(lower))));
  }
  return begins(token);
}
