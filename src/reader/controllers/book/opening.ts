import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {Book} from '../../book/book.js';
import type {Place} from '../../place/place.js';
import {placeIn, restorePlace} from '../../place/place.js';
import {styleWhole} from '../../whole-style.js';
import type {BookController} from './book.js';

/**
 * Sees a book come onto the page: the first takes the place of what was written there ahead of time, and whoever began to
 * read that stays where they are.
 */
export class OpeningController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #books: BookController;
  readonly #onOpen: (book: Book, first: boolean) => void;
  #shown: Book | undefined;
  #place: Place | undefined;

  /** @param onOpen - Called when a book is on the page. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    books: BookController,
    onOpen: (book: Book, first: boolean) => void,
  ) {
    this.#host = host;
    this.#books = books;
    this.#onOpen = onOpen;
    host.addController(this);
  }

  /** What was written into the page ahead of time, and can be read until the book is there. */
  get written(): HTMLElement | undefined {
    // Not by a selector, which would look through all of the text.
    return ([...this.#host.children] as HTMLElement[]).find((child) =>
      child.matches('.prerendered'),
    );
  }

  /** Whether a book is at hand that is yet to be drawn, the first of the page, or that of which only the beginning was there. */
  get isFirst(): boolean {
    const {book} = this.#books;
    return book !== undefined && book !== this.#shown && !this.#shown?.isWhole;
  }

  hostUpdate(): void {
    const written = this.isFirst ? this.written : undefined;
    if (written) this.#place = placeIn(written);
  }

  hostUpdated(): void {
    const {book, failed} = this.#books;
    if (book === this.#shown && !failed) return;
    styleWhole();
    if (!book || book === this.#shown) return;
    const first = this.isFirst;
    this.#shown = book;
    const handOn = toolInFocus();
    this.written?.remove();
    handOn(this.#host);
    if (this.#place) restorePlace(this.#place, this.#host);
    this.#place = undefined;
    this.#onOpen(book, first);
  }
}

/** Hands the focus on from the written page, where it is in its head, to what stands there instead, and presses that if it was pressed. */
function toolInFocus(): (page: Element) => void {
  const tool = document.activeElement;
  const part = tool?.closest('.prerendered :is(.bar, .summary, .texts)');
  const toolsIn = (one: Element | null | undefined): HTMLElement[] => [
    ...(one?.querySelectorAll<HTMLElement>('a, button') ?? []),
  ];
  const at = toolsIn(part).findIndex((one) => one === tool);
  const isPressed = tool?.matches('[data-pressed]');
  return (page) => {
    const now = part ? toolsIn(page.querySelector(`.${part.className}`))[at] : undefined;
    now?.focus({preventScroll: true});
    if (isPressed) now?.click();
  };
}
