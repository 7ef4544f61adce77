import {TABLE_COLUMNS} from '../engine/catalogue.js';
import {sumOfRows} from '../engine/values/table-sum.js';

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

/** A table that Greta wrote, by what its rows are for; undefined for another table. */
export interface SavedTable {
  /** Pieces of the comparison that it was made of. */
  readonly data: readonly string[];
  /** Whether somebody has changed what its other rows say. */
  readonly amended: boolean;
}

export function savedTable(text: string): SavedTable | undefined {
  const [head = [], ...rows] = rowsOfTable(text);
  if (head.join() !== TABLE_COLUMNS.join()) return undefined;
  const dataOf = (type: string): string[] =>
    rows
      .filter((cells) => cells[head.indexOf('type')] === type)
      .map((cells) => cells[head.indexOf('data')] ?? '');
  const [sum] = dataOf('sum');
  const said = rows.filter((cells) => !cells[head.indexOf('data')]);
  return {data: dataOf('data'), amended: sum !== undefined && sum !== sumOfRows(said)};
}
