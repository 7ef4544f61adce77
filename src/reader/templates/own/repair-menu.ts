import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import type {Correction} from '../../../engine/correction.js';
import type {Book} from '../../book/book.js';
import type {Direction} from '../../book/repair.js';
import {joinRows, moveSentence, neighbourOf, partRow, sentencesIn} from '../../book/repair.js';
import type {Row} from '../../rows/rows.js';

/** What the menu of a row asks for. */
export interface RepairRequests {
  readonly correct: (corrections: readonly Correction[]) => void;
  readonly link: () => void;
  readonly list: () => void;
}

/** What can be said against what stands in a row, or for what does not. */
export function renderRepairMenu(
  row: Row,
  book: Book,
  {correct, link, list}: RepairRequests,
): TemplateResult {
  const columns = sentencesIn(row);
  const speaking = [...columns.keys()].filter((column) => columns[column]!.length > 0);
  const item = (label: string, make: () => readonly Correction[]): TemplateResult =>
    html`<button type="button" @click=${() => correct(make())}>${label}</button>`;
  return html`
    <p class="small">${msg(str`Row ${row.number}`)}</p>
    <greta-own-notes .book=${book} .row=${row}></greta-own-notes>
    ${(['up', 'down'] as const).map((direction) => {
      const other = neighbourOf(row, direction, book);
      return other && canJoin(row, other)
        ? item(joinLabel(direction), () => joinRows(row, other, book))
        : nothing;
    })}
    ${
      row.linked && speaking.length === 2
        ? item(msg('Not the same thing'), () => partRow(row, speaking[0]!, book))
        : nothing
    }
    <button type="button" @click=${link}>${msg('Link a sentence to another…')}</button>
    ${(speaking.length > 1 ? speaking : []).map((column) => {
      const {title, lang} = book.accounts[column]!;
      return html`<div class="of" role="group" aria-label=${title}>
        <p class="small" lang=${lang}>${title}</p>
        ${
          row.linked && speaking.length > 2
            ? item(msg('Does not belong here'), () => partRow(row, column, book))
            : nothing
        }
        ${(['up', 'down'] as const).map((direction) =>
          neighbourOf(row, direction, book)
            ? item(moveLabel(direction), () => moveSentence(row, column, direction, book))
            : nothing,
        )}
      </div>`;
    })}
    ${
      book.corrections.length > 0
        ? html`<button type="button" @click=${list}>
            ${msg(str`All corrections: ${book.corrections.length}…`)}
          </button>`
        : nothing
    }
  `;
}

/** Whether two accounts would stand in the joined row. */
function canJoin(row: Row, other: Row): boolean {
  const columns = sentencesIn(row).map(
    (own, column) => own.length + sentencesIn(other)[column]!.length,
  );
  return columns.filter((count) => count > 0).length > 1;
}

function joinLabel(direction: Direction): string {
  return direction === 'up' ? msg('Join with the row above') : msg('Join with the row below');
}

function moveLabel(direction: Direction): string {
  return direction === 'up'
    ? msg('First sentence to the row above')
    : msg('Last sentence to the row below');
}
