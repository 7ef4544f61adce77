import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg} from '@lit/localize';

import type {ReaderState, UiLanguage} from '../address.js';
import {addressOf, UI_LANGUAGES, VIEWS} from '../address.js';
import {StateChangeEvent} from '../events.js';

/** What opens over the page. */
export type Overlay = 'accounts' | 'display' | 'help';

/** The bar at the top: name, views, tools, language. */
export function renderBar(
  state: ReaderState,
  language: UiLanguage,
  open: (overlay: Overlay) => void,
): TemplateResult {
  const tool = (overlay: Overlay, label: string, face: unknown): TemplateResult => html`
    <button
      type="button"
      class="tool"
      data-opens=${overlay}
      aria-haspopup="dialog"
      aria-label=${label}
      title=${label}
      @click=${() => {
        open(overlay);
      }}
    >
      ${face}
    </button>
  `;
  return html`
    <header class="bar">
      <a class="skip" href="#rows" @click=${focusRows}>${msg('Skip to the text')}</a>
      <span class="wordmark">Greta</span>
      <nav aria-label=${msg('Views')}>
        ${VIEWS.map(
          (view) => html`
            <a
              href=${addressOf({...state, view})}
              aria-current=${view === state.view ? 'page' : 'false'}
              @click=${(event: MouseEvent) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                event.currentTarget?.dispatchEvent(new StateChangeEvent({view}));
              }}
              >${view === 'read' ? msg('Read') : msg('Facts')}</a
            >
          `,
        )}
      </nav>
      <div class="tools">
        ${tool('accounts', msg('Accounts'), html`<span>${msg('Accounts')}</span>`)}
        ${tool('display', msg('Display'), html`<span aria-hidden="true">Aa</span>`)}
        ${tool('help', msg('Help and keys'), html`<span aria-hidden="true">?</span>`)}
        ${renderLanguages(language)}
      </div>
    </header>
  `;
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
  document.getElementById('rows')?.focus();
}
