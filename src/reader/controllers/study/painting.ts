import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {DrawnEvent} from '../../events.js';
import {whileConnected} from '../while-connected.js';

/** Paints on the text whenever its host has changed, or more of the text has been drawn. */
export class PaintingController implements ReactiveController {
  readonly #within: () => {readonly updateComplete?: Promise<unknown>} | undefined;
  readonly #paint: () => void;
  /** Ends as the host leaves the page. */
  #stay: AbortSignal | undefined;

  /** @param within - Holds the text: what is painted on must be there first. */
  constructor(
    host: ReactiveControllerHost,
    within: () => {readonly updateComplete?: Promise<unknown>} | undefined,
    paint: () => void,
    clear: () => void,
  ) {
    this.#within = within;
    this.#paint = paint;
    host.addController(this);
    whileConnected(host, (signal) => {
      this.#stay = signal;
      document.addEventListener(DrawnEvent.type, this.hostUpdated, {signal});
      signal.addEventListener('abort', () => clear());
    });
  }

  readonly hostUpdated = (): void => {
    void Promise.resolve(this.#within()?.updateComplete).then(() => {
      if (this.#stay?.aborted === false) this.#paint();
    });
  };
}
