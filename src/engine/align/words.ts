import {diffArrays} from 'diff';

import type {Token} from '../grammar/tokenise.js';
import type {Span} from '../span.js';

/** The words of two sentences in which they differ: rising, disjoint stretches of each source. */
export interface DifferingWords {
  readonly left: readonly Span[];
  readonly right: readonly Span[];
}

/** Beyond so many words added and taken away, two sentences are not versions of one. */
const MOST_EDITS = 60;
/** Versions of one sentence have at least this share of their words in common. */
const LEAST_SHARED = 0.5;

/**
 * Compares two sentences of one language word by word (Myers 1986, by `diff`), whatever the case of the letters.
 *
 * @returns undefined where they are equal, or too unlike to be versions of one sentence.
 */
export function differingWords(
  left: readonly Token[],
  right: readonly Token[],
): DifferingWords | undefined {
  const lower = (tokens: readonly Token[]): string[] => tokens.map((token) => token.lower);
  const changes = diffArrays(lower(left), lower(right), {maxEditLength: MOST_EDITS});
  if (!changes) return undefined;
  const differing: {left: Span[]; right: Span[]} = {left: [], right: []};
  let [i, j, shared] = [0, 0, 0];
  for (const {added, removed, count} of changes) {
    if (removed) differing.left.push(stretch(left, i, i + count));
    else if (added) differing.right.push(stretch(right, j, j + count));
    else shared += count;
    if (!added) i += count;
    if (!removed) j += count;
  }
  const alike = shared / Math.max(1, left.length, right.length) >= LEAST_SHARED;
  const equal = differing.left.length + differing.right.length === 0;
  return alike && !equal ? differing : undefined;
}

function stretch(tokens: readonly Token[], from: number, to: number): Span {
  return {start: tokens[from]!.start, end: tokens[to - 1]!.end};
}
