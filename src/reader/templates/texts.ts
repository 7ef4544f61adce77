import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg} from '@lit/localize';

import type {ComparedAccount} from '../../engine/comparison.js';
import {StateChangeEvent} from '../events.js';

/** Which of the texts stands by itself: a switch that stays in sight, so that one can change over at the same place. */
export function renderTexts(accounts: readonly ComparedAccount[], alone: number): TemplateResult {
  return html`
    <div class="texts" role="group" aria-label=${msg('Text to read')}>
      ${accounts.map(
        ({id, title, lang}, column) => html`
          <button
            type="button"
            lang=${lang}
            aria-pressed=${column === alone ? 'true' : 'false'}
            @click=${(event: Event) => {
              event.currentTarget?.dispatchEvent(new StateChangeEvent({alone: id}));
            }}
          >
            ${title}
          </button>
        `,
      )}
    </div>
  `;
}
