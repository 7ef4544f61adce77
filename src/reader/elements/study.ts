import {localized, msg, str} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {ComparisonFile} from '../../engine/catalogue.js';
import {asPage} from '../../export/page.js';
import {getLocale, wantSpeech} from '../../wording/localization.js';
import type {ReaderState} from '../address.js';
import {addressOf, FIRST_STATE} from '../address.js';
import {loadAssets} from '../assets.js';
import type {Book} from '../book.js';
import {ChoosingController} from '../controllers/choosing.js';
import {DrawnEvent, StateChangeEvent} from '../events.js';
import {save} from '../save.js';
import {fileOf, keepMarks, keyOf, marksIn, readMarks} from '../study/kept.js';
import type {Choice, Opinion, PlacedMark, StudyMark} from '../study/marks.js';
import {chosenWith, FEWEST, markOf, OPINIONS, placed} from '../study/marks.js';
import {clearPaint, paint} from '../study/paint.js';
import './study-result.js';
import {marksHeading, opinionName, renderChoices, renderMarks} from '../templates/study.js';

await wantSpeech();

/**
 * A task for a reader: to find where the accounts differ and agree, while Greta's findings are hidden, and then to compare
 * with them. What the reader marks is kept in the browser, and can be handed in as a file; the task, handed out as a link
 * or as a page.
 */
@customElement('greta-study')
@localized()
export class GretaStudy extends LitElement {
  @property({attribute: false}) book: Book | undefined;
  @property({attribute: false}) state: ReaderState = {...FIRST_STATE, mode: 'study'};
  @property({attribute: false}) file: ComparisonFile | undefined;
  /** The element that holds the text. */
  @property({attribute: false}) within:
    (HTMLElement & {updateComplete?: Promise<unknown>}) | undefined;

  @state() private choices: readonly Choice[] = [];
  @state() private marks: readonly StudyMark[] = [];
  @state() private said: string | undefined;
  @state() private hasSelection = false;
  #placed: readonly PlacedMark[] = [];
  #before: (readonly StudyMark[])[] = [];
  #key: string | undefined;

