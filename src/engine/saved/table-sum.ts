import {checksum} from './checksum.js';

/** What has become of the rows of a table since it was saved. */
export interface Amendment {
  /** Numbers of the rows that say something else, or are new, as a spreadsheet counts them: from 1, which is the head. */
  readonly rows: readonly number[];
  /** How many are gone: as many as were changed, and those that were deleted. */
  readonly missing: number;
}

/**
 * Short sums of the rows of a table, to see which of them somebody has changed.
 *
 * @param rows - Cells as they stand in the file, without what quotes them.
 */
export function sumsOfRows(rows: readonly (readonly string[])[]): string {
  // Some programs write no empty cells at the end of a row.
  return rows.map((cells) => checksum(cells.join('\t').replace(/\t+$/, ''))).join(' ');
}

/**
 * What was changed in a table, in whatever order its rows stand now.
 *
 * @param sums - As they were when it was saved.
 * @param rows - As they are, with their numbers.
 * @returns undefined where nothing was.
 */
export function amendmentOf(
  sums: string,
  rows: readonly (readonly [number: number, cells: readonly string[]])[],
): Amendment | undefined {
  const left = new Map<string, number>();
  for (const sum of sums.split(' ')) left.set(sum, (left.get(sum) ?? 0) + 1);
  const other: number[] = [];
  for (const [number, cells] of rows) {
    const sum = sumsOfRows([cells]);
    const count = left.get(sum) ?? 0;
    if (count > 0) left.set(sum, count - 1);
    else other.push(number);
  }
  const missing = [...left.values()].reduce((all, count) => all + count, 0);
  return other.length + missing > 0 ? {rows: other, missing} : undefined;
}
