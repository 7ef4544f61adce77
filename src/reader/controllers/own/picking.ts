import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {elementBy} from '../../within.js';
/**
 * Lets a person pick sentences of the text, by pointer or by keyboard: arrows go from one to the next, Enter takes it,
 * Escape stops.
 */
export class PickingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #picked: (sentence: string | undefined) => void;
  #allowed: ((sentence: Element) => boolean) | undefined;
  #stop: AbortController | undefined;

  /** @param picked - Called with the id of the sentence; with none, where the person gave it up. */
  constructor(
    host: ReactiveControllerHost & Element,
    picked: (sentence: string | undefined) => void,
  ) {
    this.#host = host;
    this.#picked = picked;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  /**
   * Begins at a sentence, among those that are allowed.
   *
   * @param before - Where that is not on show, it begins at the next one behind this.
   */
  begin(at: Element | undefined, allowed: (sentence: Element) => boolean, before?: Element): void {
    this.end();
    this.#allowed = allowed;
    const {signal} = (this.#stop = new AbortController());
    this.#root.toggleAttribute('data-picking', true);
    const options = {signal, capture: true};
    this.#root.addEventListener('click', this.#onClick as EventListener, options);
    addEventListener('keydown', this.#onKey, options);
    const all = this.#sentences();
    const next = all.find(
      (one) => before && before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    this.#focus(at && all.includes(at) ? at : (next ?? all[0]));
  }

  end(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    const root = elementBy('rows', this.#host);
    root?.removeAttribute('data-picking');
    for (const one of root?.querySelectorAll('.sentence[tabindex]') ?? []) {
      one.removeAttribute('tabindex');
    }
  }

  get #root(): HTMLElement {
    return elementBy('rows', this.#host)!;
  }

  #sentences(): Element[] {
    return [...this.#root.querySelectorAll('.sentence')].filter(
      (one) => one.checkVisibility() && this.#allowed?.(one) === true,
    );
  }

  #focus(sentence: Element | undefined): void {
    if (!(sentence instanceof HTMLElement)) return;
    sentence.tabIndex = -1;
    sentence.focus();
  }

  #take(sentence: Element): void {
    this.end();
    this.#picked(sentence.id);
    this.#host.requestUpdate();
  }

  readonly #onClick = (event: MouseEvent): void => {
    const sentence = (event.target as Element).closest('.sentence');
    // What is clicked is picked, and not followed.
    event.preventDefault();
    event.stopPropagation();
    if (sentence && this.#allowed?.(sentence) === true) this.#take(sentence);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const step = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1}[event.key];
    const current = document.activeElement?.closest('.sentence');
    if (event.key === 'Escape') {
      this.end();
      this.#picked(undefined);
    } else if (step !== undefined) {
      const all = this.#sentences();
      const at = current ? all.indexOf(current) : -1;
      this.#focus(all[(at + step + all.length) % all.length]);
    } else if (event.key === 'Enter' && current && this.#allowed?.(current) === true) {
      this.#take(current);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
