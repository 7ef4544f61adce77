import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Command} from '../keys.js';
import {commandOf, isTyping} from '../keys.js';

/** Turns key presses anywhere on the page into commands. */
export class KeyboardController implements ReactiveController {
  readonly #active: () => boolean;
  readonly #run: (command: Command) => boolean;

  /**
   * @param active - Whether single keys may do something now.
   * @param run - Carries a command out; false where there was nothing to do, and the key keeps its own meaning.
   */
  constructor(
    host: ReactiveControllerHost,
    active: () => boolean,
    run: (command: Command) => boolean,
  ) {
    this.#active = active;
    this.#run = run;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const command = commandOf(event, {typing: isTyping(event), keys: this.#active()});
    if (command !== undefined && this.#run(command)) event.preventDefault();
  };
}
