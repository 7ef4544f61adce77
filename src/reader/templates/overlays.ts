import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';

import type {Catalogue} from '../../engine/catalogue.js';
import type {Layout, ReaderState} from '../address.js';
import type {Book} from '../book/book.js';
import type {Overlay} from '../controllers/overlays.js';
import type {Preferences} from '../preferences.js';

/** What lies over the page, loaded when it is first asked for. */
export function renderOverlay(
  overlay: Overlay | undefined,
  preferences: Preferences,
  state: ReaderState & {readonly layout: Layout},
  book: Book | undefined,
  catalogue: Catalogue | undefined,
  dropped: readonly File[],
): TemplateResult | typeof nothing {
  switch (overlay) {
    case 'accounts':
      void import('../elements/accounts-dialog.js');
      return html`<greta-accounts-dialog
        .catalogue=${catalogue}
        .comparison=${book?.isWhole ? book.lookup.comparison : undefined}
        .notes=${book?.notes ?? []}
        .corrections=${book?.corrections ?? []}
        .shown=${book?.accounts ?? []}
        .isOwn=${state.own !== undefined}
        .dropped=${dropped}
      ></greta-accounts-dialog>`;
    case 'display':
      void import('../elements/display-dialog.js');
      return html`<greta-display-dialog
        .preferences=${preferences}
        .state=${state}
      ></greta-display-dialog>`;
    case 'help':
      void import('../elements/help-dialog.js');
      return html`<greta-help-dialog .preferences=${preferences}></greta-help-dialog>`;
    case undefined:
      return nothing;
  }
}
