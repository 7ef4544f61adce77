import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg} from '@lit/localize';

import type {Book} from '../../book/book.js';

/** Lines of the table: what is found in a lesson, and what leaves the sheet on one page. */
const LINES = 8;

/** For paper: where those write with a pen who find what differs, and what. */
export function renderWorksheet({accounts}: Book): TemplateResult {
  return html`
    <p>
      ${msg('Write side by side the words of the accounts that tell of the same thing, with the numbers of their rows, and say whether they differ or agree.')}
    </p>
    <table class="worksheet">
      <thead>
        <tr>
          ${accounts.map(({title, lang}) => html`<th lang=${lang}>${title}</th>`)}
          <th>${msg('Do they differ or agree?')}</th>
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          {length: LINES},
          () =>
            html`<tr>
              ${accounts.map(() => html`<td></td>`)}
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
