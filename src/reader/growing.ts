import {AsyncDirective} from 'lit/async-directive.js';
import type {DirectiveResult} from 'lit/directive.js';
import {directive} from 'lit/directive.js';
import {repeat} from 'lit/directives/repeat.js';

import {pause} from '../comparing/pause.js';

/** Items that are there at once: more than a window shows. */
export const FIRST = 40;

/** Items that are added in a turn. */
const MORE = 20;

interface Item {
  readonly id: string;
}

type Render = (item: never) => unknown;

class Growing extends AsyncDirective {
  #shown = FIRST;
  #list: readonly [readonly Item[], Render] = [[], () => undefined];
  #isAsked = false;

  override render(items: readonly Item[], render: Render): unknown {
    this.#list = [items, render];
    if (this.#shown < items.length) this.#ask();
    return repeat(
      items.slice(0, this.#shown),
      ({id}) => id,
      (item) => render(item as never),
    );
  }

  protected override reconnected(): void {
    this.#grow();
  }

  #ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    void pause().then(() => {
      this.#isAsked = false;
      this.#grow();
    });
  }

  #grow(): void {
    if (!this.isConnected || this.#shown >= this.#list[0].length) return;
    this.#shown += MORE;
    this.setValue(this.render(...this.#list));
  }
}

const grow = directive(Growing);

/**
 * A list of which the beginning is there at once and the rest when the browser has time: of thousands of findings too.
 *
 * @param render - Called for all that is shown each time that there is more: what takes long should be guarded.
 */
export function growing<T extends Item>(
  items: readonly T[],
  render: (item: T) => unknown,
): DirectiveResult {
  return grow(items, render);
}
