import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {OwnNote} from '../../../engine/note.js';
import {overlaps} from '../../../engine/span.js';
import {library} from '../../../library/library.js';
import type {Book} from '../../book/book.js';
import type {PlacedNote} from '../../notes/placed-notes.js';
import {notesAbout, placedNotes} from '../../notes/placed-notes.js';
import {placesInRow} from '../../book/repair.js';
import {readFromLibrary} from './library.js';
import {Removing} from './removing.js';

/**
 * Has the reader's notes on the accounts on show, and shows beside the rows that they are about that there are some: by a
 * style sheet, since rows come and go as the page is drawn in turn.
 */
export class NotedController implements ReactiveController {
  notes: readonly PlacedNote[] = [];
  /** Whether the list is unfolded, once the reader has said so. */
  isOpen: boolean | undefined;
  /** Whether the browser did not let those that it may keep be read. */
  unread = false;
  readonly removing: Removing;

  readonly #host: ReactiveControllerHost;
  readonly #book: () => Book | undefined;
  readonly #sheet = new CSSStyleSheet();
  #shown: Book | undefined;

  constructor(host: ReactiveControllerHost, book: () => Book | undefined) {
    this.#host = host;
    this.removing = new Removing(host);
    this.#book = book;
    host.addController(this);
    readFromLibrary(host, () => void this.#read());
  }

  hostConnected(): void {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  hostDisconnected(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
  }

  hostUpdated(): void {
    if (this.#book() === this.#shown) return;
    this.#shown = this.#book();
    this.removing.forget();
    void this.#read();
  }

  async remove(note: OwnNote): Promise<void> {
    await this.removing.removeNote(() => library().removeNote(note.id));
  }

  async #read(): Promise<void> {
    const book = this.#book();
    if (!book) return;
    const {notes, unread} = await notesAbout(book);
    if (book !== this.#book()) return;
    this.unread = unread;
    this.notes = placedNotes(notes, book.accounts);
    this.#sheet.replaceSync(signsOf(this.notes, book));
    this.#host.requestUpdate();
  }
}

/** A sign at the button of each row that notes are about, or, where rows have none, at its number. */
function signsOf(notes: readonly PlacedNote[], book: Book): string {
  const places = notes.flatMap((one) => one.places);
  const rows = book.rows
    .filter((row) =>
      placesInRow(row, book)
        .flat()
        .some((one) =>
          places.some((place) => place.account === one.account && overlaps(place, one)),
        ),
    )
    .map(({number}) => `.row[data-row="${number}"]`);
  if (rows.length === 0) return '';
  const buttons = rows.map((row) => `${row} > .repair`);
  const numbers = rows.map((row) => `#rows:not([data-repairable]) ${row} > .number`);
  const signs = [...buttons, ...numbers].map((one) => `${one}::after`);
  return `${buttons.join()} { opacity: 1 } ${signs.join()} { content: ' ✎' }`;
}
