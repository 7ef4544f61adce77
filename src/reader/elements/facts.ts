import {localized, msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Finding} from '../../engine/comparison.js';
import {wantSpeech} from '../../wording/localization.js';
import type {Book} from '../book/book.js';
import {renderFacts} from '../templates/views/facts.js';

await wantSpeech();

/** What each account says of everything that was found. */
@customElement('greta-facts')
@localized()
export class GretaFacts extends LitElement {
  @property({attribute: false}) book: Book | undefined;
  @property({attribute: false}) chosen: readonly Finding[] = [];

  override render(): TemplateResult | typeof nothing {
    if (!this.book) return nothing;
    return html`
      <h2 class="view-title">${msg('Facts')}</h2>
      <p class="small">${msg('Who says what. Every cell leads to its place in the text.')}</p>
      ${renderFacts(this.chosen, this.book, 'facts')}
    `;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-facts': GretaFacts;
  }
}
