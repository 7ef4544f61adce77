import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {html, nothing} from 'lit';

import type {Book} from '../book.js';

/** Opens the search over all columns, loaded when it is first asked for, and gives the focus back behind it. */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #open = false;
  #before: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#open = false;
  }

  /** Opens the search, or goes back to its field. */
  find(): void {
    if (this.#open) {
      this.#host.querySelector<HTMLInputElement>('greta-text-search input[type=search]')?.focus();
      return;
    }
    void import('../elements/text-search.js');
    const {activeElement} = document;
    this.#before = activeElement instanceof HTMLElement ? activeElement : undefined;
    this.#open = true;
    this.#host.requestUpdate();
  }

  render({accounts}: Book): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    return html`<greta-text-search
      .accounts=${accounts}
      .within=${this.#host}
      @close=${() => {
        this.#open = false;
        this.#host.requestUpdate();
        this.#before?.focus({preventScroll: true});
      }}
    ></greta-text-search>`;
  }
}
