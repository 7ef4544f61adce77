import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';

import type {Removing} from '../controllers/own/removing.js';
import {unkeptText} from '../documents/complaint.js';

/** That something was removed, with the way to put it back, or that the browser refused. Stands in a status. */
export function renderRemoved(removing: Removing): TemplateResult | typeof nothing {
  const {removed, refused} = removing;
  // A status is empty until there is something to say.
  if (!removed && !refused) return nothing;
  return html`${
    removed
      ? html`${msg('Removed.')}
          <button type="button" class="undo" @click=${() => removing.restore()}>
            ${msg('Undo')}
          </button>`
      : nothing
  }
  ${refused ? unkeptText() : nothing}`;
}
