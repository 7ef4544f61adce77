import {msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';

import type {ReaderState} from '../../address.js';
import type {Book} from '../../book/book.js';
import type {Row} from '../../rows/rows.js';
import {differingInWords} from '../../book/versions.js';
import {renderStep} from '../stepper.js';

// To look through a long text takes a while, and the list is drawn anew with every letter of a filter.
const known = new WeakMap<Book, readonly Row[]>();

/** Rows in which two versions of a text are worded otherwise, or only one of them tells anything. */
function rowsOf(book: Book): readonly Row[] {
  const rows = known.get(book) ?? book.rows.filter(differingInWords(book));
  known.set(book, rows);
  return rows;
}

/**
 * How often versions of a text differ, and the way from one such row to the next or the one before, round the ends; nothing
 * where none do.
 */
export function renderDiffering(
  book: Book,
  {at, alone}: Pick<ReaderState, 'at' | 'alone'>,
  go: (wanted: Partial<ReaderState>) => void,
): TemplateResult | typeof nothing {
  const rows = rowsOf(book);
  if (rows.length === 0) return nothing;
  const here = (at === undefined ? undefined : book.rowNumbers.get(at)) ?? 0;
  const position = rows.findIndex(({number}) => number === here) + 1;
  const step = (by: 1 | -1): void => {
    const next =
      by > 0
        ? (rows.find(({number}) => number > here) ?? rows[0]!)
        : (rows.findLast(({number}) => number < here) ?? rows.at(-1)!);
    go({at: placeIn(next, book, alone), finding: undefined});
  };
  return html`<div class="differing">
    <span role="status">
      ${msg('Rows worded otherwise:')}
      ${position > 0 ? msg(str`${position} of ${rows.length}`) : rows.length}
    </span>
    ${renderStep(-1, msg('Previous difference'), step)}
    ${renderStep(1, msg('Next difference'), step)}
  </div>`;
}

/** The first sentence of a row, of the text that stands by itself if that tells anything there. */
function placeIn({id, cells}: Row, {accounts}: Book, alone: string | undefined): string {
  const own = accounts.findIndex((account) => account.id === alone);
  return (cells[own] ?? []).flatMap(({sentences}) => sentences)[0]?.id ?? id;
}
