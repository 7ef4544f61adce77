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
