import type {Lookup} from '../findings/lookup.js';
import type {Fragment} from './rows.js';
import {DIFFERING} from '../tone.js';

/** A long cell, cut in two: what is read at once, and what waits until it is asked for. */
export interface Fold {
  readonly shown: readonly Fragment[];
  readonly rest: readonly Fragment[];
  /** Sentences in the rest. */
  readonly count: number;
}

/** Sentences that stay in sight: enough to tell what the stretch is about. */
const SHOWN = 2;

/** A fold of fewer sentences would spare nobody anything. */
const FEWEST = 3;

/**
 * Folds a cell that no other of its row answers, where it goes on for long. What differs from another account is never
 * folded away: a fold begins after the last of it.
 */
export function foldOf(
  cell: readonly Fragment[],
  {tones}: Pick<Lookup, 'tones'>,
): Fold | undefined {
  const ids = cell.flatMap(({sentences}) => sentences.map(({id}) => id));
  const last = ids.findLastIndex((id) => isDiffering(id, tones));
  const head = Math.max(SHOWN, last + 1);
  const count = ids.length - head;
  return count < FEWEST ? undefined : {...cutAfter(cell, head), count};
}

/** Whether what a sentence says differs from what an account says, here or elsewhere. */
export function isDiffering(sentence: string, tones: Lookup['tones']): boolean {
  return tones.get(sentence)?.some((tone) => DIFFERING.includes(tone)) ?? false;
}

/** Cuts a cell after so many sentences. */
function cutAfter(cell: readonly Fragment[], head: number): Pick<Fold, 'shown' | 'rest'> {
  const shown: Fragment[] = [];
  const rest: Fragment[] = [];
  let left = head;
  for (const fragment of cell) {
    const {sentences} = fragment;
    if (left >= sentences.length && rest.length === 0 && left > 0) shown.push(fragment);
    else if (left <= 0) rest.push(fragment);
    else {
      const at = sentences[left]!.start;
      shown.push({...fragment, end: at, sentences: sentences.slice(0, left)});
      rest.push({...fragment, start: at, sentences: sentences.slice(left), continued: true});
    }
    left -= sentences.length;
  }
  return {shown, rest};
}
