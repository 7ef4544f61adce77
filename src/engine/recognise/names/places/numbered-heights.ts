import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {isHyphen} from '../../signs.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';

/** Lower numbers count heights, or say which of a row one is. */
const LOWEST = 30;

/** Heights that have their number on a map for a name: "Hill 60", "Côte 304", „304-oji aukštuma“. */
export function numberedHeights(
  tokens: readonly Token[],
  {heights, formations: {ordinalEndings}}: NameGrammar,
): NameHit[] {
  const hits: NameHit[] = [];
  if (!heights) return hits;
  for (let at = 0; at < tokens.length; at += 1) {
    const {kind, text} = tokens[at]!;
    if (kind !== 'number' || !/^\d{2,4}$/.test(text) || Number(text) < LOWEST) continue;
    if (heights.nounFirst) {
      const before = tokens[at - 1];
      if (before && isCapitalised(before.text) && heights.nouns.has(before.lower))
        hits.push({from: at - 1, to: at + 1, kind: 'place', value: `Hill ${text}`});
      continue;
    }
    const isOrdinal = isHyphen(tokens[at + 1]) && ordinalEndings.has(lowerAt(tokens, at + 2));
    const noun = isOrdinal ? at + 3 : at + 1;
    if (!heights.nouns.has(lowerAt(tokens, noun))) continue;
    hits.push({from: at, to: noun + 1, kind: 'place', value: `Hill ${text}`});
  }
  return hits;
}
