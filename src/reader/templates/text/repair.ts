import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

/** The popover that all rows share. */
export const REPAIR_MENU = 'greta-repair-menu';

/** A quiet way to say that a row stands wrong, and, where a person has joined it, that they did. */
export function renderRepairButton(row: number, joined: boolean): TemplateResult {
  return html`${
      joined ? html`<span class="joined">${msg('joined by hand')}</span>` : nothing
    }<button
      type="button"
      class="repair"
      popovertarget=${REPAIR_MENU}
      title=${msg(str`Correct row ${row}`)}
    >
      <span aria-hidden="true">⋯</span>
    </button>`;
}
