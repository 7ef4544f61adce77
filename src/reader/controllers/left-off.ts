import type {ReactiveControllerHost} from 'lit';

import type {Place} from '../place.js';
import {returnTo, toBeginning} from '../place.js';
import type {AddressController} from './address.js';

/**
 * Keeps where a reader is in a comparison of their own documents, and brings them back there when it is opened again by an
 * address that names no place.
 */
export class LeftOff {
  /** The sentence that the reader was brought back to, until they read on. */
  sentence: string | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #address: AddressController;
  /** The comparison that was opened last, and the one whose place was looked for: only of that a place is kept. */
  #opened: string | undefined;
  #begun: string | undefined;

  constructor(host: ReactiveControllerHost, address: AddressController) {
    this.#host = host;
    this.#address = address;
  }

  /** A book is on the page: also one that was compared anew, in which the reader stays where they are. */
  async open(first: boolean): Promise<void> {
    const {own, at, finding} = this.#address.state;
    if (own === this.#opened) return;
    this.#opened = own;
    this.#begun = undefined;
    this.#say(undefined);
    if (at === undefined && finding === undefined) {
      const sentence = own === undefined ? undefined : await placeOf(own);
      if (own !== this.#address.state.own) return;
      if (sentence !== undefined) {
        returnTo(sentence);
        this.#say(sentence);
      } else if (!first) toBeginning();
    }
    this.#begun = own;
  }

  /** Keeps a place; at the very beginning there is none. */
  leave(place: Place | undefined): void {
    const {own, view} = this.#address.state;
    if (own === undefined || own !== this.#begun || view !== 'read') return;
    if (this.sentence !== undefined && place?.sentence !== this.sentence) this.readOn();
    void keep(own, place?.sentence);
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

async function placeOf(own: string): Promise<string | undefined> {
  const {library} = await import('../../library/library.js');
  return library()
    .place(own)
    .catch(() => undefined);
}

async function keep(own: string, sentence: string | undefined): Promise<void> {
  const {library} = await import('../../library/library.js');
  // Where the browser keeps nothing, that has been said of the comparison.
  await library()
    .leave(own, sentence)
    .catch(() => undefined);
}
