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
          }
        });
      })}
      @close=${(event: Event) => {
        event.currentTarget?.dispatchEvent(new OverlayCloseEvent());
      }}
      closedby="any"
    >
      <div class="dialog">
        <h2 id="dialog-title">${title}</h2>
        ${content}
        <form method="dialog"><button type="submit">${msg('Close')}</button></form>
      </div>
    </dialog>
  `;
}
