import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html} from 'lit';

/** What stands where the text will be. */
export function renderWaiting(
  failed: boolean,
  again: () => unknown,
  problem?: string,
): TemplateResult {
  return html`<main id="rows" class="waiting" tabindex="-1" aria-busy=${!failed}>
    ${failed ? renderFailed(again, problem) : html`<p>${msg('Opening the accounts…')}</p>`}
  </main>`;
}

/** That the accounts could not be loaded, or what is wrong with them, and a way to try again. */
function renderFailed(again: () => unknown, problem?: string): TemplateResult {
  return html`
    <div class="failed" role="alert">
      <p>${problem ?? msg('The accounts could not be loaded.')}</p>
      <button type="button" @click=${again}>${msg('Try again')}</button>
    </div>
  `;
}
