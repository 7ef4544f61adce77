import type {Book} from '../book.js';
import type {Lookup} from '../lookup.js';
import type {Fragment, Row} from './rows.js';
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

/** Share of its words that a sentence must have in common with another to be read as a version of it. */
const VERSION = 0.5;

/** Whether anything in a row differs from what an account says, here or elsewhere, or one version of a text from another. */
export function differs(
  {cells}: Pick<Row, 'cells'>,
  {lookup: {tones}, accounts}: Pick<Book, 'lookup' | 'accounts'>,
): boolean {
  if (
    cells.some((cell) =>
      cell.some(({sentences}) => sentences.some(({id}) => isDiffering(id, tones))),
    )
  )
    return true;
  const told = cells.map((cell, column) =>
    cell
      .flatMap(({start, end}) => accounts[column]!.source.slice(start, end).split(/\s+/u))
      .filter((word) => word !== ''),
  );
  return accounts.some(({lang}, column) =>
    accounts.some(
      (other, at) => at > column && other.lang === lang && areVersions(told[column]!, told[at]!),
    ),
  );
}

/** Whether two texts, by their words, have much in common, and not all. */
function areVersions(one: readonly string[], other: readonly string[]): boolean {
  if (one.join(' ') === other.join(' ')) return false;
  const words = new Set(one);
  const shared = other.filter((word) => words.has(word)).length;
  return shared >= VERSION * Math.max(one.length, other.length);
}

function isDiffering(sentence: string, tones: Lookup['tones']): boolean {
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
