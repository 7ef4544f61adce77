import {lowerAt} from '../../../../grammar/token-at.js';
import {isCapitalised} from '../../../../grammar/spelling.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {WordsInContext} from './clause-grammar.js';

/** Number of tokens before an amount, and behind what it counts, that are searched for the words of a field. */
const BEFORE = 40;
const BEHIND = 12;

/** What the noun at an index is, of an amount whose first token is at another, where words of a field tell it. */
export function inContext(
  tokens: readonly Token[],
  noun: number,
  amount: number,
  contexts: readonly WordsInContext[],
): string | undefined {
  const word = lowerAt(tokens, noun);
  return contexts.find(
    (context) => context.words.has(word) && isAmong(tokens, noun, amount, context),
  )?.counted;
}

function isAmong(
  tokens: readonly Token[],
  noun: number,
  amount: number,
  {beside, unless, isTold, words}: WordsInContext,
): boolean {
  if (isTold && noun > amount + 1 && isCapitalised(tokens[noun - 1]!.text)) return true;
  const from = Math.max(0, Math.min(amount, noun) - BEFORE);
  const to = Math.min(tokens.length, Math.max(amount, noun) + BEHIND);
  const stands = (beginnings: readonly string[]): boolean => {
    for (let i = from; i < to; i += 1) {
      const {lower} = tokens[i]!;
      if (!words.has(lower) && beginnings.some((one) => lower.startsWith(one))) return true;
    }
    return false;
  };
  return stands(beside) && !(unless && stands(unless));
}
