import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {ReaderState} from '../address.js';
import {addressOf, changed, stateOf} from '../address.js';

/** Keeps an element in step with the address of the page, both ways. */
export class AddressController implements ReactiveController {
  /** What the address says now. */
  state: ReaderState = stateOf(location);

  readonly #host: ReactiveControllerHost;
  readonly #onChange: (before: ReaderState) => void;

  /** @param onChange - Called after every change, with the state before it; not for the first state. */
  constructor(host: ReactiveControllerHost, onChange: (before: ReaderState) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
  }

  /**
   * Goes to another state. What has a place of its own in the mind (an account, a view, a finding) gets an entry in the
   * history; a filter, a switch or a language only changes the present one.
   */
  go(wanted: Partial<ReaderState>): void {
    const state = changed(this.state, wanted);
    const steps = ['accounts', 'view', 'finding', 'at'] as const;
    const address = addressOf(state);
    if (steps.some((key) => key in wanted)) history.pushState(undefined, '', address);
    else history.replaceState(undefined, '', address);
    this.#set(state);
  }

  readonly #read = (): void => {
    this.#set(stateOf(location));
  };

  #set(state: ReaderState): void {
    const before = this.state;
    this.state = state;
    this.#host.requestUpdate();
    this.#onChange(before);
  }
}
