import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {placesOf} from '../../engine/selectors/anchor-notes.js';
import {overlaps} from '../../engine/span.js';
import {library} from '../../library/library.js';
import type {Book} from '../book.js';
import {placesInRow} from '../repair.js';

/**
 * Shows beside the rows that the reader has written about that they have: by a style sheet, since rows come and go as the
 * page is drawn in turn.
 */
export class NotedController implements ReactiveController {
  readonly #book: () => Book | undefined;
  readonly #sheet = new CSSStyleSheet();
  #shown: Book | undefined;

  constructor(host: ReactiveControllerHost, book: () => Book | undefined) {
    this.#book = book;
    host.addController(this);
  }

  hostConnected(): void {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    library().addEventListener('change', this.#read);
  }

  hostDisconnected(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
    library().removeEventListener('change', this.#read);
  }

  hostUpdated(): void {
    if (this.#book() === this.#shown) return;
    this.#shown = this.#book();
    this.#read();
  }

  readonly #read = (): void => {
    const book = this.#book();
    if (!book) return;
    void library()
      .notes()
      .then((notes) => {
        const places = notes.flatMap(({anchors}) => placesOf(anchors, book.accounts));
        const rows = book.rows.filter((row) =>
          placesInRow(row, book)
            .flat()
            .some((one) =>
              places.some((place) => place.account === one.account && overlaps(place, one)),
            ),
        );
        const buttons = rows.map(({number}) => `.row[data-row="${number}"] > .repair`);
        this.#sheet.replaceSync(
          buttons.length === 0
            ? ''
            : `${buttons.join()} { opacity: 1 } ${buttons.map((one) => `${one}::after`).join()} { content: ' ✎' }`,
        );
      })
      .catch(() => undefined);
  };
}
