import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {ListShowEvent, OverlayCloseEvent} from '../../events.js';
import {DroppingController} from './dropping.js';

/** What opens over the page. */
export type Overlay = 'accounts' | 'display' | 'help';

/** What lies over the page or comes up beside the text, and is not of the address: it lasts no longer than the page. */
export class OverlaysController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #dropping: DroppingController;
  #overlay: Overlay | undefined;
  #dropped: readonly File[] = [];
  #listOpen = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    this.#dropping = new DroppingController(host, (files) => {
      this.#dropped = files;
      this.open('accounts');
    });
    host.addEventListener(OverlayCloseEvent.type, () => {
      this.#overlay = undefined;
      this.#dropped = [];
      host.requestUpdate();
    });
    host.addEventListener(ListShowEvent.type, ({shown}) => this.showList(shown));
  }

  hostUpdated(): void {
    if (!this.isHeldOver) return;
    this.#host.querySelector<HTMLElement>('.drop-place:not(:popover-open)')?.showPopover();
  }

  /** The open dialog. */
  get overlay(): Overlay | undefined {
    return this.#overlay;
  }

  /** Whether files are held over the page, to be dropped. */
  get isHeldOver(): boolean {
    return this.#dropping.isOver;
  }

  /** Files that were dropped on the page, for the dialog of accounts to take. */
  get dropped(): readonly File[] {
    return this.#dropped;
  }

  /** Whether the list of findings is open where there is no room for it beside the text. */
  get listOpen(): boolean {
    return this.#listOpen;
  }

  open(overlay: Overlay): void {
    this.#overlay = overlay;
    this.#host.requestUpdate();
  }

  showList(shown: boolean): void {
    this.#listOpen = shown;
    this.#host.requestUpdate();
  }
}
