import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import type {ComparedAccount} from '../../engine/comparison.js';
import {placeOf} from '../address.js';
import type {Fragment, Row} from '../rows.js';
import type {RowContext} from './passage.js';
import {renderFragment} from './passage.js';

/** Where a silent account speaks next. */
export interface Nearest {
  readonly row: number;
  readonly sentence: string;
  readonly below: boolean;
}

/** A row: its number, and a cell for each account. */
export function renderRow(
  row: Row,
  accounts: readonly ComparedAccount[],
  nearest: readonly (Nearest | undefined)[],
  context: RowContext,
): TemplateResult {
  const {number, id, cells, linked} = row;
  return html`
    <div class="row" data-row=${number} ?data-linked=${linked}>
      <a class="number" href=${placeOf({at: id})} aria-label=${msg(str`Row ${number}`)}
        >${number}</a
      >
      ${cells.map((cell, column) => renderCell(cell, accounts[column]!, nearest[column], context))}
    </div>
  `;
}

function renderCell(
  cell: readonly Fragment[],
  account: ComparedAccount,
  nearest: Nearest | undefined,
  context: RowContext,
): TemplateResult {
  if (cell.length === 0) {
    return html`
      <div class="cell silent">
        <span class="whose" lang=${account.lang}>${account.title}</span>
        <p>
          ${msg('Not told here.')}
          ${
            nearest
              ? html`<a href=${placeOf({at: nearest.sentence})}
                  >${
                    nearest.below
                      ? msg(str`Next told at ${nearest.row} ↓`)
                      : msg(str`Last told at ${nearest.row} ↑`)
                  }</a
                >`
              : nothing
          }
        </p>
      </div>
    `;
  }
  return html`
    <div class="cell" lang=${account.lang}>
      <span class="whose">${account.title}</span>
      ${cell.map((fragment) => renderFragment(fragment, account, context))}
    </div>
  `;
}
