import type {ChildPart} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import type {DirectiveResult} from 'lit/directive.js';
import {directive} from 'lit/directive.js';
import {repeat} from 'lit/directives/repeat.js';

import {pause} from '../../comparing/pause.js';

/** Items that are there at once, and that are added in a turn: on a slow phone more would keep the page from answering. */
export const SHOWN_AT_ONCE = 5;

/** Items of which all come by themselves; of a longer list they come as its end comes near. */
export const BY_ITSELF = 100;

/** Items before the end by which it is near. */
const NEAR = 10;

interface Item {
  readonly id: string;
}

type Render = (item: never) => unknown;

class Growing extends AsyncDirective {
  #shown = SHOWN_AT_ONCE;
  #list: readonly [readonly Item[], Render] = [[], () => undefined];
  #isAsked = false;
  #place: Element | undefined;
  #observer: IntersectionObserver | undefined;

  override render(items: readonly Item[], render: Render): unknown {
    return repeat(
      items.slice(0, this.#shown),
      ({id}) => id,
      (item) => render(item as never),
    );
  }

  override update({parentNode}: ChildPart, list: [readonly Item[], Render]): unknown {
    this.#place = parentNode as Element;
    this.#list = list;
    this.#ask();
    return this.render(...list);
  }

  protected override reconnected(): void {
    this.#ask();
  }

  protected override disconnected(): void {
    this.#observer?.disconnect();
  }

  /** Has more come when the browser has time, or when the end comes near. */
  #ask(): void {
    if (this.#isAsked || this.#shown >= this.#list[0].length) return;
    this.#isAsked = true;
    void pause().then(() => {
      this.#isAsked = false;
      if (this.#list[0].length <= BY_ITSELF) this.#grow();
      else this.#watch();
    });
  }

  #watch(): void {
    if (!this.isConnected || !this.#place) return;
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) this.#grow();
    });
    // The last too: who goes to the very end at once jumps over the other.
    for (const at of [this.#shown - NEAR, this.#shown - 1]) {
      const item = this.#place.children[at];
      if (item) this.#observer.observe(item);
    }
  }

  #grow(): void {
    if (!this.isConnected || this.#shown >= this.#list[0].length) return;
    this.#shown += SHOWN_AT_ONCE;
    this.setValue(this.render(...this.#list));
    this.#ask();
  }
}

const grow = directive(Growing);

/**
 * A list of which the beginning is there at once and the rest when the browser has time, or, of hundreds, when it is come
 * to: the children of the element that it stands in.
 *
 * @param render - Called for all that is shown each time that there is more: what takes long should be guarded.
 */
export function growing<T extends Item>(
  items: readonly T[],
  render: (item: T) => unknown,
): DirectiveResult {
  return grow(items, render);
}
