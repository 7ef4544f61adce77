import type {TemplateResult} from 'lit';
import {html} from 'lit';

import {getLocale} from '../../wording/localization.js';
import {reveal} from '../place.js';

/** What waits until it is asked for: closed, but found by find-in-page, which opens it. */
export function renderRest(label: string, content: unknown): TemplateResult {
  return html`
    <button
      type="button"
      class="fold"
      lang=${getLocale()}
      @click=${({currentTarget}: Event) => {
        const rest = (currentTarget as Element).nextElementSibling!;
        reveal(rest);
        (rest as HTMLElement).focus();
      }}
    >
      ${label}
    </button>
    <div
      class="rest"
      hidden="until-found"
      tabindex="-1"
      @beforematch=${({currentTarget}: Event) => {
        reveal(currentTarget as Element);
      }}
    >
      ${content}
    </div>
  `;
}
