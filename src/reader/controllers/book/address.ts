import type {ReactiveControllerHost} from 'lit';

import type {ReaderState} from '../../address.js';
import {addressOf, changed, FIRST_STATE, stateOf} from '../../address.js';
import {StateChangeEvent} from '../../events.js';
import {whileConnected} from '../while-connected.js';

/** An element that has a state. */
export interface Addressed extends ReactiveControllerHost, HTMLElement {
  /** `off` where the address of the page is not its own. */
  readonly address: 'off' | undefined;
}

/**
 * Keeps an element in step with the address of the page, both ways. Of several in one page only the first does so; the
 * others, and those that are told to leave the address alone, keep their state to themselves.
 */
export class AddressController {
  /** Of the element whose state the address has: the first of those that ask for it. */
  static #owner: AddressController | undefined;

  state: ReaderState = FIRST_STATE;

  readonly #host: Addressed;
  readonly #onChange: (before: ReaderState, isBack?: boolean) => void;

  /**
   * @param onChange - Called after every change, with the state before it, and whether the browser went back or forward to it; not for the
   * first state.
   */
  constructor(host: Addressed, onChange: (before: ReaderState, isBack?: boolean) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addEventListener(StateChangeEvent.type, ({wanted}) => this.go(wanted));
    host.addEventListener('click', this.#follow);
    whileConnected(host, (signal) => {
      if (host.address !== 'off') AddressController.#owner ??= this;
      if (!this.#isOwner) return;
      this.state = stateOf(location);
      addEventListener('popstate', () => this.#set(stateOf(location), true), {signal});
      signal.addEventListener('abort', () => (AddressController.#owner = undefined));
    });
  }

  /**
   * Goes to another state. What has a place of its own in the mind (an account, a view, a finding) gets an entry in the
   * history; a filter, a switch or a language only changes the present one.
   */
  go(wanted: Partial<ReaderState>): void {
    const state = changed(this.state, wanted);
    const steps = ['accounts', 'view', 'finding', 'at'] as const;
    if (this.#isOwner) {
      const address = addressOf(state);
      if (steps.some((key) => key in wanted)) history.pushState(undefined, '', address);
      else history.replaceState(undefined, '', address);
    }
    this.#set(state);
  }

  /** Says otherwise, or with more, what is on show already: nothing follows. */
  amend(wanted: Partial<ReaderState>): void {
    this.state = changed(this.state, wanted);
    if (this.#isOwner) history.replaceState(undefined, '', addressOf(this.state));
    this.#host.requestUpdate();
  }

  get #isOwner(): boolean {
    return AddressController.#owner === this;
  }

  /** A link to a place in the text, which the address would carry, leads there without it. */
  readonly #follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link || event.defaultPrevented || this.#isOwner) return;
    const {finding, at} = stateOf({search: '', hash: link.getAttribute('href')!});
    if (finding === undefined && at === undefined) return;
    event.preventDefault();
    this.#set({...this.state, finding, at, quote: undefined});
  };

  #set(state: ReaderState, isBack?: boolean): void {
    const before = this.state;
    this.state = state;
    this.#host.requestUpdate();
    this.#onChange(before, isBack);
  }
}
