import {localized, msg} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import type {Finding} from '../../engine/comparison.js';
import type {OwnNote} from '../../engine/note.js';
import {overlaps} from '../../engine/span.js';
import type {CorrectedPlace} from '../../library/own-correction.js';
import {noteOn, noteOnPlaces} from '../../library/own-note.js';
import type {Book} from '../book/book.js';
import {readFromLibrary} from '../controllers/own/library.js';
import {Removing} from '../controllers/own/removing.js';
import {Writing} from '../controllers/own/writing.js';
import type {PlacedNote} from '../notes/placed-notes.js';
import {notesAbout, placedNotes} from '../notes/placed-notes.js';
import {placesInRow} from '../book/repair.js';
import type {Row} from '../rows/rows.js';
import {renderJudgement, renderLikeness, unreadText} from '../templates/own/own-notes.js';
import {renderRemoved} from '../templates/removed.js';

/** What the reader wrote about a finding, or about a row of the text. Every letter is kept as it is written; there is nothing to save. */
@customElement('greta-own-notes')
@localized()
export class GretaOwnNotes extends LitElement {
  @property({attribute: false}) book: Book | undefined;
  @property({attribute: false}) finding: Finding | undefined;
  /** Where there is no finding. */
  @property({attribute: false}) row: Row | undefined;

  /** Undefined until they are read: whoever adds one before that would have two. */
  @state() private notes: readonly OwnNote[] | undefined;
  /** Whether the browser did not let those that it may keep be read. */
  @state() private unread = false;
  readonly #removing = new Removing(this);
  readonly #writing = new Writing(this);
  /** Where the notes stood when they were read. */
  #placed: readonly PlacedNote[] = [];
  /** Counts reads and changes: what was read before the latest change is out of date. */
  #latest = 0;
  /** A note that was begun and has no letter yet: it is on show, and nowhere kept. */
  #begun: OwnNote | undefined;

  constructor() {
    super();
    readFromLibrary(this, () => void this.#read());
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!changes.has('finding') && !changes.has('book') && !changes.has('row')) return;
    this.#writing.state = undefined;
    this.#removing.forget();
    this.notes = undefined;
    this.#begun = undefined;
    void this.#read();
  }

  override render(): TemplateResult {
    return html`
      ${repeat(
        this.notes ?? [],
        ({id}) => id,
        (note) => this.#renderNote(note),
      )}
      ${
        this.notes?.length === 0
          ? html`<button type="button" class="add-note" @click=${() => this.#add()}>
              ${msg('Add a note')}
            </button>`
          : nothing
      }
      <p class="small" role="status">
        ${this.unread ? unreadText() : nothing} ${renderRemoved(this.#removing)}
        ${
          this.#writing.state === 'kept'
            ? msg('Kept in this browser.')
            : this.#writing.state === 'failed'
              ? msg('The browser cannot keep this note. Copy it before you close the page.')
              : nothing
        }
      </p>
    `;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #renderNote(note: OwnNote): TemplateResult {
    return html`<fieldset class="note own">
      <legend>${msg('Your note')}</legend>
      ${
        this.finding
          ? renderJudgement(note.judgement, (judgement) => {
              const {judgement: _, ...rest} = note;
              this.#write({...rest, ...(judgement && {judgement})});
            })
          : nothing
      }
      <textarea
        rows="3"
        aria-label=${msg('Your note')}
        .value=${note.text}
        @blur=${() => this.#read()}
        @input=${(event: Event) => {
          this.#write({...note, text: (event.target as HTMLTextAreaElement).value});
        }}
      ></textarea>
      ${renderLikeness(this.#placed.find((one) => one.note.id === note.id)?.places ?? [])}
      <button type="button" @click=${() => this.#remove(note)}>${msg('Remove the note')}</button>
    </fieldset>`;
  }

  /** The notes that stand on this finding's words, as they are kept. */
  async #read(): Promise<void> {
    const {book} = this;
    if (!book) return;
    const read = (this.#latest += 1);
    const words = this.#words(book);
    const {notes, unread} = await notesAbout(book);
    const all = placedNotes(notes, book.accounts);
    // What is being written right now is ahead of what is kept.
    if (read !== this.#latest || this.querySelector('textarea:focus')) return;
    this.unread = unread;
    this.#placed = all.filter(({places}) =>
      places.some((place) =>
        words.some((word) => word.account === place.account && overlaps(word, place)),
      ),
    );
    const here = this.#placed.map(({note}) => note);
    this.notes = this.#begun ? [this.#begun, ...here] : here;
    this.#writing.begin();
  }

  /** What the notes on show stand on. */
  #words(book: Book): readonly CorrectedPlace[] {
    const {finding, row} = this;
    if (row) return placesInRow(row, book).flat();
    return (finding?.claims ?? []).flatMap(({account, mentions}) =>
      mentions.flatMap((id) => {
        const mention = book.lookup.mentions.get(id);
        return mention ? [{account, start: mention.start, end: mention.end}] : [];
      }),
    );
  }

  #newNote(): OwnNote | undefined {
    const {book, finding, row} = this;
    if (!book) return undefined;
    if (finding) return noteOn(finding, book.accounts, book.lookup.mentions);
    // The first sentence of each: a whole row would be lost with any word of it.
    const places = row ? placesInRow(row, book).flatMap(([first]) => (first ? [first] : [])) : [];
    return noteOnPlaces(places, book.accounts);
  }

  #add(): void {
    const note = this.#newNote();
    if (!note) return;
    this.#begun = note;
    this.notes = [note];
    void this.updateComplete.then(() => this.querySelector('textarea')?.focus());
  }

  #write(note: OwnNote): void {
    this.#latest += 1;
    this.#removing.forget();
    this.#begun = undefined;
    this.notes = this.notes?.map((one) => (one.id === note.id ? note : one));
    this.#writing.write(note);
  }

  async #remove(note: OwnNote): Promise<void> {
    this.#latest += 1;
    this.#begun = undefined;
    this.notes = this.notes?.filter(({id}) => id !== note.id);
    await this.#removing.removeNote(() => this.#writing.remove(note));
    // It is there still.
    if (this.#removing.refused) await this.#read();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-own-notes': GretaOwnNotes;
  }
}
