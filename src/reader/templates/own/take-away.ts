import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg} from '@lit/localize';

import type {Book} from '../../book/book.js';
import {renderDialog} from '../dialog.js';

/** The forms in which a comparison can be taken away, over the page. Loading `<greta-take-away>` is up to whoever shows it. */
export function renderTakeAway(book: Book, close: () => void): TemplateResult {
  return html`<div @close=${{handleEvent: close, capture: true}}>
    ${renderDialog(
      msg('Save this comparison'),
      html`<greta-take-away
        .comparison=${book.lookup.comparison}
        .notes=${book.notes}
        .corrections=${book.corrections}
      ></greta-take-away>`,
    )}
  </div>`;
}
