import {localized, msg} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Finding} from '../../engine/comparison.js';
import {wantSpeech} from '../../wording/localization.js';
import type {Book} from '../book/book.js';
import {showOpen} from '../open-in-view.js';
import {renderNone} from '../templates/findings/no-findings.js';
import {renderFacts} from '../templates/views/facts.js';

await wantSpeech();

/** What each account says of everything that was found. */
@customElement('greta-facts')
@localized()
export class GretaFacts extends LitElement {
  @property({attribute: false}) book: Book | undefined;
  @property({attribute: false}) chosen: readonly Finding[] = [];
  /** The open finding. */
  @property({attribute: false}) finding: string | undefined;
  /** Whether somebody has chosen them. */
  @property({attribute: false}) narrowed = false;

  override render(): TemplateResult | typeof nothing {
    const {book, chosen} = this;
    if (!book) return nothing;
    return html`
      <h2 class="view-title">${msg('Facts')}</h2>
      <p class="small">${msg('Who says what. Every cell leads to its place in the text.')}</p>
      ${chosen.length === 0 ? renderNone('facts', book, this.narrowed) : renderFacts(chosen, book, this.finding)}
    `;
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('finding')) showOpen(this);
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
