import type {ReactiveControllerHost} from 'lit';

import type {ReaderState} from '../../address.js';
import {fragmentOf} from '../../address.js';
import type {Book} from '../../book/book.js';
import type {Lost} from '../../search/found-place.js';
import {isQuoted, quoteOf} from '../../findings/quoted.js';
import type {AddressController} from './address.js';
import type {BookController} from './book.js';

/**
 * Finds the place that a link names in texts that may have changed since the link was made: by its id where its words stand
 * there, else by its words, or by words like them.
 */
export class CitedPlace {
  /** What the link names that is not there any more. Of a finding whose sentence is gone too its card says so. */
  lost: Lost | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #address: AddressController;
  readonly #books: BookController;
  /** In which the place was looked for last, though it may not be found yet. */
  #in: Book | undefined;
  /** How much of what the place hangs on is on its way. */
  #awaited = 0;

  constructor(host: ReactiveControllerHost, address: AddressController, books: BookController) {
    this.#host = host;
    this.#address = address;
    this.#books = books;
  }

  /** Whether the place is still to be found: until then nothing of it is lost. */
  get isSought(): boolean {
    return this.#awaited > 0 || this.#books.book !== this.#in;
  }

  /** Looks for the place, if it does not stand where the link says; resolves when the address names it, or it is lost. */
  seek(): Promise<void> | undefined {
    const {book} = this.#books;
    const {state} = this.#address;
    this.lost = undefined;
    this.#in = book;
    return book && !isThere(state, book) ? this.await(this.#find(state, book)) : undefined;
  }

  /** Has the place be sought until something is done that it hangs on, as until the texts are there that it is in. */
  async await(work: Promise<void>): Promise<void> {
    this.#awaited += 1;
    try {
      await work;
    } finally {
      this.#awaited -= 1;
      this.#host.requestUpdate();
    }
  }

  /** Words by which a link to a sentence is found again; undefined for one that is not there. */
  quoteOf(sentence: string): string | undefined {
    const placed = this.#books.book?.lookup.sentences.get(sentence);
    return placed && quoteOf(placed.sentence, placed.account.source);
  }

  /** The reader knows that it is lost. */
  forget(): void {
    this.lost = undefined;
    this.#host.requestUpdate();
  }

  async #find(sought: ReaderState, {lookup}: Book): Promise<void> {
    const {findPlace} = await import('../../search/found-place.js');
    const {place, lost} = await findPlace(sought, lookup);
    // The reader may have gone elsewhere meanwhile.
    if (fragmentOf(this.#address.state) !== fragmentOf(sought)) return;
    this.lost = lost;
    this.#address.amend(place);
  }
}

function isThere({at, finding, quote}: ReaderState, {lookup}: Book): boolean {
  if (at !== undefined) return isQuoted(quote, at, lookup);
  return finding === undefined || lookup.findings.has(finding);
}
