import type {TemplateResult} from 'lit';
import {html} from 'lit';

import {getLocale} from '../../../wording/localization.js';
import {listening} from '../listening.js';
import {reveal} from '../../place/into-view.js';

/** What waits until it is asked for: closed, but found by find-in-page, by which the browser opens it. */
export function renderRest(label: string, content: unknown): TemplateResult {
  return html`
    <button type="button" class="fold" lang=${getLocale()} ${listening('click', unfold)}>
      ${label}
    </button>
    <div class="rest" hidden="until-found" tabindex="-1">${content}</div>
  `;
}

function unfold({currentTarget}: Event): void {
  const rest = (currentTarget as Element).nextElementSibling as HTMLElement;
  reveal(rest);
  rest.focus();
}
