import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {html, nothing} from 'lit';

import type {Book} from '../../book/book.js';
import {StateChangeEvent} from '../../events.js';
import type {Want} from '../book/page-parts.js';

/** Shows the search over all columns while the address has one, and gives the focus back behind it. */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #before: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#before = undefined;
  }

  /** Goes to the search's field, also to one that is yet to come: it takes the focus as it appears. */
  focus(): void {
    const field = this.#host.querySelector<HTMLInputElement>(
      'greta-text-search input[type=search]',
    );
    if (field) field.focus();
    else if (document.activeElement instanceof HTMLElement) this.#before = document.activeElement;
  }

  render({accounts}: Book, words: string | undefined, want: Want): TemplateResult | typeof nothing {
    if (words === undefined) return nothing;
    want(() => import('../../elements/text-search.js'));
    return html`<greta-text-search
      .accounts=${accounts}
      .words=${words}
      .within=${this.#host}
      @close=${() => {
        this.#host.dispatchEvent(new StateChangeEvent({search: undefined}));
        this.#before?.focus({preventScroll: true});
      }}
    ></greta-text-search>`;
  }
}