  readonly #choosing = new ChoosingController(
    this,
    () => this.within,
    () => (this.state.mode === 'study' ? this.book?.lookup : undefined),
    (choice) => {
      this.choices = chosenWith(this.choices, choice);
      this.said = undefined;
    },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('storage', this.#onStorage);
    document.addEventListener('selectionchange', this.#onSelection);
    document.addEventListener(DrawnEvent.type, this.#paint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this.#onStorage);
    document.removeEventListener('selectionchange', this.#onSelection);
    document.removeEventListener(DrawnEvent.type, this.#paint);
    clearPaint();
  }

  /** Does what a key asks for. */
  run(command: Opinion | 'undo'): boolean {
    if (this.state.mode !== 'study') return false;
    if (command === 'undo') return this.#undo();
    return this.#mark(command);
  }

  protected override willUpdate(changes: PropertyValues): void {
    const {book} = this;
    if (!book) return;
    const accounts = book.accounts.map(({id}) => id);
    const key = keyOf(accounts, this.state.own);
    if (key !== this.#key) {
      this.#key = key;
      this.#before = [];
      this.choices = [];
      this.marks = readMarks(key);
    }
    if (changes.has('book') || changes.has('marks')) {
      this.#placed = placed(this.marks, book.accounts);
    }
  }

  protected override updated(): void {
    this.#paint();
  }

  readonly #paint = (): void => {
    const {book, within} = this;
    if (!book || !within) return;
    // What is painted on must be there first.
    void Promise.resolve(within.updateComplete).then(() => {
      if (this.isConnected) paint(this.choices, this.#placed, within, book.lookup);
    });
  };

  override render(): TemplateResult | typeof nothing {
    const {book} = this;
    if (!book) return nothing;
    return html`<section class="study" aria-labelledby="study-title">
      ${this.state.mode === 'compare' ? this.#renderCompared(book) : this.#renderTask(book)}
      <p class="small" role="status">${this.said}</p>
    </section>`;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #renderTask(book: Book): TemplateResult {
    const ready = this.choices.length + Number(this.hasSelection) >= FEWEST;
    return html`
      <h2 class="list-title" id="study-title">${msg('Where do the accounts differ?')}</h2>
      ${
        this.choices.length === 0 && this.marks.length === 0
          ? html`<p class="small">
              ${msg('Choose words in two places: select them, or tap a sentence. Then say whether they differ or agree. Greta’s findings are hidden until you compare.')}
            </p>`
          : nothing
      }
      ${renderChoices(this.choices, book, (choice) => {
        this.choices = chosenWith(this.choices, choice);
      })}
      <div class="opinions">
        ${
          this.hasSelection
            ? html`<button
                type="button"
                @mousedown=${keepSelection}
                @click=${() => this.#choosing.take()}
              >
                ${msg('Choose the selected words')}
              </button>`
            : nothing
        }
        ${OPINIONS.map(
          (opinion) =>
            html`<button
              type="button"
              class="primary"
              ?disabled=${!ready}
              @mousedown=${keepSelection}
              @click=${() => this.#mark(opinion)}
            >
              ${opinionName(opinion)} <kbd>${opinion === 'differ' ? 'd' : 'a'}</kbd>
            </button>`,
        )}
        <button type="button" ?disabled=${this.#before.length === 0} @click=${() => this.#undo()}>
          ${msg('Undo')} <kbd>u</kbd>
        </button>
      </div>
      ${
        this.marks.length === 0
          ? nothing
          : html`<h3>${marksHeading(this.marks.length)}</h3>
              ${renderMarks(this.#placed, book, ({id}) => {
                this.#keep(this.marks.filter((mark) => mark.id !== id));
              })}`
      }
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#go({mode: 'compare'})}>
          ${msg('Compare with Greta’s')}
        </button>
        ${this.#renderFiles()}
        <button type="button" @click=${() => this.#go({mode: 'read'})}>${msg('Leave')}</button>
      </div>
    `;
  }

  #renderCompared(book: Book): TemplateResult {
    return html`
      <greta-study-result .book=${book} .marks=${this.#placed}></greta-study-result>
      <div class="actions">
        <button type="button" @click=${() => this.#go({mode: 'study', finding: undefined})}>
          ${msg('Back to the task')}
        </button>
        ${this.#renderFiles()}
        <button type="button" @click=${() => this.#go({mode: 'read'})}>${msg('Leave')}</button>
      </div>
    `;
  }

  /** What is handed out, and in. */
  #renderFiles(): TemplateResult {
    return html`
      <button type="button" popovertarget="study-files">${msg('Hand out, hand in')}</button>
      <div id="study-files" class="menu" popover>
        ${
          this.state.own === undefined
            ? html`<button type="button" ?disabled=${!navigator.clipboard} @click=${this.#copyLink}>
                ${msg('Copy a link to this task')}
              </button>`
            : nothing
        }
        <button type="button" @click=${this.#savePage}>${msg('Save this task as a page')}</button>
        <button
          type="button"
          ?disabled=${this.marks.length === 0}
          @click=${() => {
            save({name: 'greta-marks.json', type: 'application/json', text: fileOf(this.marks)});
          }}
        >
          ${msg('Save your marks')}
        </button>
        <label class="choose">
          ${msg('Open saved marks')}
          <input class="unseen" type="file" accept=".json,application/json" @change=${this.#open} />
        </label>
      </div>
    `;
  }

  #mark(opinion: Opinion): boolean {
    this.#choosing.take();
    if (!this.book || this.choices.length < FEWEST) {
      this.said = msg('First choose words in two places.');
      return true;
    }
    this.#keep([...this.marks, markOf(this.choices, opinion, this.book.accounts)]);
    this.choices = [];
    this.said = msg(str`Marked: ${opinionName(opinion)}.`);
    return true;
  }

  #undo(): boolean {
    const before = this.#before.pop();
    if (!before) return false;
    this.#store(before);
    this.said = msg('Undone.');
    return true;
  }

  #keep(marks: readonly StudyMark[]): void {
    this.#before = [...this.#before, this.marks];
    this.#store(marks);
  }

  #store(marks: readonly StudyMark[]): void {
    this.marks = marks;
    if (this.#key !== undefined && !keepMarks(this.#key, marks)) {
      this.said = msg('The browser keeps nothing: save your marks before you leave.');
    }
  }

  #go(wanted: Partial<ReaderState>): void {
    this.dispatchEvent(new StateChangeEvent(wanted));
  }

  readonly #copyLink = async (): Promise<void> => {
    const task = {...this.state, mode: 'study', finding: undefined, at: undefined} as const;
    await navigator.clipboard.writeText(new URL(addressOf(task), location.href).href);
    this.said = msg('Copied');
  };

  readonly #savePage = async (): Promise<void> => {
    if (!this.file) return;
    try {
      const text = await asPage(this.file, await loadAssets(), getLocale(), 'study');
      save({name: 'greta-task.html', type: 'text/html', text});
    } catch {
      this.said = msg('The page could not be made: its parts could not be loaded.');
    }
  };

  readonly #open = async ({currentTarget}: Event): Promise<void> => {
    const input = currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const opened = marksIn(await file.text());
    input.value = '';
    if (!opened) {
      this.said = msg(str`${file.name} holds no marks. Choose a file that was saved here.`);
      return;
    }
    const known = new Set(this.marks.map(({id}) => id));
    this.#keep([...this.marks, ...opened.filter(({id}) => !known.has(id))]);
    this.said = marksHeading(this.marks.length);
  };

  readonly #onStorage = ({key}: StorageEvent): void => {
    if (key !== null && key === this.#key) this.marks = readMarks(key);
  };

  readonly #onSelection = (): void => {
    this.hasSelection = this.state.mode === 'study' && this.#choosing.selected() !== undefined;
  };
}

/** A press must not take the selection away that it is about. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-study': GretaStudy;
  }
}
