import type {Token} from '../grammar/tokenise.js';
import type {Qualifier} from '../mention.js';

/** Words that say how exactly an amount is meant, as phrases before or behind it. */
export interface QualifierGrammar {
  /** Phrases before an amount, in lower case, words parted by a space. */
  readonly before: ReadonlyMap<string, Qualifier>;
  /** Phrases behind an amount and what it counts: "or so", "at most". */
  readonly behind: ReadonlyMap<string, Qualifier>;
}

const LONGEST_PHRASE = 4;

/**
 * The qualifier that stands before a token; the longest phrase wins. A pair of them may stand there: "only up to".
 *
 * @returns The qualifier and the index of its first word.
 */
export function qualifierBefore(
  tokens: readonly Token[],
  at: number,
  {before}: QualifierGrammar,
): {readonly qualifier: Qualifier; readonly start: number} | undefined {
  for (let size = LONGEST_PHRASE; size > 0; size -= 1) {
    const start = at - size;
    if (start < 0) continue;
    const qualifier = before.get(phrase(tokens, start, at));
    if (qualifier) return {qualifier, start};
  }
  return undefined;
}

/** The qualifier that stands at a token, behind an amount, and the index behind it. */
export function qualifierBehind(
  tokens: readonly Token[],
  at: number,
  {behind}: QualifierGrammar,
): {readonly qualifier: Qualifier; readonly end: number} | undefined {
  for (let size = LONGEST_PHRASE; size > 0; size -= 1) {
    const qualifier = behind.get(phrase(tokens, at, at + size));
    if (qualifier) return {qualifier, end: at + size};
  }
  return undefined;
}

function phrase(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) text += `${i > from ? ' ' : ''}${tokens[i]?.lower ?? ''}`;
  return text;
}
