import type {Comparison} from '../engine/comparison.js';
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
] as const;

/** Without it, spreadsheets take UTF-8 for the code page of the machine, and „ž“ for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The statements of all findings as comma-separated values (RFC 4180), a row for each account that speaks of one. */
export function asTable(comparison: Comparison): string {
  const rows = statementsOf(comparison).map((statement) =>
    COLUMNS.map((column) => cell(String(statement[column]))),
  );
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** A cell that begins as a formula would is one for a spreadsheet: an apostrophe makes it text (OWASP, CSV injection). */
function cell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
