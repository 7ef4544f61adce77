import {knownOfSpelling} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {beginningsOfNumbers, wordsThatBegin} from '../numbers/numerals.js';
import type {DurationGrammar} from './grammar.js';

const beginnings = new WeakMap<DurationGrammar, (token: Token) => boolean>();

/** A quick look at the tokens of a language, so that lengths are tried only where one can begin. */
export function beginningsOfLengths({
  durations,
  numerals,
}: LanguagePack): (token: Token) => boolean {
  let begins = beginnings.get(durations);
  if (!begins) {
    const {whole, halves, entire, articles, singular, lone, phrased, clauses, ages} = durations;
    const lones = [
      ...(lone?.given.units ?? []),
      ...(lone?.after?.units ?? []),
      ...(lone?.after?.ofActs ?? []),
    ];
    const units = articles.size === 0 ? [...singular, ...lones] : [];
    const words = new Set([
      ...[...whole.keys(), ...halves.keys(), ...entire, ...articles, ...units],
      ...(ages?.words?.keys() ?? []),
      ...(phrased?.units ?? []),
      ...(clauses?.units ?? []),
      ...wordsThatBegin(numerals),
    ]);
    const ofWord = knownOfSpelling(({lower}) => words.has(lower));
    const ofNumber = beginningsOfNumbers(numerals);
    begins = (token) => (token.kind === 'word' ? ofWord(token) : ofNumber(token));
    beginnings.set(durations, begins);
  }
  return begins;
}
