import {knownOfSpelling} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {DateGrammar} from '../grammar.js';
import {romanOf} from '../tokens.js';
import type {Numerals} from '../../numbers/grammar.js';
import {wordsThatBegin} from '../../numbers/numerals.js';
import {isApostrophe} from '../../signs.js';

/** What of a date may begin with a token: nothing, a pattern that begins with that very word, or any. */
export type Beginning = 'none' | 'word' | 'any';

/** A quick look at tokens, so that patterns are tried only where one can begin: most tokens begin none. */
export function beginningsOf(
  grammar: DateGrammar,
  numerals: Numerals,
): (token: Token) => Beginning {
  const {months, weekdays, seasons, parts, last, feasts, units, decadeNames} = grammar;
  const tables = [months, weekdays, seasons, parts, last, units, decadeNames, numerals.ordinals];
  const ofClasses = new Set([
    ...tables.flatMap((table) => (table ? [...table.keys()] : [])),
    ...feasts.map(([name]) => name.split(' ')[0]!),
  ]);
  if (grammar.centuryLetter !== undefined) ofClasses.add(grammar.centuryLetter);
  const ofWords = new Set(
    [...grammar.patterns, ...grammar.beforeChrist, ...grammar.steps.map(({pattern}) => pattern)]
      .map((pattern) => pattern.replace(/^<\S+ /u, '').split(' ')[0]!)
      .filter((first) => /^\p{Ll}/u.test(first)),
  );
  const ofNumbers = wordsThatBegin(numerals);
  const ofWord = knownOfSpelling(({text, lower}): Beginning => {
    // An article begins no date but in patterns: "a year later".
    if (ofNumbers.has(lower) && !numerals.articles.has(lower)) return 'any';
    if (ofClasses.has(lower) || romanOf(text) !== undefined) return 'any';
    return ofWords.has(lower) ? 'word' : 'none';
  });
  return (token) => {
    if (token.kind === 'number') return 'any';
    if (token.kind === 'word') return ofWord(token);
    return isApostrophe(token) ? 'any' : 'none';
  };
}
