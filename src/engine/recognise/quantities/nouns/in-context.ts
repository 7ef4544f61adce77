import type {Token} from '../../../grammar/tokenise.js';
import {isCapitalised} from '../../names/gazetteer.js';

/** Words that are one thing by themselves and another among words of a field: "men" of an army, "fighters" in the air. */
export interface WordsInContext {
  /** The words, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Beginnings of the words of the field, one of which stands in the same sentence. */
  readonly beside: readonly string[];
  /** What they are there. */
  readonly counted: string;
  /** Whether a name before them tells it as well: "Morane fighters". */
  readonly isTold?: 'by name';
}

/** So many tokens before an amount, and behind what it counts, the words of a field are looked for. */
const BEFORE = 40;
const BEHIND = 12;

/** What the noun at an index is, of an amount whose first token is at another, where words of a field tell it. */
export function inContext(
  tokens: readonly Token[],
  noun: number,
  amount: number,
  contexts: readonly WordsInContext[],
): string | undefined {
  const word = tokens[noun]?.lower ?? '';
  return contexts.find(
    (context) => context.words.has(word) && isAmong(tokens, noun, amount, context),
  )?.counted;
}

function isAmong(
  tokens: readonly Token[],
  noun: number,
  amount: number,
  {beside, isTold, words}: WordsInContext,
): boolean {
  if (isTold && noun > amount + 1 && isCapitalised(tokens[noun - 1]!.text)) return true;
  const from = Math.max(0, Math.min(amount, noun) - BEFORE);
  const to = Math.min(tokens.length, Math.max(amount, noun) + BEHIND);
  for (let i = from; i < to; i += 1) {
    const {lower} = tokens[i]!;
    if (!words.has(lower) && beside.some((beginning) => lower.startsWith(beginning))) return true;
  }
  return false;
}
