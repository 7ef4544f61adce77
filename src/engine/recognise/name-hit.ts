import type {Token} from '../grammar/tokenise.js';
import type {MentionDraft} from '../mention.js';
import type {NameGrammar, NameKind} from './name-grammar.js';

/** A name in a sentence: tokens `from` (inclusive) to `to` (exclusive), and the identity that it means. */
export interface NameHit {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly value: string;
}

/** The stretch of text of a hit, without what hangs on its last word. */
export function draftOf(
  hit: NameHit,
  tokens: readonly Token[],
  grammar: NameGrammar,
): MentionDraft {
  const last = tokens[hit.to - 1]!;
  const hanging = grammar.suffix?.exec(last.text)?.[0].length ?? 0;
  return {
    start: tokens[hit.from]!.start,
    end: last.end - (hanging < last.text.length ? hanging : 0),
    kind: hit.kind,
    value: hit.value,
  };
}

/** Whether a token lies in one of some hits. */
export function isIn(hits: readonly NameHit[], index: number): boolean {
  return hits.some(({from, to}) => from <= index && index < to);
}
