import type {PackedFile} from '../../engine/saved/packed.js';
import {unpack} from '../../engine/saved/packed.js';
import {atOnce} from '../../engine/slices.js';
import type {Book} from './book.js';
import {bookInSlices} from './book.js';
import type {Elsewhere} from '../rows/crossings.js';
import {TONES} from '../tone.js';

/**
 * What the first rows of long accounts need of their comparison, and of the accounts: it stands in a page that was written ahead of
 * time, which so answers its reader while the rest is on its way. What is told elsewhere of the same stands behind the words of
 * the rows, as if it followed them.
 */
export interface Beginning extends PackedFile {
  /** How many rows are shown. */
  readonly rows: number;
  /** How many there are with those behind them that they refer to. */
  readonly known: number;
  /** Findings in all of the comparison, by tone, in the order of {@link TONES}. */
  readonly counts: readonly number[];
  /** Of the sentences of the rows. */
  readonly crossings: readonly (readonly [string, readonly Elsewhere[]])[];
}

/** Id of the element of a page that holds it. */
export const BEGINNING = 'greta-beginning';

/** Lays out a beginning, the accounts in the order in which they were compared. */
export function bookOfBeginning({packed, rows, known, counts, crossings}: Beginning): Book {
  const file = unpack({packed});
  const ids = file.comparison.accounts.map(({id}) => id);
  const book = atOnce(bookInSlices(file, ids));
  return {
    ...book,
    rows: book.rows.slice(0, known),
    crossings: new Map(crossings),
    counts: new Map(TONES.map((tone, at) => [tone, counts[at]!])),
    begun: rows,
    isWhole: false,
  };
}

/** The beginning of a comparison of these accounts, or of whichever, if the page holds it and none has asked for it before. */
export function takeBeginning(accounts: readonly string[]): Book | undefined {
  const element = document.getElementById(BEGINNING);
  if (!element) return undefined;
  element.remove();
  const book = bookOfBeginning(JSON.parse(element.textContent) as Beginning);
  return book.accounts.map(({id}) => id).join('~') === accounts.join('~') ? book : undefined;
}
