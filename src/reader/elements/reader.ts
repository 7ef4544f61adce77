import {localized, msg, str} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {ComparisonFile} from '../../engine/catalogue.js';
import type {Finding} from '../../engine/comparison.js';
import {getLocale, setLocale} from '../../wording/localization.js';
import type {Mode, ReaderState, UiLanguage} from '../address.js';
import type {Book} from '../book.js';
import {AddressController} from '../controllers/address.js';
import {BookController} from '../controllers/book.js';
import {CardFocusController} from '../controllers/card-focus.js';
import {DroppingController} from '../controllers/dropping.js';
import {KeyboardController} from '../controllers/keyboard.js';
import {LayoutController} from '../controllers/layout.js';
import {LightingController} from '../controllers/lighting.js';
import {SearchController} from '../controllers/search.js';
import {
  ComparisonChangeEvent,
  DocumentsOpenEvent,
  DrawnEvent,
  OverlayCloseEvent,
  PreferencesChangeEvent,
  StateChangeEvent,
} from '../events.js';
import type {Lookup} from '../lookup.js';
import type {Command} from '../keys.js';
import {drawSentence} from '../in-turn.js';
import type {Place} from '../place.js';
import {bringIntoView, isInView, placeIn, restorePlace} from '../place.js';
import type {Preferences} from '../preferences.js';
import {applyPreferences, firstLanguage, keepPreferences, readPreferences} from '../preferences.js';
import {countsOf, selectionOf} from '../selection.js';
import type {WrittenDocuments} from '../written.js';
import {writtenIn} from '../written.js';
import type {Overlay} from '../templates/bar.js';
import {renderBar} from '../templates/bar.js';
import {renderOverlay} from '../templates/overlays.js';
import {renderStepper, stepFrom} from '../templates/stepper.js';
import {renderSummary} from '../templates/summary.js';
import {columnAlone, renderView} from '../templates/views.js';
import {renderMissing, renderNotLoaded, renderUnkept, renderWaiting} from '../templates/waiting.js';
import type {GretaStudy} from './study.js';

/** What of the state moves the text about. */
const LAID_OUT_BY = ['accounts', 'layout', 'alone', 'marks', 'mode'] as const;

/** Keys that only findings answer. */
const FINDING_KEYS: readonly Command[] = ['next', 'previous', 'marks', 'filter'];

/**
 * The whole page: accounts side by side, what was found in them, and ways through. Renders into the page's own tree, so
 * that find-in-page, selection, printing and references between text and cards work; needs `theme.css`,
 * or `embed.css` in a page of which it is a part.
 *
 * The address has the state; an element below asks for another by an event.
 *
 * @cssprop --greta-text - Letters of the texts.
 * @cssprop --greta-ui - Letters of everything else.
 * @cssprop --greta-size - Size of the texts.
 * @cssprop --greta-measure - The widest that a column may be.
 * @cssprop --greta-paper - What lies under everything.
 * @cssprop --greta-sheet - What lies on it: cards, dialogs.
 * @cssprop --greta-ink - Words.
 * @cssprop --greta-soft - Words of less weight.
 * @cssprop --greta-line - Lines between things.
 * @cssprop --greta-contradict - What contradicts; and so `-compatible`, `-series`, `-agree`, `-only`.
 */
@customElement('greta-reader')
@localized()
export class GretaReader extends LitElement {
  /** Address of the folder with the bundled accounts and their comparisons, with a slash at its end. */
  @property() data = './data/';
  /** Accounts to open with, their ids joined by `~`, where the address names none; else those of the catalogue. */
  @property() accounts = '';
  /** The comparison to show, where it comes with the page; then no other accounts are loaded. */
  @property({attribute: false}) file: ComparisonFile | undefined;
  /**
   * Documents to compare in the browser: addresses parted by spaces, or, as a property, the documents. Else those that
   * stand in the element as `<script type="text/markdown" lang="lt" title="…">`.
   */
  @property() documents: WrittenDocuments | undefined;
  /** Language of the interface where the address names none; else the one kept, or the browser's. */
  @property() ui: UiLanguage | undefined;
  /** `off` leaves the address of the page alone; only the first reader of a page has it in any case. */
  @property() address: 'off' | undefined;

  /** What the page opens as where the address does not say: `study` for a task that is handed out. */
  @property() mode: Mode | undefined;

  @state() private overlay: Overlay | undefined;
  @state() private listOpen = false;
  /** Whether what was opened last lasts only as long as the page. */
  @state() private unkept = false;
  @state() private dropped: readonly File[] = [];
  readonly #search = new SearchController(this);
  @state() private preferences: Preferences = readPreferences();
  /** What only the panel, which is loaded later, can say of a finding. */
  @state() private describe: ((finding: Finding, lookup: Lookup) => string) | undefined;

