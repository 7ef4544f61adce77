import type {ComparisonFile} from '../../engine/saved/comparison-file.js';
import type {ComparedAccount} from '../../engine/comparison.js';
import type {Correction} from '../../engine/correction.js';
import type {OwnNote} from '../../engine/note.js';
import type {Slices} from '../../engine/slices.js';
import {atOnce} from '../../engine/slices.js';
import type {Elsewhere} from '../rows/crossings.js';
import {crossingsOf, rowNumbersOf} from '../rows/crossings.js';
import {joinedRows} from '../rows/joined.js';
import type {Lookup} from '../findings/lookup.js';
import {lookupInSlices} from '../findings/lookup.js';
import type {Row} from '../rows/rows.js';
import {rowsInSlices} from '../rows/rows.js';
import {countsOf} from '../findings/selection.js';
import type {Tone} from '../tone.js';

/** A comparison laid out for reading: all that the page makes of it before anything is drawn. */
export interface Book {
  /** As the columns stand. */
  readonly accounts: readonly ComparedAccount[];
  readonly lookup: Lookup;
  readonly notes: ComparisonFile['notes'];
  /** The reader's notes that came with it, in a page of its own. */
  readonly own: readonly OwnNote[];
  readonly rows: readonly Row[];
  /** Number of the row of each sentence. */
  readonly rowNumbers: ReadonlyMap<string, number>;
  readonly crossings: ReadonlyMap<string, readonly Elsewhere[]>;
  /** What a person has corrected, in the order in which it was said. */
  readonly corrections: readonly Correction[];
  /** Numbers of the rows that a person has joined. */
  readonly joined: ReadonlySet<number>;
  /** Number of findings of each tone. */
  readonly counts: ReadonlyMap<Tone, number>;
  /** Of a book of which the beginning was there first, how many rows that had: they stand as they were drawn. */
  readonly begun?: number | undefined;
  /** Whether all of the comparison is there: else what of it the first rows need. */
  readonly isWhole: boolean;
}

/**
 * Lays out a comparison.
 *
 * @param order - Ids of accounts, as the columns are to stand; unknown ones are passed over.
 */
export function bookOf(file: ComparisonFile, order: readonly string[]): Book {
  return atOnce(bookInSlices(file, order));
}

/** As {@link bookOf}, in slices. */
export function* bookInSlices(
  {comparison, notes, corrections = [], own = []}: ComparisonFile,
  order: readonly string[],
): Slices<Book> {
  const lookup = yield* lookupInSlices(comparison);
  const rows = yield* rowsInSlices(comparison, order);
  const rowNumbers = yield* rowNumbersOf(rows);
  return {
    accounts: order.map((id) => lookup.accounts.get(id)).filter((account) => account !== undefined),
    lookup,
    notes,
    own,
    rows,
    rowNumbers,
    crossings: yield* crossingsOf(comparison.links, rowNumbers),
    corrections,
    joined: joinedRows(comparison.links, rowNumbers),
    counts: countsOf(comparison.findings),
    isWhole: true,
  };
}
