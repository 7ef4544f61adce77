import type {ReactiveControllerHost} from 'lit';

import {library} from '../../../library/library.js';
import {whileConnected} from '../while-connected.js';

/**
 * Has an element read what it shows of the library: as it comes onto the page, and whenever something is kept or removed,
 * here or in another tab.
 */
export function readFromLibrary(host: ReactiveControllerHost, read: () => void): void {
  whileConnected(host, (signal) => {
    library().addEventListener('change', read, {signal});
    read();
  });
}
