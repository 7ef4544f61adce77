import type {ComparisonFile} from '../engine/catalogue.js';
import {TABLE_COLUMNS} from '../engine/catalogue.js';
import type {Comparison} from '../engine/comparison.js';
import {piecesOf} from '../engine/values/pieces.js';
import {accountOf, sentenceOf, startOf} from '../wording/evidence.js';
import {statementsOf} from './statements.js';

type Row = Partial<Record<(typeof TABLE_COLUMNS)[number], string | number>>;

/** Characters that a cell of any spreadsheet holds: Excel's end at 32,767. */
const LONGEST = 30_000;

/** Without it, spreadsheets take UTF-8 for the code page of the machine, and „ž“ for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * All that was found as comma-separated values (RFC 4180), each row with its `type`: first the statements of the findings, a
 * row for each account that speaks of one; then the sentences that stand side by side, a row for each account, whose number
 * in `link` is the same; last, in `data`, the whole comparison in pieces, from which it is opened again as it was. The
 * columns that say nothing of a row are empty in it.
 */
export function asTable(file: ComparisonFile): string {
  const rows: readonly Row[] = [
    ...statementsOf(file.comparison).map((row) => ({type: 'statement', ...row})),
    ...linkedIn(file.comparison),
    ...piecesOf(JSON.stringify(file), LONGEST).map((data) => ({type: 'data', data})),
  ];
  const cells = rows.map((row) => TABLE_COLUMNS.map((column) => cell(String(row[column] ?? ''))));
  return BYTE_ORDER_MARK + [TABLE_COLUMNS, ...cells].map((row) => `${row.join(',')}\r\n`).join('');
}

function linkedIn(comparison: Comparison): Row[] {
  return comparison.links.flatMap(({left, right, score}, at) =>
    [left, right].map(({account, sentences}): Row => {
      const {title, lang} = accountOf(account, comparison);
      const claims = sentences.map((sentence) => ({account, mentions: [], sentence}));
      return {
        type: 'link',
        link: at + 1,
        confidence: score,
        account,
        title,
        lang,
        sentence: claims.map((claim) => sentenceOf(claim, comparison)).join(' '),
        start: startOf(claims[0]!, comparison),
      };
    }),
  );
}

/** A cell that begins as a formula would is one for a spreadsheet: an apostrophe makes it text (OWASP, CSV injection). */
function cell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
