import {TABLE_COLUMNS} from '../../engine/saved/names.js';
import {joinPieces} from '../../engine/saved/pieces.js';
import type {Amendment} from '../../engine/saved/table-sum.js';
import {amendmentOf} from '../../engine/saved/table-sum.js';

/** What spreadsheets put between cells: a comma, or, where that is the decimal sign, a semicolon. */
const SEPARATORS = /^"?[^",;\t\r\n]*"?([,;\t])/;

/** Rows of a table of comma-separated values (RFC 4180), also as a spreadsheet saved it anew. */
export function rowsOfTable(table: string): string[][] {
  const [, separator = ','] = SEPARATORS.exec(table) ?? [];
  const cells = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^${separator}\\r\\n"]*))(${separator}|\\r\\n|[\\r\\n]|$)`,
    'gy',
  );
  const rows: string[][] = [[]];
  for (const [whole, quoted, bare = '', sign] of table.matchAll(cells)) {
    if (whole === '') break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare);
    if (sign !== separator) rows.push([]);
  }
  return rows.filter(({length}) => length > 0);
}

/** A table that Greta wrote, by what its rows are for. */
export interface SavedTable {
  /** Pieces of the comparison that it was made of. */
  readonly data: readonly string[];
  /** What somebody has changed in its other rows. */
  readonly amendment: Amendment | undefined;
}

/** What a table holds that Greta wrote; undefined for another table. */
export function savedTable(text: string): SavedTable | undefined {
  const [head = [], ...rows] = rowsOfTable(text);
  if (head.join() !== TABLE_COLUMNS.join()) return undefined;
  const [type, data] = [head.indexOf('type'), head.indexOf('data')];
  const dataOf = (wanted: string): string[] =>
    rows.filter((cells) => cells[type] === wanted).map((cells) => cells[data] ?? '');
  const said = rows
    .map((cells, at) => [at + 2, cells] as const)
    .filter(([, cells]) => !cells[data] && cells.some((cell) => cell !== ''));
  const sums = joinPieces(dataOf('sum'));
  return {
    data: dataOf('data'),
    amendment: sums === undefined ? undefined : amendmentOf(sums, said),
  };
}
