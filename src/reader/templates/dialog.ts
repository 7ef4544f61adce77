import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg} from '@lit/localize';
import {ref} from 'lit/directives/ref.js';

import {OverlayCloseEvent} from '../events.js';

/** A modal dialog with a heading and a way out; opens as it is drawn. The browser keeps focus and Escape. */
export function renderDialog(title: string, content: unknown): TemplateResult {
  return html`
    <dialog
      aria-labelledby="dialog-title"
      ${ref((element) => {
        // It is in the page only when the template around it is.
        queueMicrotask(() => {
          if (element instanceof HTMLDialogElement && element.isConnected && !element.open) {
            element.showModal();
            // Its title, not its first field: that may stand far below.
            element.querySelector('h2')?.focus();
          }
        });
      })}
      @close=${(event: Event) => {
        event.currentTarget?.dispatchEvent(new OverlayCloseEvent());
      }}
      closedby="any"
    >
      <div class="dialog">
        <header>
          <h2 id="dialog-title" tabindex="-1">${title}</h2>
          <form method="dialog">
            <button type="submit" class="leave" title=${msg('Close')}>
              <span aria-hidden="true">×</span>
            </button>
          </form>
        </header>
        ${content}
      </div>
    </dialog>
  `;
}
