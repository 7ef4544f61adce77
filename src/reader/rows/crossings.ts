import type {Comparison} from '../../engine/comparison.js';
import type {Slices} from '../../engine/slices.js';
import {inTurns} from '../../engine/slices.js';
import type {Row} from './rows.js';

/** Another place that tells of what a sentence tells of. */
export interface Elsewhere {
  readonly account: string;
  readonly sentence: string;
  /** Of the row that it stands in. */
  readonly row: number;
}

/** Rows of an account that are named for a sentence: more would crowd the text that they stand in. */
const MOST_OF_ACCOUNT = 2;

/** Number of the row of each sentence, in slices. */
export function* rowNumbersOf(rows: readonly Row[]): Slices<Map<string, number>> {
  const numbers = new Map<string, number>();
  yield* inTurns(rows, ({number, cells}) => {
    for (const cell of cells) {
      for (const {sentences} of cell) for (const {id} of sentences) numbers.set(id, number);
    }
  });
  return numbers;
}

/** Links whose ends stand in different rows, by the last sentence of each end; in slices. */
export function* crossingsOf(
  links: Comparison['links'],
  rowNumbers: ReadonlyMap<string, number>,
): Slices<Map<string, Elsewhere[]>> {
  const crossings = new Map<string, Elsewhere[]>();
  const add = (from: string, to: Elsewhere): void => {
    const known = crossings.get(from) ?? [];
    const rows = known.filter(({account}) => account === to.account).map(({row}) => row);
    if (rows.length >= MOST_OF_ACCOUNT || rows.includes(to.row)) return;
    crossings.set(from, [...known, to]);
  };
  yield* inTurns(links, ({left, right}) => {
    const ends = [left, right].map(({account, sentences}) => ({
      account,
      places: byRow(sentences, rowNumbers),
    }));
    const [here, there] = ends as [(typeof ends)[0], (typeof ends)[0]];
    for (const [row, sentences] of here.places) {
      for (const [other, others] of there.places) {
        if (row === other) continue;
        // Where the link is kept in a row, only its stray ends need a way: from and to that row.
        if (here.places.has(other) && there.places.has(row)) continue;
        add(sentences.at(-1)!, {account: there.account, sentence: others[0]!, row: other});
        add(others.at(-1)!, {account: here.account, sentence: sentences[0]!, row});
      }
    }
  });
  return crossings;
}

function byRow(
  sentences: readonly string[],
  rowNumbers: ReadonlyMap<string, number>,
): Map<number, string[]> {
  const rows = new Map<number, string[]>();
  for (const id of sentences) {
    const row = rowNumbers.get(id);
    if (row !== undefined) rows.set(row, [...(rows.get(row) ?? []), id]);
  }
  return rows;
}
