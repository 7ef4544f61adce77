import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {QuantityGrammar} from '../grammar.js';

/** Maximum number of words that say whose side it is. */
const WHOSE = 2;

/** Whether a half is a side: „nuo Varnių pusės“ (from the side of Varniai), with its words between a preposition and the half. */
export function isSideOf(tokens: readonly Token[], at: number, {sideOf}: QuantityGrammar): boolean {
  for (let i = at - 2; sideOf && i >= at - 1 - WHOSE; i -= 1) {
    const {kind, lower = ''} = tokens[i + 1] ?? {};
    if (kind !== 'word') return false;
    if (sideOf(lowerAt(tokens, i), lower, tokens[at]!.lower)) return true;
  }
  return false;
}
