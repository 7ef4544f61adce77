import {nothing} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';

/** Parts of a page that are there at once; those behind them come when the browser has time. */
export const AT_ONCE = 8;

/** Milliseconds that the browser is kept from anything else at a stretch, where it does not say for how long it may be. */
const SLICE = 8;

class InTurn extends AsyncDirective {
  #template: (() => unknown) | undefined;
  #isShown = false;

  override render(at: number, template: () => unknown): unknown {
    if (at < AT_ONCE || this.#isShown) return template();
    this.#template = template;
    waiting.add(this);
    soon();
    return nothing;
  }

  /** Shows what has waited. */
  show(): void {
    this.#isShown = true;
    if (this.#template && this.isConnected) this.setValue(this.#template());
    this.#template = undefined;
  }

  protected override disconnected(): void {
    waiting.delete(this);
  }
}

const waiting = new Set<InTurn>();
let isAsked = false;

/**
 * A part of a long page: rendered at once if it is one of the first, else in its turn, when the browser has time. A page of
 * ten thousand rows can so be read after the first hundred.
 *
 * @param at - Index of the part in the page.
 */
export const inTurn = directive(InTurn);

/** Shows all that waits for its turn, for whoever looks for something in it. */
export function showAll(): void {
  for (const part of waiting) {
    waiting.delete(part);
    part.show();
  }
}

/** Resolves when nothing waits any more. */
export async function allShown(): Promise<void> {
  while (waiting.size > 0) await new Promise((resolve) => setTimeout(resolve, 50));
}

function soon(): void {
  // Where pages are written ahead of time nothing is ever idle, and nobody waits.
  if (isAsked || typeof requestAnimationFrame === 'undefined') return;
  isAsked = true;
  requestAnimationFrame(() => setTimeout(showSome));
}

function showSome(): void {
  isAsked = false;
  const end = performance.now() + SLICE;
  for (const part of waiting) {
    waiting.delete(part);
    part.show();
    if (performance.now() > end) break;
  }
  if (waiting.size > 0) soon();
}

if (typeof addEventListener === 'function') addEventListener('beforeprint', showAll);
