import {lowerAt} from '../grammar/token-at.js';
import type {Token} from '../grammar/tokenise.js';
import type {Qualifier} from '../mention.js';

/** Words that say how exactly an amount is meant, as phrases before or behind it. */
export interface QualifierGrammar {
  /** Phrases before an amount, in lower case, words parted by a space. */
  readonly before: ReadonlyMap<string, Qualifier>;
  /** Phrases behind an amount and what it counts: "or so", "at most". */
  readonly behind: ReadonlyMap<string, Qualifier>;
  /** Phrases that set no limit where a change is told: „išaugo iki“ 50 000. */
  readonly targets: ReadonlySet<string>;
  /** Beginnings of words for a change of an amount, and words that it starts from: „nuo“ 20 000. */
  readonly changes: readonly string[];
  readonly changesFrom: ReadonlySet<string>;
}

const LONGEST_PHRASE = 4;

/** The words that phrases before an amount end with, and those behind it begin with. */
interface Edges {
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

const edges = new WeakMap<QualifierGrammar, Edges>();

/** What stands beside most amounts is no such word, and no phrase need be put together. */
function edgesOf(grammar: QualifierGrammar): Edges {
  let made = edges.get(grammar);
  if (!made) {
    const {before, behind} = grammar;
    made = {
      before: new Set(Array.from(before.keys(), (words) => words.split(' ').at(-1)!)),
      behind: new Set(Array.from(behind.keys(), (words) => words.split(' ')[0]!)),
    };
    edges.set(grammar, made);
  }
  return made;
}

/**
 * The qualifier that stands before a token; the longest phrase wins. A pair of them may stand there: "only up to".
 *
 * @returns The qualifier and the index of its first word.
 */
export function qualifierBefore(
  tokens: readonly Token[],
  at: number,
  grammar: QualifierGrammar,
): {readonly qualifier: Qualifier; readonly start: number} | undefined {
  if (!edgesOf(grammar).before.has(lowerAt(tokens, at - 1))) return undefined;
  for (let size = LONGEST_PHRASE; size > 0; size -= 1) {
    const start = at - size;
    if (start < 0) continue;
    const words = phrase(tokens, start, at);
    const qualifier = grammar.before.get(words);
    if (!qualifier) continue;
    const isTarget = grammar.targets.has(words) && isOfChange(tokens, start, grammar, true);
    return {qualifier: isTarget ? 'exact' : qualifier, start};
  }
  return undefined;
}

/** Number of tokens before a new amount that are searched for the verb of its change. */
const REACH_OF_CHANGE = 13;

/**
 * Whether the words before a token tell that an amount changes.
 *
 * @param orFrom Whether the amount that it starts from is enough: „nuo 50 000“.
 */
export function isOfChange(
  tokens: readonly Token[],
  at: number,
  {changes, changesFrom}: QualifierGrammar,
  orFrom = false,
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH_OF_CHANGE); i -= 1) {
    const {lower, kind} = tokens[i]!;
    if (/^[;:!?]$/u.test(lower) && !tokens[i + 1]?.joined && tokens[i - 1]?.kind !== 'number')
      return false;
    if (kind !== 'word') continue;
    if (changes.some((beginning) => lower.startsWith(beginning))) return true;
    if (orFrom && changesFrom.has(lower) && tokens[i + 1]?.kind === 'number') return true;
  }
  return false;
}

/** The qualifier that stands at a token, behind an amount, and the index behind it. */
export function qualifierBehind(
  tokens: readonly Token[],
  at: number,
  grammar: QualifierGrammar,
): {readonly qualifier: Qualifier; readonly end: number} | undefined {
  if (!edgesOf(grammar).behind.has(lowerAt(tokens, at))) return undefined;
  for (let size = LONGEST_PHRASE; size > 0; size -= 1) {
    const qualifier = grammar.behind.get(phrase(tokens, at, at + size));
    if (qualifier) return {qualifier, end: at + size};
  }
  return undefined;
}

function phrase(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) text += `${i > from ? ' ' : ''}${lowerAt(tokens, i)}`;
  return text;
}
