import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg} from '@lit/localize';

/** Where files can be dropped that are held over the page: anywhere on it. A popover, to lie over an open dialog too. */
export function renderDropPlace(): TemplateResult {
  return html`<div class="drop-place" popover="manual">
    <p>
      <b>${msg('Drop the documents here')}</b>
      ${msg('They are compared in your browser and go nowhere.')}
    </p>
  </div>`;
}
