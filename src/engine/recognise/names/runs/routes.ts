import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';

/** Number of tokens before a preposition, and behind its name, in which its verb stands. */
const CLAUSE = 4;
const SENTENCE = 9;

/** Whether a name is where a way leads or something is done: „kelias į Zembiną“, „iš Hestono į Miuncheną“, „apgulė Mogiliovą“. */
export function isOnRoute(
  tokens: readonly Token[],
  from: number,
  to: number,
  {routes, cases}: NameGrammar,
): boolean {
  const before = tokens[from - 1];
  if (!routes || !cases || before?.kind !== 'word') return false;
  const [next, form] = [tokens[to], tokens[to - 1]!.lower];
  const isObject = (word: string): boolean => cases.isIn(word, 'accusative');
  const word = (at: number): string => lowerAt(tokens, at);
  const isNamed = (at: number): boolean => isCapitalised(tokens[at]?.text ?? '');
  if (before.lower === routes.from) {
    return (
      (next?.lower === routes.to && isNamed(to + 1) && isObject(word(to + 1))) ||
      (next?.kind === 'word' && routes.leaves.test(next.lower))
    );
  }
  if (before.lower === routes.to) {
    if (!isObject(form)) return false;
    if (word(from - 3) === routes.from && isNamed(from - 2)) return true;
    return within(tokens, from - 2, -1, CLAUSE).some((lower) => routes.journeys.test(lower));
  }
  if (before.lower === routes.beside) {
    const around = [...within(tokens, from - 2, -1, SENTENCE), ...within(tokens, to, 1, SENTENCE)];
    if (around.some((lower) => routes.joins.test(lower))) return false;
    return (
      cases.isIn(form, 'genitive plural') || around.some((lower) => routes.battles.test(lower))
    );
  }
  // „užėmė Centrinį paštą“
  const isDescribing = next?.kind === 'word' && isObject(next.lower);
  return routes.takes.test(before.lower) && isObject(form) && !isDescribing;
}

/** Words from an index on, until a sign other than that of a date. */
function within(tokens: readonly Token[], from: number, step: number, size: number): string[] {
  const words: string[] = [];
  for (let at = from, seen = 0; seen < size; at += step, seen += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'sign' && token.text !== '.')) break;
    if (token.kind === 'word') words.push(token.lower);
  }
  return words;
}
