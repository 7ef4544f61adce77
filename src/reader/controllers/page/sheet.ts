import type {LitElement} from 'lit';

/** How far a finger moves before it is meant, in pixels. */
const MEANT = 24;

/**
 * The sheet that a panel is over the foot of a small window: small at first, so that the text stays in sight above it; drawn up,
 * down again and away by its head, or enlarged by a button there. Elsewhere, where that button is not on show, it does nothing.
 */
export class SheetController {
  isLarge = false;

  readonly #host: LitElement;
  /** Where a finger took hold of it, and how high it was then. */
  #held: {readonly y: number; readonly height: number} | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  enlarge(large: boolean): void {
    if (large === this.isLarge) return;
    this.isLarge = large;
    this.#host.toggleAttribute('data-large', large);
    this.#host.requestUpdate();
  }

  readonly hold = ({clientY, pointerType}: PointerEvent): void => {
    const isSheet = this.#host.querySelector('.enlarge')?.checkVisibility();
    if (isSheet && pointerType !== 'mouse')
      this.#held = {y: clientY, height: this.#host.offsetHeight};
  };

  readonly draw = ({clientY}: PointerEvent): void => {
    const {y, height} = this.#held ?? {};
    if (y === undefined) return;
    this.#host.style.maxBlockSize = `min(85dvh, ${height! + y - clientY}px)`;
  };

  readonly release = ({clientY, type}: PointerEvent): void => {
    const up = type === 'pointerup' && this.#held ? this.#held.y - clientY : 0;
    this.#held = undefined;
    this.#host.style.maxBlockSize = '';
    if (Math.abs(up) < MEANT) return;
    if (up > 0 || this.isLarge) this.enlarge(up > 0);
    else this.#host.querySelector<HTMLElement>('.leave')?.click();
  };
}
