import type {NameKind} from '../../../mention.js';
import {nodesBehind} from './gazetteer.js';
import type {NameWord} from '../name-word.js';
import type {NamedIdentity} from './named-identity.js';

/** A name of the gazetteer in a sentence: tokens `from` (inclusive) to `to` (exclusive). */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly identity: NamedIdentity;
}

/**
 * The names of the gazetteer in a sentence: for each kind the longest that begins at a token.
 *
 * @param time Says of which year the account tells.
 */
export function namesIn(words: readonly NameWord[], time: () => number): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const first = matches.length;
    let nodes = words[from]!.begun;
    for (let to = from + 1; nodes.length > 0; to += 1) {
      for (const {identities} of nodes) {
        for (const identity of identities) {
          const {kind, since} = identity;
          if (since !== undefined && time() < since) continue;
          let known = first;
          while (known < matches.length && matches[known]!.kind !== kind) known += 1;
          // Of several bearers of one name the first of the table is meant.
          if ((matches[known]?.to ?? 0) < to) matches[known] = {from, to, kind, identity};
        }
      }
      // Most names end before a word that no name of the gazetteer has.
      if (to >= words.length || words[to]!.keys.length === 0) break;
      nodes = nodesBehind(nodes, words[to]!.keys);
    }
  }
  return matches;
}
