import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {DrawnEvent} from '../events.js';

/** Paints on the text whenever its host has changed, or more of the text has been drawn. */
export class PaintingController implements ReactiveController {
  readonly #within: () => {readonly updateComplete?: Promise<unknown>} | undefined;
  readonly #paint: () => void;
  readonly #clear: () => void;
  #isConnected = false;

  /** @param within - Holds the text: what is painted on must be there first. */
  constructor(
    host: ReactiveControllerHost,
    within: () => {readonly updateComplete?: Promise<unknown>} | undefined,
    paint: () => void,
    clear: () => void,
  ) {
    this.#within = within;
    this.#paint = paint;
    this.#clear = clear;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    document.addEventListener(DrawnEvent.type, this.hostUpdated);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    document.removeEventListener(DrawnEvent.type, this.hostUpdated);
    this.#clear();
  }

  readonly hostUpdated = (): void => {
    void Promise.resolve(this.#within()?.updateComplete).then(() => {
      if (this.#isConnected) this.#paint();
    });
  };
}
