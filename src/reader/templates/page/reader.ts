import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';

import type {Finding} from '../../../engine/comparison.js';
import {getLocale} from '../../../wording/localization.js';
import type {Mode} from '../../address.js';
import type {AddressController} from '../../controllers/book/address.js';
import type {BookController} from '../../controllers/book/book.js';
import type {CitedPlace} from '../../controllers/book/cited.js';
import type {Commands} from '../../controllers/keys/commands.js';
import type {DocumentsController} from '../../controllers/book/documents.js';
import type {PagePartsController} from '../../controllers/book/page-parts.js';
import type {LayoutController} from '../../controllers/page/layout.js';
import type {OpeningController} from '../../controllers/book/opening.js';
import type {OverlaysController} from '../../controllers/page/overlays.js';
import type {PreferencesController} from '../../controllers/page/preferences.js';
import type {SearchController} from '../../controllers/page/search.js';
import {renderBar} from './bar.js';
import {renderNotice} from '../notice.js';
import {renderDropPlace} from '../own/drop-place.js';
import {renderOverlay} from './overlays.js';
import {renderPage} from './page.js';
import {renderWaiting} from './waiting.js';

/** What the whole page is drawn from. */
export interface ReaderParts {
  readonly address: AddressController;
  readonly books: BookController;
  readonly documents: DocumentsController;
  readonly cited: CitedPlace;
  readonly loaded: PagePartsController;
  readonly preferences: PreferencesController;
  readonly overlays: OverlaysController;
  readonly search: SearchController;
  readonly layout: LayoutController;
  readonly commands: Commands;
  readonly opening: OpeningController;
  readonly mode: Mode;
  /** The findings that are listed and walked. */
  readonly chosen: readonly Finding[];
  /** Whether the focus is in the card of the open finding, or on its way there. */
  readonly isLedIn: boolean;
  /** Whether the comparison came with the page, which then has no others. */
  readonly isGiven: boolean;
  /** Whether the reader is a part of somebody's page. */
  readonly isPart: boolean;
  readonly within: HTMLElement;
}

/** All that a reader draws: the bar, the text or what stands in for it, notices, and what lies over them. */
export function renderReader(parts: ReaderParts): TemplateResult | typeof nothing {
  const {books, documents, mode, overlays, loaded} = parts;
  const {state} = parts.address;
  const {book, catalogue} = books;
  // Nothing but what has to be told: an element beside the written page has the browser style all of that anew.
  if (!book && parts.opening.written) {
    return books.failed || loaded.tryAgain ? renderTold(parts, false) : nothing;
  }
  const canRepair = !parts.isGiven && mode === 'read' && book?.isWhole === true;
  const layout = parts.layout.of(state);
  const {hasAccounts} = overlays;
  return html`
    ${renderBar(state, getLocale(), {
      open: (overlay) => {
        overlays.open(overlay);
      },
      find: () => {
        parts.commands.find();
      },
      hasAccounts,
      hasViews: mode !== 'study',
      isPart: parts.isPart,
    })}
    ${book ? parts.search.render(book, state.search, loaded.want) : nothing}
    ${
      book
        ? renderPage({
            book,
            edition: books.edition,
            state,
            layout,
            isPart: parts.isPart,
            mode,
            chosen: parts.chosen,
            listOpen: overlays.listOpen,
            isSought: parts.cited.isSought,
            canRepair,
            within: parts.within,
            announce: parts.isLedIn ? undefined : loaded.announce,
            renderNothingFound: loaded.renderNothingFound,
            tellOnShow: loaded.tellOnShow,
            want: loaded.want,
            choose: hasAccounts
              ? () => {
                  overlays.open('accounts');
                }
              : undefined,
            step: (by) => parts.commands.step(by),
            toggleList: () => {
              const isCard = state.finding !== undefined;
              overlays.showList(isCard || !overlays.listOpen);
              if (isCard) parts.address.go({finding: undefined, at: undefined});
            },
          })
        : renderWaiting(books.failed, () => documents.load(), books.problem?.())
    }
    ${book || loaded.tryAgain ? renderTold(parts, canRepair) : nothing}
    ${renderOverlay(
      overlays,
      loaded.want,
      parts.preferences.preferences,
      {...state, layout},
      book,
      catalogue,
    )}
    ${overlays.isHeldOver ? renderDropPlace() : nothing}
  `;
}

/** What is told of corrections and of the book on show, one above the other at the foot of the window. */
function renderTold(
  {books, documents, overlays, cited, address, loaded}: ReaderParts,
  canRepair: boolean,
): TemplateResult {
  const {finding} = address.state;
  const {tryAgain} = loaded;
  return html`<div class="notices">
    ${canRepair ? html`<greta-repair .book=${books.book} .finding=${finding}></greta-repair>` : nothing}
    ${
      books.failed || tryAgain
        ? renderNotice({
            role: 'alert',
            said: tryAgain
              ? msg('A part of the page could not be loaded.')
              : msg('The accounts could not be loaded.'),
            deeds: [[msg('Try again'), tryAgain ?? (() => void documents.load())]],
          })
        : loaded.renderNotices?.(documents, books, cited, () => {
            overlays.open('accounts');
          })
    }
  </div>`;
}
