import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg} from '@lit/localize';

import type {ReaderState, View} from '../../address.js';
import type {UiLanguage} from '../../../wording/ui-languages.js';
import {addressOf, changed, VIEWS} from '../../address.js';
import type {Overlay} from '../../controllers/page/overlays.js';
import {UI_LANGUAGES} from '../../../wording/ui-languages.js';
import {StateChangeEvent} from '../../events.js';
import {elementBy} from '../../within.js';

/** What the bar offers. */
export interface Offers {
  readonly open: (overlay: Overlay) => void;
  readonly find: () => void;
  /** Whether there are other accounts to choose. */
  readonly hasAccounts: boolean;
  /** Whether there is more than the text to see. */
  readonly hasViews: boolean;
  /** Whether it stands within a page that has a head of its own. */
  readonly isPart?: boolean;
}

/** The bar at the top: name, views, tools, language. */
export function renderBar(
  state: ReaderState,
  language: UiLanguage,
  {open, find, hasAccounts, hasViews, isPart}: Offers,
): TemplateResult {
  const tool = (label: string, face: unknown, overlay?: Overlay): TemplateResult => html`
    <button
      type="button"
      class="tool"
      data-opens=${overlay ?? nothing}
      aria-haspopup=${overlay ? 'dialog' : nothing}
      aria-keyshortcuts=${overlay ? nothing : '/'}
      title=${label}
      @click=${() => {
        if (overlay) open(overlay);
        else find();
      }}
    >
      <span aria-hidden="true">${face}</span>
    </button>
  `;
  return html`
    <header class="bar" role=${isPart ? 'group' : nothing}>
      <a class="skip" href="#rows" @click=${focusRows}>${msg('Skip to the text')}</a>
      <h1 class="wordmark" aria-level=${isPart ? 2 : nothing}>Greta</h1>
      <nav aria-label=${msg('Views')}>
        ${(hasViews ? VIEWS : VIEWS.slice(0, 1)).map(
          (view) => html`
            <a
              href=${addressOf(changed(state, {view}))}
              aria-current=${view === state.view ? 'page' : 'false'}
              @click=${(event: MouseEvent) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                event.currentTarget?.dispatchEvent(new StateChangeEvent({view}));
              }}
              >${viewName(view)}</a
            >
          `,
        )}
      </nav>
      <div class="tools">
        ${tool(
          msg('Search the texts'),
          html`<svg viewBox="0 0 16 16" class="glass">
            <circle cx="7" cy="7" r="4.5"></circle>
            <path d="M10.5 10.5 14 14"></path>
          </svg>`,
        )}
        ${
          hasAccounts
            ? tool(
                msg('Open texts, also your own'),
                [renderPage(), html`<span>${msg('Open texts')}</span>`],
                'accounts',
              )
            : nothing
        }
        ${tool(msg('Display'), 'Aa', 'display')} ${tool(msg('Help and keys'), '?', 'help')}
        ${renderLanguages(language)}
      </div>
    </header>
  `;
}

/** A page that is added: what texts are opened by where the bar is too short for the words. */
function renderPage(): TemplateResult {
  return html`<svg viewBox="0 0 16 16" class="glass">
    <path d="M9.5 2h-6v12h9V5zM8 6.5v5M5.5 9h5"></path>
  </svg>`;
}

function viewName(view: View): string {
  switch (view) {
    case 'read':
      return msg('Read');
    case 'facts':
      return msg('Facts');
    case 'timeline':
      return msg('Timeline');
    case 'figures':
      return msg('Figures');
  }
}

function renderLanguages(language: UiLanguage): TemplateResult {
  const names: Readonly<Record<UiLanguage, string>> = {lt: 'Lietuvių', en: 'English'};
  return html`
    <div class="languages" role="group" aria-label=${msg('Language of the interface')}>
      ${UI_LANGUAGES.map(
        (ui) => html`
          <button
            type="button"
            lang=${ui}
            aria-pressed=${ui === language ? 'true' : 'false'}
            aria-label="${ui.toUpperCase()} – ${names[ui]}"
            @click=${(event: Event) => {
              event.currentTarget?.dispatchEvent(new StateChangeEvent({ui}));
            }}
          >
            ${ui.toUpperCase()}
          </button>
        `,
      )}
    </div>
  `;
}

/** A fragment is for places in the text, so the way past the bar is a step of the focus. */
function focusRows(event: Event): void {
  event.preventDefault();
  elementBy('rows', event.target as Element)?.focus();
}
