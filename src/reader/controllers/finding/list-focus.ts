import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {readerOf} from '../../within.js';

/** The panel of the findings. */
interface Panel extends ReactiveControllerHost, HTMLElement {
  /** Whether it lies over the text, where there is no room beside it. */
  readonly isShown: boolean;
  readonly state: {readonly finding?: string | undefined};
}

/**
 * Leads whoever opens the list by its button into it, and back as it closes: over the text it is far from there in the order of
 * the page.
 */
export class ListFocusController implements ReactiveController {
  readonly #panel: Panel;
  #wasList = false;

  constructor(panel: Panel) {
    this.#panel = panel;
    panel.addController(this);
  }

  hostUpdated(): void {
    const panel = this.#panel;
    const isList = panel.isShown && panel.state.finding === undefined;
    if (isList === this.#wasList) return;
    this.#wasList = isList;
    const {activeElement} = document;
    const button = readerOf(panel).querySelector<HTMLElement>('.position');
    if (isList && activeElement === button)
      panel.querySelector<HTMLElement>('h2')?.focus({preventScroll: true});
    else if (!panel.isShown && panel.contains(activeElement)) button?.focus({preventScroll: true});
  }
}
