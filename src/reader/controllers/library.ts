import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {library} from '../../library/library.js';

/**
 * Has an element read what it shows of the library: as it comes onto the page, and whenever something is kept or removed,
 * here or in another tab.
 */
export class LibraryController implements ReactiveController {
  readonly #read: () => void;

  constructor(host: ReactiveControllerHost, read: () => void) {
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    library().addEventListener('change', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    library().removeEventListener('change', this.#read);
  }
}
