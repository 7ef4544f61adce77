import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Layout, ReaderState} from '../../address.js';
import {setAllApart, setApart, showFound, tappedRow, toggleBeside} from '../../beside.js';
import type {Place} from '../../place/place.js';
import {placeIn, restorePlace} from '../../place/place.js';
import {whileConnected} from '../while-connected.js';

/** Where columns have no room: as in `theme.css`. */
const NARROW = 'screen and (max-width: 48rem)';

/**
 * How the texts are laid out where the address does not say: in columns, on a phone one at a time, with what stands
 * beside a sentence on a tap. Keeps the place while the window changes its width, as when a phone is turned.
 */
export class LayoutController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #narrow = matchMedia(NARROW);
  readonly #onPlace: (place: Place | undefined) => void;
  #place: Place | undefined;
  #width = innerWidth;
  /** Index of the column that stood by itself last. */
  #alone: string | undefined;

  /** @param onPlace - Called with the place at which the reader has come to rest. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onPlace: (place: Place | undefined) => void,
  ) {
    this.#host = host;
    this.#onPlace = onPlace;
    host.addController(this);
    host.addEventListener('click', this.#tap);
    host.addEventListener('beforematch', showFound);
    whileConnected(host, (signal) => {
      this.#narrow.addEventListener('change', () => host.requestUpdate(), {signal});
      addEventListener('scrollend', this.#remember, {signal});
      addEventListener('resize', this.#resized, {signal});
    });
  }

  hostUpdated(): void {
    // Not what was written ahead of time, which is still there when the first book is drawn.
    const text = this.#host.querySelector<HTMLElement>('#rows:not(.prerendered *)');
    const alone = text?.dataset['alone'];
    // Rows that are drawn anew see to it themselves.
    if (text && alone !== this.#alone) setAllApart(text);
    else text?.querySelectorAll(':scope > :is(.heads, .asides)').forEach(setApart);
    this.#alone = alone;
  }

  /** The layout of a state. */
  of({layout}: Pick<ReaderState, 'layout'>): Layout {
    return layout ?? (this.#narrow.matches ? 'one' : 'columns');
  }

  readonly #tap = (event: Event): void => {
    const row = tappedRow(event);
    if (row) toggleBeside(row);
  };

  readonly #remember = (): void => {
    if (innerWidth !== this.#width) return;
    this.#place = placeIn(this.#host);
    this.#onPlace(this.#place);
  };

  readonly #resized = (): void => {
    // The bars of a phone's browser come and go as one scrolls: they change the height alone.
    if (innerWidth === this.#width) return;
    this.#width = innerWidth;
    const place = this.#place;
    if (place) void this.#host.updateComplete.then(() => restorePlace(place, this.#host));
  };
}
