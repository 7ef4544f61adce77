import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import type {Correction} from '../../engine/correction.js';
import {placeCorrections} from '../../engine/corrections/place-corrections.js';
import {printValue} from '../../engine/mention.js';
import {formatDate} from '../../wording/format.js';
import type {Book} from '../book/book.js';
import {renderDialog} from './dialog.js';

/** Words of a quotation that tell which one it is. */
const LONGEST = 90;

/** All corrections of a comparison, the latest first, each to be undone. */
export function renderCorrections(
  {corrections, lookup}: Book,
  {undo, close}: {readonly undo: (one: Correction) => unknown; readonly close: () => void},
): TemplateResult {
  const {lost} = placeCorrections(corrections, lookup.comparison.accounts);
  return html`<div @close=${{handleEvent: close, capture: true}}>
    ${renderDialog(
      msg('Your corrections'),
      corrections.length === 0
        ? html`<p>${msg('Nothing is corrected.')}</p>`
        : html`<ul class="corrections">
            ${[...corrections].reverse().map(
              (one) =>
                html`<li>
                  <p>
                    <b>${whatIsSaid(one)}</b>
                    <span class="small">${formatDate(one.made.slice(0, 10))}</span>
                    ${
                      lost.includes(one)
                        ? html`<span class="small lost"
                            >${msg('Its words are no longer in the texts, so it does nothing.')}</span
                          >`
                        : nothing
                    }
                  </p>
                  ${one.on.map(
                    ({account, exact}) =>
                      html`<q lang=${lookup.accounts.get(account)?.lang ?? nothing}
                        >${shortened(exact)}</q
                      >`,
                  )}
                  <button type="button" @click=${() => undo(one)}>${msg('Undo')}</button>
                </li>`,
            )}
          </ul>`,
    )}
  </div>`;
}

function whatIsSaid({says, value}: Correction): string {
  switch (says) {
    case 'together':
      return msg('Joined by hand');
    case 'apart':
      return msg('Not the same thing');
    case 'wrong':
      return msg('No finding');
    case 'reading':
      return value === undefined
        ? msg('Not to be compared')
        : msg(str`Read as ${printValue(value)}`);
  }
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
