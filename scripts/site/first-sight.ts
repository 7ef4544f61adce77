/** The rows that a page is seen with first: the browser is to wait for them, and for nothing else. */
import type {Book} from '../../src/reader/book/book.js';
import {foldOf} from '../../src/reader/rows/fold.js';
import type {Fragment} from '../../src/reader/rows/rows.js';

/** Code units that fill a window, in columns where they are widest; and on a phone, where the first account stands alone. */
const [IN_COLUMNS, ALONE] = [1800, 800];

/** As many code units as would stand in columns in the room between two rows and behind the last word of one. */
const BETWEEN_ROWS = 110;

/** What parts the groups of a page. */
const BETWEEN_GROUPS = '</div><div class="group">';

const BETWEEN_GROUPS_AND_ROW = new RegExp(
  `${BETWEEN_GROUPS}<div class="row" data-row="(\\d+)"`,
  'g',
);

/** Id of the group with which all is there that is seen first. */
export const FIRST_SIGHT = 'first-sight';

/** Rows that a book begins with, as many as a window shows: where accounts stand in columns, and where one stands alone. */
export interface RowsInSight {
  readonly columns: number;
  readonly alone: number;
}

export function rowsInSight({rows, lookup}: Pick<Book, 'rows' | 'lookup'>): RowsInSight {
  const lengths = rows.map(({cells, linked}) =>
    cells.map((cell) => lengthOf((linked ? undefined : foldOf(cell, lookup)?.shown) ?? cell)),
  );
  return {
    columns: countUntil(
      IN_COLUMNS,
      lengths.map((row) => Math.max(...row) + BETWEEN_ROWS),
    ),
    alone: countUntil(
      ALONE,
      lengths.map(([first = 0]) => first),
    ),
  };
}

function lengthOf(cell: readonly Fragment[]): number {
  return cell.reduce((sum, {start, end}) => sum + end - start, 0);
}

/** How many of the lengths it takes to come to `sum`: all where they do not. */
function countUntil(sum: number, lengths: readonly number[]): number {
  let left = sum;
  const last = lengths.findIndex((length) => (left -= length) <= 0);
  return last === -1 ? lengths.length : last + 1;
}

/**
 * A page whose first group is what is seen first in every window, and whose second, if there is one of that kind, what only one in
 * columns has room for besides, or only one where an account stands alone. The last of them is named: the browser need lay out no
 * more of the page before it shows it (`first-sight.css`).
 *
 * @param page - As the templates write it, compact.
 */
export function withFirstSight(page: string, {columns, alone}: RowsInSight): string {
  const [all, most] = [Math.min(columns, alone), Math.max(columns, alone)];
  const groups = beginGroup(most + 1, 'group', joined(page, most));
  if (all === most) return groups.replace('<div class="group"', `$& id="${FIRST_SIGHT}"`);
  const kind = columns < alone ? 'alone' : 'columns';
  return beginGroup(all + 1, `group ${kind}" id="${FIRST_SIGHT}`, groups);
}

/** A page whose first rows, so many, are one group. */
function joined(page: string, count: number): string {
  return page.replace(BETWEEN_GROUPS_AND_ROW, (between, row) =>
    1 < Number(row) && Number(row) <= count ? between.slice(BETWEEN_GROUPS.length) : between,
  );
}

/** A page in which a group begins with a row, if it has it: its own, unless one begins there already. */
function beginGroup(row: number, attributes: string, page: string): string {
  return page.replace(`<div class="row" data-row="${row}"`, (found, at: number, whole: string) =>
    whole.endsWith('<div class="group">', at) ? found : `</div><div class="${attributes}">${found}`,
  );
}
