import type {Token} from '../../grammar/tokenise.js';
import type {MentionDraft} from '../../mention.js';
import type {NameKind} from '../../mention.js';
import type {NameGrammar} from './grammar.js';

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

/** The hit that each token of a sentence lies in, by the index of the token. */
export type NameCover = readonly (NameHit | undefined)[];

const NOTHING_COVERED: NameCover = [];

/** Lays hits over the tokens of a sentence; where two overlap, the earlier of the list stays. */
export function coverOf(hits: readonly NameHit[], length: number): NameCover {
  if (hits.length === 0) return NOTHING_COVERED;
  const cover = new Array<NameHit | undefined>(length).fill(undefined);
  for (const hit of hits) {
    for (let index = hit.from; index < hit.to; index += 1) cover[index] ??= hit;
  }
  return cover;
}

/** Drops the hits that share a token with one before them in the list. */
export function withoutOverlaps<H extends NameHit>(hits: readonly H[], length: number): H[] {
  if (hits.length < 2) return [...hits];
  const taken = new Uint8Array(length);
  return hits.filter(({from, to}) => {
    for (let index = from; index < to; index += 1) if (taken[index] === 1) return false;
    taken.fill(1, from, to);
    return true;
  });
}
