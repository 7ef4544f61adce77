import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';

import type {Catalogue} from '../../../engine/catalogue.js';
import type {Layout, ReaderState} from '../../address.js';
import type {Book} from '../../book/book.js';
import type {Want} from '../../controllers/book/page-parts.js';
import type {OverlaysController} from '../../controllers/page/overlays.js';
import type {Preferences} from '../../preferences.js';

/** What lies over the page, loaded when it is first asked for. */
export function renderOverlay(
  {overlay, brought}: OverlaysController,
  want: Want,
  preferences: Preferences,
  state: ReaderState & {readonly layout: Layout},
  book: Book | undefined,
  catalogue: Catalogue | undefined,
): TemplateResult | typeof nothing {
  switch (overlay) {
    case 'accounts':
      want(() => import('../../elements/accounts-dialog.js'));
      return html`<greta-accounts-dialog
        .catalogue=${catalogue}
        .comparison=${book?.isWhole ? book.lookup.comparison : undefined}
        .notes=${book?.notes ?? []}
        .corrections=${book?.corrections ?? []}
        .shown=${book?.accounts ?? []}
        .isOwn=${state.own !== undefined}
        .brought=${brought}
      ></greta-accounts-dialog>`;
    case 'display':
      want(() => import('../../elements/display-dialog.js'));
      return html`<greta-display-dialog
        .preferences=${preferences}
        .state=${state}
      ></greta-display-dialog>`;
    case 'help':
      want(() => import('../../elements/help-dialog.js'));
      return html`<greta-help-dialog .preferences=${preferences}></greta-help-dialog>`;
    case undefined:
      return nothing;
  }
}
