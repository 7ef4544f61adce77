import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';

/** A word about what is on show. */
export interface Notice {
  readonly role: 'alert' | 'status';
  /** What there is to say, in a sentence. */
  readonly said: string;
  /** What else there is to know of it, to be opened: it would cover much of a small window. */
  readonly more?: readonly string[];
  readonly deeds?: readonly (readonly [face: string, press: () => void])[];
  /** Where it may be read and done with. */
  readonly close?: () => void;
}

/** Stands over the foot of the text until it is answered. */
export function renderNotice({role, said, more = [], deeds = [], close}: Notice): TemplateResult {
  return html`
    <div class="notice" role=${role}>
      ${
        more.length > 0
          ? html`<details>
              <summary>${said}</summary>
              ${more.map((paragraph) => html`<p>${paragraph}</p>`)}
            </details>`
          : html`<p>${said}</p>`
      }
      ${deeds.map(([face, press]) => html`<button type="button" @click=${press}>${face}</button>`)}
      ${
        close
          ? html`<button type="button" class="leave" aria-label=${msg('Close')} @click=${close}>
              <span aria-hidden="true">×</span>
            </button>`
          : nothing
      }
    </div>
  `;
}
