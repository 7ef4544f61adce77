import type {ReactiveControllerHost} from 'lit';

import type {Place} from '../../place/place.js';
import type {Book} from '../../book/book.js';
import {isOnTheWay, toBeginning} from '../../place/holding.js';
import {returnTo} from '../../place/place.js';
import type {AddressController} from './address.js';
import type {BookController} from './book.js';

/**
 * Keeps where a reader is in a comparison of their own documents, and brings them back there when it is opened again, or
 * another version of the documents, by an address that names no place.
 */
export class LeftOff {
  /** The sentence that the reader was brought back to, until they read on. */
  sentence: string | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #address: AddressController;
  readonly #books: BookController;
  /** The comparison that was opened last, and the one whose place was looked for: only of that a place is kept. */
  #opened: string | undefined;
  #begun: string | undefined;
  /** Where the reader has read on to in a comparison whose place was still looked for. */
  readonly #meanwhile = new Map<string, Place | undefined>();

  constructor(
    host: ReactiveControllerHost & Element,
    address: AddressController,
    books: BookController,
  ) {
    this.#host = host;
    this.#address = address;
    this.#books = books;
  }

  /** A book is on the page: also one that was compared anew, in which the reader stays where they are. */
  async open(first: boolean): Promise<void> {
    const {own, at, finding} = this.#address.state;
    if (own === this.#opened) return;
    this.#opened = own;
    this.#begun = undefined;
    this.#meanwhile.clear();
    this.#say(undefined);
    if (at === undefined && finding === undefined) {
      // At once: whoever reads on while their place is looked for is not brought back.
      if (!first) toBeginning();
      const {book} = this.#books;
      const sentence = own === undefined || !book ? undefined : await sentenceOf(own, book);
      if (own !== this.#address.state.own) return;
      if (sentence !== undefined) {
        returnTo(sentence, this.#host);
        this.#say(sentence);
      }
    }
    this.#begun = own;
    if (own !== undefined && this.sentence === undefined && this.#meanwhile.has(own))
      this.leave(this.#meanwhile.get(own));
  }

  /** Keeps a place; at the very beginning there is none. */
  leave(place: Place | undefined): void {
    const {own, view} = this.#address.state;
    if (own === undefined || view !== 'read') return;
    if (own !== this.#begun) {
      if (own === this.#opened) this.#meanwhile.set(own, place);
      return;
    }
    if (this.sentence !== undefined && isOnTheWay()) return;
    if (this.sentence !== undefined && place?.sentence !== this.sentence) this.readOn();
    void keep(own, place?.sentence, this.#books.book);
  }

  /** The reader knows where they are. */
  readOn(): void {
    this.#say(undefined);
  }

  /** Back to where the text begins. */
  beginAnew(): void {
    toBeginning();
    this.readOn();
  }

  #say(sentence: string | undefined): void {
    this.sentence = sentence;
    this.#host.requestUpdate();
  }
}

// The rest is needed for a person's own documents alone.
async function sentenceOf(own: string, book: Book): Promise<string | undefined> {
  const {placeIn} = await import('./kept-place.js');
  return placeIn(own, book);
}

async function keep(own: string, id: string | undefined, book: Book | undefined): Promise<void> {
  const {keepPlace} = await import('./kept-place.js');
  return keepPlace(own, id, book);
}
