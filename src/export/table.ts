import type {Comparison} from '../engine/comparison.js';
import type {ComparisonFile} from '../engine/saved/comparison-file.js';
import {TABLE_COLUMNS} from '../engine/saved/names.js';
import {pack} from '../engine/saved/packed.js';
import {piecesOf} from '../engine/saved/pieces.js';
import {sumsOfRows} from '../engine/saved/table-sum.js';
import {accountOf, offsetOf} from '../wording/findings/evidence.js';
import {sentenceOf} from '../wording/findings/sentences.js';
import {statementsOf} from './statements.js';

type Row = Partial<Record<(typeof TABLE_COLUMNS)[number], string | number>>;

/** Characters that a cell of any spreadsheet holds: Excel's end at 32,767. */
const LONGEST = 30_000;

/** Without it, spreadsheets take UTF-8 for the code page of the machine, and „ž“ for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * All that was found as comma-separated values (RFC 4180), each row with its `type`: first the statements of the findings, a
 * row for each account that speaks of one; then the sentences that stand side by side, a row for each account, whose number
 * in `link` is the same; last, in `data`, the whole comparison, packed, in pieces, from which it is opened again as it was, and
 * sums of the rows before, by which a change in them is seen. The columns that say nothing of a row are empty in it.
 */
export function asTable(file: ComparisonFile): string {
  const said = [
    ...statementsOf(file.comparison).map((row): Row => ({type: 'statement', ...row})),
    ...linkedIn(file.comparison),
  ].map(cellsOf);
  const inPieces = (type: string, text: string): string[][] =>
    piecesOf(text, LONGEST).map((piece) => cellsOf({type, data: piece}));
  const rows = [
    ...said,
    ...inPieces('data', JSON.stringify(pack(file))),
    ...inPieces('sum', sumsOfRows(said)),
  ];
  return (
    BYTE_ORDER_MARK +
    [TABLE_COLUMNS, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
  );
}

/**
 * The cells of a row. One that begins as a formula would is one for a spreadsheet, also a day of the year -43, which it would
 * count down: an apostrophe makes it text (OWASP, CSV injection). A number below nought stays one.
 */
function cellsOf(row: Row): string[] {
  return TABLE_COLUMNS.map((column) => {
    const text = String(row[column] ?? '');
    return /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(text) ? `'${text}` : text;
  });
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
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
        start: offsetOf(claims[0]!, comparison),
      };
    }),
  );
}
