import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg} from '@lit/localize';

import type {ComparedAccount} from '../../../engine/comparison.js';
import {autonym} from '../../../wording/autonym.js';
import {capitalised} from '../../../wording/localization.js';
import {StateChangeEvent} from '../../events.js';

/**
 * Which of the texts stands by itself: a switch that stays in sight, so that one can change over at the same place.
 */
export function renderTexts(accounts: readonly ComparedAccount[], alone: number): TemplateResult {
  const names = shortNames(accounts);
  return html`
    <div class="texts" role="group" aria-label=${msg('Text to read')}>
      ${accounts.map(
        ({id, title, lang}, column) => html`
          <button
            type="button"
            lang=${lang}
            aria-pressed=${column === alone ? 'true' : 'false'}
            title=${title}
            @click=${(event: Event) => {
              event.currentTarget?.dispatchEvent(new StateChangeEvent({alone: id}));
            }}
          >
            <span>${names[column]}</span>
          </button>
        `,
      )}
    </div>
  `;
}

/** Names where there is little room: of their languages, where these tell the accounts apart, else their titles. */
export function shortNames(
  accounts: readonly Pick<ComparedAccount, 'lang' | 'title'>[],
): readonly string[] {
  const byLanguage = new Set(accounts.map(({lang}) => lang)).size === accounts.length;
  return accounts.map(({lang, title}) => (byLanguage ? capitalised(autonym(lang)) : title));
}