  readonly #address = new AddressController(this, (before) => {
    void this.#onAddress(before);
  });
  readonly #books = new BookController(this);
  readonly #lighting = new LightingController(this, () => this.#books.book?.lookup);
  readonly #layout = new LayoutController(this);
  readonly #cardFocus = new CardFocusController(this);
  #shownFor: Book | undefined;
  /** Where a person reads who began before the reader was at work. */
  #placeBefore: Place | undefined;

  constructor() {
    super();
    new KeyboardController(
      this,
      () => this.preferences.keys && this.overlay === undefined,
      (command) => this.#do(command),
    );
    new DroppingController(this, (files) => {
      this.dropped = files;
      this.overlay = 'accounts';
    });
    this.addEventListener(StateChangeEvent.type, ({wanted}) => {
      this.#address.go(wanted);
    });
    this.addEventListener(PreferencesChangeEvent.type, ({wanted}) => {
      void this.#prefer({...this.preferences, ...wanted});
    });
    this.addEventListener(DocumentsOpenEvent.type, ({file}) => {
      void this.#take(file);
    });
    this.addEventListener(ComparisonChangeEvent.type, ({file}) => {
      void this.#amend(file);
    });
    this.addEventListener(DrawnEvent.type, ({target}) => {
      void this.#markWords(target as Element);
    });
    this.addEventListener(OverlayCloseEvent.type, () => {
      this.overlay = undefined;
      this.dropped = [];
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.documents ??= writtenIn(this);
    applyPreferences(this.preferences);
    void this.#speak();
    if (this.hasUpdated) void this.#load();
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!this.hasUpdated || changes.has('file') || changes.has('documents')) void this.#load();
    const written = this.#books.book && !this.#shownFor ? this.#prerendered() : undefined;
    if (written) this.#placeBefore = placeIn(written);
  }

  override render(): TemplateResult | typeof nothing {
    const {state} = this.#address;
    const {book} = this.#books;
    const layout = this.#layout.of(state);
    if (!book && this.#prerendered()) {
      return this.#books.failed ? renderNotLoaded(() => this.#load()) : nothing;
    }
    const chosen = book ? selectionOf(book.lookup, state, this.describe) : [];
    const open = chosen.findIndex(({id}) => id === state.finding);
    const mode = this.#mode;
    const isTask = mode === 'study';
    return html`
      ${renderBar(
        state,
        getLocale(),
        (overlay) => {
          this.overlay = overlay;
        },
        () => this.#find(),
        this.file === undefined && this.documents === undefined,
        !isTask,
      )}
      ${book ? this.#search.render(book, state.search) : nothing}
      ${
        book
          ? html`
              ${
                isTask
                  ? nothing
                  : renderSummary(
                      countsOf(book.lookup.comparison.findings),
                      state,
                      renderStepper(chosen, open, this.listOpen, () => {
                        this.listOpen = !this.listOpen;
                      }),
                    )
              }
              <div class="page">
                <main
                  id="rows"
                  tabindex="-1"
                  data-columns=${book.accounts.length}
                  data-view=${state.view}
                  data-layout=${layout}
                  data-alone=${columnAlone(state, layout, book) ?? nothing}
                  ?data-unmarked=${!state.marks}
                  ?data-repairable=${this.file === undefined && mode === 'read'}
                >
                  ${renderView(isTask ? {...state, view: 'read'} : state, layout, book, chosen, isTask)}
                </main>
                ${this.#renderPanel(book, chosen, mode)}
              </div>
              ${
                isTask
                  ? nothing
                  : html`<greta-ruler .book=${book} .tones=${state.tones}></greta-ruler>`
              }
              ${
                this.file || mode !== 'read'
                  ? nothing
                  : html`<greta-repair .book=${book}></greta-repair>`
              }
            `
          : renderWaiting(this.#books.failed, () => this.#load(), this.#books.problem?.())
      }
      ${
        this.unkept
          ? renderUnkept(() => {
              this.unkept = false;
            })
          : nothing
      }
      ${
        this.#books.missing && book
          ? renderMissing(
              this.#books.missing,
              () => {
                this.overlay = 'accounts';
              },
              () => {
                this.#books.missing = undefined;
                this.requestUpdate();
              },
            )
          : nothing
      }
      ${this.#books.failed && book ? renderNotLoaded(() => this.#load()) : nothing}
      ${renderOverlay(this.overlay, this.preferences, {...state, layout}, book, this.#books.catalogue, this.dropped)}
      <p class="unseen" role="status">
        ${open >= 0 ? msg(str`Finding ${open + 1} of ${chosen.length}`) : nothing}
      </p>
    `;
  }

  /** What stands beside the text: the findings, or the reader's own marks. */
  #renderPanel(book: Book, chosen: readonly Finding[], mode: Mode): TemplateResult[] {
    const {state} = this.#address;
    const isCard = mode === 'compare' && state.finding !== undefined;
    if (mode !== 'read') void import('./study.js');
    return [
      mode === 'study'
        ? html``
        : html`<greta-findings
            id="greta-findings"
            ?hidden=${mode === 'compare' && !isCard}
            ?data-open=${this.listOpen || state.finding !== undefined}
            .book=${book}
            .state=${state}
            .chosen=${chosen}
          ></greta-findings>`,
      mode === 'read'
        ? html``
        : html`<greta-study
            id="greta-study"
            data-open
            ?data-task=${mode === 'study'}
            ?hidden=${isCard}
            .book=${book}
            .state=${{...state, mode}}
            .file=${{comparison: book.lookup.comparison, notes: book.notes}}
            .within=${this}
          ></greta-study>`,
    ];
  }

  get #mode(): Mode {
    return this.#address.state.mode ?? this.mode ?? 'read';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(_: PropertyValues<this>): void {
    const {book} = this.#books;
    if (!book || book === this.#shownFor) return;
    this.#prerendered()?.remove();
    const first = this.#shownFor === undefined;
    this.#shownFor = book;
    if (this.#placeBefore) restorePlace(this.#placeBefore);
    this.#placeBefore = undefined;
    this.#lighting.open(this.#address.state.finding);
    this.#bringPlace({always: first});
    // Given documents, the element is a part of a page, whose title and language are not its own.
    if (this.documents === undefined)
      document.title = `${book.accounts.map(({title}) => title).join(' · ')} – Greta`;
    void this.#loadRest(first);
  }

  /** The parts that the first sight of the text can do without. */
  async #loadRest(first: boolean): Promise<void> {
    const [{describe}] = await Promise.all([import('./findings.js'), import('./ruler.js')]);
    this.describe = describe;
    await this.#markWords();
    if (!first) return;
    // What stands alone has no engine to compare anew with.
    if (!this.file) await import('./repair.js');
    const {keepOffline} = await import('../../offline/register.js');
    await keepOffline();
  }

  /**
   * Two versions of a text differ in words that no finding speaks of.
   *
   * @param drawn - The part of the text that is new, where not all of it is.
   */
  async #markWords(drawn?: Element): Promise<void> {
    const {book} = this.#books;
    const languages = book?.accounts.map(({lang}) => lang) ?? [];
    if (!book || !this.#address.state.marks || new Set(languages).size === languages.length) {
      if ('highlights' in CSS) CSS.highlights.delete('greta-differing');
      return;
    }
    const {markDifferingWords} = await import('../word-differences.js');
    await this.updateComplete;
    markDifferingWords(this, book, drawn);
  }

  async #onAddress(before: ReaderState): Promise<void> {
    const {accounts, own, ui, finding, at, view} = this.#address.state;
    const state = this.#address.state;
    const isLaidAnew = LAID_OUT_BY.some((key) => String(state[key]) !== String(before[key]));
    // To look for the place takes measuring, which typing in a filter or the search must not wait for.
    const place = isLaidAnew && view === before.view ? placeIn(this) : undefined;
    // A link out of a table leads into the text.
    if (view !== 'read' && at !== undefined && at !== before.at) {
      this.#address.go({view: 'read'});
      return;
    }
    if (ui !== before.ui) await this.#speak();
    if (own !== before.own || accounts.join() !== before.accounts.join()) await this.#load();
    await this.updateComplete;
    if (place) restorePlace(place);
    this.#lighting.open(finding);
    if (finding !== before.finding) {
      const [left] = before.finding === undefined ? [] : this.#lighting.marksOf(before.finding);
      void this.#cardFocus.follow(finding, left);
    }
    if (finding !== before.finding || at !== before.at) this.#bringPlace();
    if (isLaidAnew || ui !== before.ui || view !== before.view) void this.#markWords();
  }

  /** What was written into the page ahead of time, and can be read until the book is there. */
  #prerendered(): HTMLElement | undefined {
    // Not by a selector, which would look through all of the text.
    return ([...this.children] as HTMLElement[]).find((child) => child.matches('.prerendered'));
  }

  #load(): Promise<void> {
    const {accounts, own} = this.#address.state;
    if (this.file) {
      this.#books.lay(this.file, accounts);
      return Promise.resolve();
    }
    if (this.documents !== undefined) return this.#books.compare(this.documents, accounts);
    return this.#books.show(
      new URL(this.data, document.baseURI).href,
      accounts.length > 0 ? accounts : this.accounts.split('~').filter(Boolean),
      own,
    );
  }

  async #take(file: ComparisonFile): Promise<void> {
    const {id: own, kept} = await this.#books.take(file);
    this.unkept = !kept;
    const accounts = file.comparison.accounts.map(({id}) => id);
    this.#address.go({own, accounts, finding: undefined, at: undefined});
  }

  /** Shows the same documents, compared anew with what was corrected. */
  async #amend(file: ComparisonFile): Promise<void> {
    const place = placeIn(this);
    this.unkept = !(await this.#books.amend(file, this.#address.state.own));
    await this.updateComplete;
    if (place) restorePlace(place);
  }

  /** Speaks the language that is wanted, and leaves the reader where they are. */
  async #speak(): Promise<void> {
    const {ui} = this.#address.state;
    const language = firstLanguage(ui ?? this.ui, this.preferences.ui, navigator.languages);
    const place = placeIn(this);
    await setLocale(language);
    if (this.documents !== undefined) this.lang = language;
    else document.documentElement.lang = language;
    if (ui !== undefined && ui !== this.preferences.ui) {
      this.preferences = {...this.preferences, ui};
      keepPreferences(this.preferences);
    }
    this.requestUpdate();
    await this.updateComplete;
    if (place) restorePlace(place);
  }

  async #prefer(preferences: Preferences): Promise<void> {
    const place = placeIn(this);
    this.preferences = preferences;
    keepPreferences(preferences);
    applyPreferences(preferences);
    await this.updateComplete;
    if (place) restorePlace(place);
  }

  /** Shows the sentence or the finding that the address names. */
  #bringPlace({always = false} = {}): void {
    const {at, finding} = this.#address.state;
    if (at !== undefined) drawSentence(at);
    const sentence = at === undefined ? undefined : document.getElementById(at);
    const [mark, ...others] = finding === undefined ? [] : this.#lighting.marksOf(finding);
    if (sentence) bringIntoView(sentence, {always: true});
    else if (mark && (always || !others.some(isInView))) bringIntoView(mark, {always});
  }

  #do(command: Command): boolean {
    const {state} = this.#address;
    const {book} = this.#books;
    // In a task the findings are hidden, also from the keys.
    if (this.#mode === 'study' && FINDING_KEYS.includes(command)) return false;
    switch (command) {
      case 'differ':
      case 'agree':
      case 'undo':
        return (
          this.querySelector<HTMLElement & Partial<Pick<GretaStudy, 'run'>>>('greta-study')?.run?.(
            command,
          ) ?? false
        );
      case 'next':
      case 'previous': {
        const chosen = book ? selectionOf(book.lookup, state, this.describe) : [];
        const open = chosen.findIndex(({id}) => id === state.finding);
        const finding = stepFrom(chosen, open, command === 'next' ? 1 : -1);
        if (finding) this.#address.go({finding: finding.id, at: undefined});
        return true;
      }
      case 'close':
        // The browser closes what lies on top by itself.
        if (this.querySelector(':popover-open')) return false;
        if (this.overlay !== undefined) {
          this.querySelector('dialog')?.close();
          return true;
        }
        if (state.finding === undefined && !this.listOpen) return false;
        if (state.finding === undefined) this.listOpen = false;
        else this.#address.go({finding: undefined, at: undefined});
        return true;
      case 'marks':
        this.#address.go({marks: !state.marks});
        return true;
      case 'language':
        this.#address.go({ui: getLocale() === 'lt' ? 'en' : 'lt'});
        return true;
      case 'other':
        return this.#turn();
      case 'find':
        this.#find();
        return true;
      case 'filter':
        this.listOpen = true;
        void this.updateComplete.then(() => {
          this.querySelector<HTMLInputElement>('greta-findings input[type=search]')?.focus();
        });
        return true;
      case 'help':
        this.overlay = 'help';
        return true;
    }
  }

  /** Over to the other text: to read it, where one stands by itself, else to the other side of the mark in focus. */
  #turn(): boolean {
    const {book} = this.#books;
    const {state} = this.#address;
    if (!book || state.view !== 'read') return false;
    const column = columnAlone(state, this.#layout.of(state), book);
    if (column === undefined) return this.#lighting.focusOther(state.finding);
    this.#address.go({alone: book.accounts[(column + 1) % book.accounts.length]!.id});
    return true;
  }

  #find(): void {
    const {view, search} = this.#address.state;
    if (view !== 'read') this.#address.go({view: 'read'});
    if (search === undefined) this.#address.go({search: ''});
    this.#search.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-reader': GretaReader;
  }
}
