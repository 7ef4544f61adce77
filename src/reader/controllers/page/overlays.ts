import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {ListShowEvent, OverlayCloseEvent} from '../../events.js';
import type {Brought} from './dropping.js';
import {DroppingController} from './dropping.js';

/** What opens over the page. */
export type Overlay = 'accounts' | 'display' | 'help';

/** What may have been given to an element, so that no others can be opened in it. */
interface Given extends ReactiveControllerHost, HTMLElement {
  readonly file: unknown;
  readonly documents: unknown;
}

/** What lies over the page or comes up beside the text, and is not of the address: it lasts no longer than the page. */
export class OverlaysController implements ReactiveController {
  readonly #host: Given;
  readonly #dropping: DroppingController;
  #overlay: Overlay | undefined;
  #brought: readonly Brought[] = [];
  #listOpen = false;

  constructor(host: Given) {
    this.#host = host;
    host.addController(this);
    this.#dropping = new DroppingController(
      host,
      () => this.hasAccounts,
      (brought) => {
        this.#brought = brought;
        this.open('accounts');
      },
    );
    host.addEventListener(OverlayCloseEvent.type, () => {
      this.#overlay = undefined;
      this.#brought = [];
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

  /** Whether other texts can be opened than those on show. */
  get hasAccounts(): boolean {
    return (this.#host.file ?? this.#host.documents) === undefined;
  }

  /** What was dropped or pasted on the page, for the dialog of accounts to take. */
  get brought(): readonly Brought[] {
    return this.#brought;
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
