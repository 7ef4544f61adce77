import {checksum} from './checksum.js';

/**
 * A short sum of the rows of a table, to see whether somebody has changed a cell; in whatever order they stand.
 *
 * @param rows - Cells as they stand in the file, without what quotes them.
 */
export function sumOfRows(rows: readonly (readonly string[])[]): string {
  return checksum(
    rows
      .map((cells) => cells.join('\t'))
      .sort()
      .join('\n'),
  );
}
