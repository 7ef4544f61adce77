import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Leads whoever opens a finding by keyboard into its card, and back to where they came from as it closes. A click leaves
 * the focus where it is, and so does walking with single keys, which is announced.
 */
export class CardFocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #from: HTMLElement | undefined;
  #wanted = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#onClick);
  }

  /**
   * Puts the focus where it belongs after the open finding has changed.
   *
   * @param left - A mark of the finding that was open before, to go back to where the card had the focus.
   */
  async follow(finding: string | undefined, left: HTMLElement | undefined): Promise<void> {
    const panel: (HTMLElement & Partial<ReactiveControllerHost>) | null =
      document.getElementById('greta-findings');
    if (finding !== undefined) {
      if (!this.#wanted) return;
      this.#wanted = false;
      await customElements.whenDefined('greta-findings');
      await panel?.updateComplete;
      panel?.querySelector<HTMLElement>('.card h2')?.focus({preventScroll: true});
      return;
    }
    const wasInside =
      document.activeElement === document.body || panel?.contains(document.activeElement);
    const back = this.#from?.isConnected ? this.#from : wasInside ? left : undefined;
    this.#from = undefined;
    back?.focus({preventScroll: true});
  }

  readonly #onClick = ({target, detail}: MouseEvent): void => {
    const link =
      detail === 0 && target instanceof Element ? target.closest('[data-findings]') : null;
    if (!(link instanceof HTMLElement)) return;
    this.#from = link;
    this.#wanted = true;
  };
}
