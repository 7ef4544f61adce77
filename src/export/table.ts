import type {Comparison} from '../engine/comparison.js';
import {accountOf, sentenceOf, startOf} from '../wording/evidence.js';
import {statementsOf} from './statements.js';

const COLUMNS = [
  'finding',
  'question',
  'verdict',
  'kind',
  'reconcile',
  'confidence',
  'account',
  'title',
  'lang',
  'value',
  'words',
  'mode',
  'sentence',
  'start',
  'link',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/** Without it, spreadsheets take UTF-8 for the code page of the machine, and „ž“ for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * All that was found as comma-separated values (RFC 4180): first the statements of the findings, a row for each account
 * that speaks of one; then the sentences that stand side by side, a row for each account, whose number in `link` is the
 * same. The columns that say nothing of a row are empty in it.
 */
export function asTable(comparison: Comparison): string {
  const rows: readonly Row[] = [...statementsOf(comparison), ...linkedIn(comparison)].map(
    (row) => ({...row}),
  );
  const cells = rows.map((row) => COLUMNS.map((column) => cell(String(row[column] ?? ''))));
  return BYTE_ORDER_MARK + [COLUMNS, ...cells].map((row) => `${row.join(',')}\r\n`).join('');
}

function linkedIn(comparison: Comparison): Row[] {
  return comparison.links.flatMap(({left, right, score}, at) =>
    [left, right].map(({account, sentences}): Row => {
      const {title, lang} = accountOf(account, comparison);
      const claims = sentences.map((sentence) => ({account, mentions: [], sentence}));
      return {
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
