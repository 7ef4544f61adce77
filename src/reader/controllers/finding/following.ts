import type {ReactiveControllerHost} from 'lit';

import type {ReaderState} from '../../address.js';
import {drawSentence} from '../../long-page/turns.js';
import {bringIntoView, fitTogether, isInView, isShown, reveal} from '../../place/into-view.js';
import {placeIn, restorePlace} from '../../place/place.js';
import {elementBy} from '../../within.js';
import type {AddressController} from '../book/address.js';
import type {CardFocusController} from './card-focus.js';
import {closestOf, closestTo} from '../../findings/voices.js';
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
  readonly markWords: () => void;
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

  /**
   * @param before - The state before the address was changed.
   * @param isBack - Whether by the browser's Back or Forward, which knows itself where the page was scrolled to; or by a link.
   */
  async follow(before: ReaderState, isBack?: boolean): Promise<void> {
    const {address, lighting, cardFocus, load, seek, speak, markWords} = this.#to;
    // A link out of a table leads into the text, and one step back leads to the table.
    if (
      address.state.view !== 'read' &&
      address.state.at !== undefined &&
      address.state.at !== before.at
    )
      address.amend({view: 'read'});
    const {state} = address;
    const {accounts, own, ui, view} = state;
    const isLaidAnew = LAID_OUT_BY.some((key) => String(state[key]) !== String(before[key]));
    // To look for the place takes measuring, which typing in a filter or the search must not wait for.
    // Where the card stands beside the text, that has less room with it.
    const isOpened = state.finding !== undefined && before.finding === undefined;
    const isClosed = state.finding === undefined && before.finding !== undefined;
    const isMoved = isLaidAnew || isOpened || (isClosed && !isBack);
    const place = isMoved && view === before.view ? placeIn(this.#host) : undefined;
    if (ui !== before.ui) await speak();
    if (own !== before.own || accounts.join() !== before.accounts.join()) await load();
    else if (PLACED_BY.some((key) => state[key] !== before[key])) await seek();
    const {finding, at} = address.state;
    await this.#host.updateComplete;
    // How much of the text the card covers is known once it is drawn.
    const panel: (HTMLElement & Partial<ReactiveControllerHost>) | null = elementBy(
      'greta-findings',
      this.#host,
    );
    await panel?.updateComplete;
    if (place) restorePlace(place, this.#host);
    lighting.open(finding, at);
    if (finding !== before.finding) {
      const [to] = finding === undefined ? [] : lighting.marksOf(finding);
      const marks = before.finding === undefined ? [] : lighting.marksOf(before.finding);
      // On a phone only one of the texts can be seen.
      const left = marks.find(isShown);
      void cardFocus.follow(finding, to, left);
    }
    if (finding !== before.finding || at !== before.at) this.#bringPlace(false);
    const quote = at === undefined || at === before.at ? undefined : this.#to.quote(at);
    if (quote !== undefined && address.state.at === at) address.amend({quote});
    if (isLaidAnew || ui !== before.ui || view !== before.view) markWords();
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
    const sentence = at === undefined ? null : elementBy(at, this.#host);
    const {said, voices} = lighting.sayings(finding);
    const from = said.find(({mark}) =>
      sentence ? sentence.contains(mark) : !always && isInView(mark),
    );
    const [first, ...others] = from ? closestTo(from, said) : sentence ? [] : closestOf(said);
    const element = sentence ?? first?.mark;
    if (!element) return;
    reveal(element);
    const shown = others.filter(({mark}) => isShown(mark));
    const marks = shown.map(({mark}) => mark);
    const panel = elementBy('greta-findings', this.#host);
    panel?.removeAttribute('data-apart');
    const areTogether = shown.length + 1 >= voices && fitTogether([element, ...marks]);
    // The card quotes what cannot be seen in the text.
    panel?.toggleAttribute('data-apart', !areTogether);
    const inRow = shown.filter(({row}) => row === first?.row).map(({mark}) => mark);
    bringIntoView(element, {
      always: always || sentence !== null,
      beside: areTogether ? marks : inRow,
    });
    if (sentence) cardFocus.arrive(sentence);
  }
}
