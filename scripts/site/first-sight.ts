/** The rows that a page is seen with first: the browser is to wait for them, and for nothing else. */
import type {Book} from '../../src/reader/book.js';
import {foldOf} from '../../src/reader/rows/fold.js';
import type {Fragment} from '../../src/reader/rows/rows.js';

/** Code units that fill a window, in columns; and on a phone, where the first account stands alone. */
const [IN_COLUMNS, ALONE] = [1600, 800];

/** What parts the groups of a page. */
const BETWEEN_GROUPS = '</div><div class="group">';

const BETWEEN_GROUPS_AND_ROW = new RegExp(
  `${BETWEEN_GROUPS}<div class="row" data-row="(\\d+)"`,
  'g',
);

/** Id of the group that is seen first. */
export const FIRST_SIGHT = 'first-sight';

/** Rows that a book begins with, as many as a window shows. */
export function rowsInSight({rows, lookup}: Pick<Book, 'rows' | 'lookup'>): number {
  let [inColumns, alone] = [0, 0];
  for (const {number, cells, linked} of rows) {
    const lengths = cells.map((cell) =>
      lengthOf((linked ? undefined : foldOf(cell, lookup)?.shown) ?? cell),
    );
    inColumns += Math.max(...lengths);
    alone += lengths[0]!;
    if (inColumns >= IN_COLUMNS && alone >= ALONE) return number;
  }
  return rows.length;
}

function lengthOf(cell: readonly Fragment[]): number {
  return cell.reduce((sum, {start, end}) => sum + end - start, 0);
}

/**
 * A page whose first group is what is seen first, and named so: the browser need lay out no more of the page before it
 * shows it (`first-sight.css`).
 *
 * @param page - As the templates write it, compact.
 * @param count - Of rows.
 */
export function withFirstSight(page: string, count: number): string {
  return page
    .replace(BETWEEN_GROUPS_AND_ROW, (all, row) =>
      1 < Number(row) && Number(row) <= count ? all.slice(BETWEEN_GROUPS.length) : all,
    )
    .replace(`<div class="row" data-row="${count + 1}"`, (row, at: number, whole: string) =>
      whole.endsWith('<div class="group">', at) ? row : BETWEEN_GROUPS + row,
    )
    .replace('<div class="group"', `$& id="${FIRST_SIGHT}"`);
}
