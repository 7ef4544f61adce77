import type {ReactiveControllerHost} from 'lit';

import type {ReaderState} from '../address.js';
import {drawSentence} from '../long-page/turns.js';
import {bringIntoView, isInView, isShown} from '../place/into-view.js';
import {placeIn, restorePlace} from '../place/place.js';
import type {AddressController} from './address.js';
import type {CardFocusController} from './card-focus.js';
import type {LightingController} from './lighting.js';

/** What of the state moves the text about. */
const LAID_OUT_BY = ['accounts', 'layout', 'alone', 'marks', 'mode'] as const;

/** What of it names a place in them. */
const PLACED_BY = ['finding', 'at', 'quote'] as const;

/** What has to be done about a change of the address. */
export interface Followers {
  readonly address: AddressController;
  readonly lighting: LightingController;
  readonly cardFocus: CardFocusController;
  readonly load: () => Promise<void>;
  /** Finds what the address names, where it is not there by its name. */
  readonly seek: () => Promise<void> | undefined;
  readonly speak: () => Promise<void>;
  readonly markWords: () => Promise<void>;
  /** Words by which a link to a sentence is found again. */
  readonly quote: (sentence: string) => string | undefined;
}

/** Follows the address: loads, lights and brings into view what it names, and keeps what is being read where it is. */
export class Following {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #to: Followers;

  constructor(host: ReactiveControllerHost & HTMLElement, to: Followers) {
    this.#host = host;
    this.#to = to;
  }

  /** @param before - The state before the address was changed. */
  async follow(before: ReaderState): Promise<void> {
    const {address, lighting, cardFocus, load, seek, speak, markWords} = this.#to;
    const {state} = address;
    const {accounts, own, ui, view} = state;
    const isLaidAnew = LAID_OUT_BY.some((key) => String(state[key]) !== String(before[key]));
    // To look for the place takes measuring, which typing in a filter or the search must not wait for.
    const place = isLaidAnew && view === before.view ? placeIn(this.#host) : undefined;
    // A link out of a table leads into the text.
    if (view !== 'read' && state.at !== undefined && state.at !== before.at) {
      address.go({view: 'read'});
      return;
    }
    if (ui !== before.ui) await speak();
    if (own !== before.own || accounts.join() !== before.accounts.join()) await load();
    else if (PLACED_BY.some((key) => state[key] !== before[key])) await seek();
    const {finding, at} = address.state;
    await this.#host.updateComplete;
    // How much of the text the card covers is known once it is drawn.
    const panel: (HTMLElement & Partial<ReactiveControllerHost>) | null =
      document.getElementById('greta-findings');
    await panel?.updateComplete;
    if (place) restorePlace(place);
    lighting.open(finding, at);
    if (finding !== before.finding) {
      const [to] = finding === undefined ? [] : lighting.marksOf(finding);
      const [left] = before.finding === undefined ? [] : lighting.marksOf(before.finding);
      void cardFocus.follow(finding, to, left);
    }
    if (finding !== before.finding || at !== before.at) this.#bringPlace(false);
    const quote = at === undefined || at === before.at ? undefined : this.#to.quote(at);
    if (quote !== undefined && address.state.at === at) address.amend({quote});
    if (isLaidAnew || ui !== before.ui || view !== before.view) void markWords();
  }

  /**
   * Lights and shows what the address names in a book that was just laid.
   *
   * @param always - Whether also where it is in view already.
   */
  open(always: boolean): void {
    const {address, lighting} = this.#to;
    lighting.open(address.state.finding, address.state.at);
    this.#bringPlace(always);
  }

  /** Shows the sentence or the finding that the address names. */
  #bringPlace(always: boolean): void {
    const {address, lighting, cardFocus} = this.#to;
    const {at, finding} = address.state;
    if (at !== undefined) drawSentence(at);
    const sentence = at === undefined ? null : document.getElementById(at);
    const marks = finding === undefined ? [] : lighting.marksOf(finding);
    const mark =
      (always ? undefined : marks.find(isInView)) ??
      marks.find((one) => besides(one, marks).length > 0) ??
      marks[0];
    if (sentence) {
      bringIntoView(sentence, {always: true});
      cardFocus.arrive(sentence);
    } else if (mark) bringIntoView(mark, {always, beside: besides(mark, marks)});
  }
}

/** The first mark of each other account in the row of a mark. */
function besides(mark: HTMLElement, marks: readonly HTMLElement[]): HTMLElement[] {
  const cells = new Set([mark.closest('.cell')]);
  return marks.filter((other) => {
    const cell = other.closest('.cell');
    if (other.closest('.row') !== mark.closest('.row') || cells.has(cell) || !isShown(other))
      return false;
    cells.add(cell);
    return true;
  });
}
