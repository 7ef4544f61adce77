import {firstFrom} from '../first-from.js';
import type {Token} from './tokenise.js';

/** Index of the first token that does not begin before an offset; how many there are where all do. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstFrom(tokens, offset, ({start}) => start);
}

/** The token at an index in lower case; empty before the first and behind the last. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}
