import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Catalogue, ComparisonFile} from '../../engine/catalogue.js';
import type {Book} from '../book.js';
import {bookOf} from '../book.js';
import {loadCatalogue, loadComparison} from '../loading.js';

/** Keeps the book that the address asks for: loads it, or lays out anew the one that is there. */
export class BookController implements ReactiveController {
  catalogue: Catalogue | undefined;
  book: Book | undefined;
  /** Whether what was asked for last could not be loaded; the book is then still the one before. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  #file: ComparisonFile | undefined;
  #own: ComparisonFile | undefined;
  #asked: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked?.abort();
  }

  /**
   * Shows accounts in this order; what is unknown or too few gives way to what the catalogue opens with.
   *
   * @param base - Absolute address of the folder of data.
   */
  async show(base: string, accounts: readonly string[]): Promise<void> {
    this.#asked?.abort();
    const {signal} = (this.#asked = new AbortController());
    this.failed = false;
    try {
      const own = this.#own?.comparison.accounts.map(({id}) => id) ?? [];
      if (this.#own && accounts.length > 1 && accounts.every((id) => own.includes(id))) {
        this.#lay(this.#own, accounts);
        return;
      }
      const catalogue = (this.catalogue ??= await loadCatalogue(base, signal));
      const known = accounts.filter((id) =>
        catalogue.accounts.some((account) => account.id === id),
      );
      const order = known.length > 1 ? known.slice(0, catalogue.most) : catalogue.default;
      const file = this.#holds(order)
        ? this.#file!
        : await loadComparison(base, catalogue, order, signal);
      this.#lay(file, order);
    } catch {
      if (signal.aborted) return;
      this.failed = true;
      this.#host.requestUpdate();
    }
  }

  /** Takes in a comparison of a person's own documents, which lasts as long as the page. */
  take(own: ComparisonFile): readonly string[] {
    this.#own = own;
    return own.comparison.accounts.map(({id}) => id);
  }

  #holds(order: readonly string[]): boolean {
    const held = this.#file?.comparison.accounts.map(({id}) => id) ?? [];
    return held.length === order.length && order.every((id) => held.includes(id));
  }

  #lay(file: ComparisonFile, order: readonly string[]): void {
    const shown = this.book?.accounts.map(({id}) => id).join('~');
    if (file === this.#file && shown === order.join('~')) return;
    this.#file = file;
    this.book = bookOf(file, order);
    this.#host.requestUpdate();
  }
}
