import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg} from '@lit/localize';

import type {SheetController} from '../../controllers/page/sheet.js';
import {ListShowEvent, StateChangeEvent} from '../../events.js';

/**
 * The head of the panel: from a finding the way back to all of them, and, where it lies over the text, the way out.
 *
 * @param isOpen - Whether a finding is open in it.
 * @param sheet - What is drawn up and down by it, if anything.
 */
export function renderPanelBar(isOpen: boolean, sheet?: SheetController): TemplateResult {
  const button = (name: string, toList: boolean, label: string, face: unknown): TemplateResult =>
    html`<button
      type="button"
      class=${name}
      title=${toList ? nothing : label}
      @click=${({currentTarget}: Event) => {
        currentTarget?.dispatchEvent(new ListShowEvent(toList));
        if (!isOpen) return;
        currentTarget?.dispatchEvent(new StateChangeEvent({finding: undefined, at: undefined}));
      }}
    >
      ${face}
    </button>`;
  return html`<div
    class="panel-bar"
    ?data-open=${isOpen}
    @pointerdown=${sheet?.hold}
    @pointermove=${sheet?.draw}
    @pointerup=${sheet?.release}
    @pointercancel=${sheet?.release}
  >
    ${
      isOpen
        ? button('back', true, msg('All findings'), [
            html`<span aria-hidden="true">‹</span> `,
            msg('All findings'),
          ])
        : nothing
    }
    ${
      sheet
        ? html`<button
            type="button"
            class="enlarge"
            aria-label=${msg('Enlarge')}
            aria-expanded=${sheet.isLarge ? 'true' : 'false'}
            @click=${() => sheet.enlarge(!sheet.isLarge)}
          ></button>`
        : nothing
    }
    ${button('leave', false, msg('Close'), html`<span aria-hidden="true">×</span>`)}
  </div>`;
}
