import {localized} from '@lit/localize';
import type {nothing, PropertyValues, TemplateResult} from 'lit';
import {LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {ComparisonFile} from '../../engine/saved/comparison-file.js';
import type {Finding} from '../../engine/comparison.js';
import type {Mode} from '../address.js';
import type {UiLanguage} from '../../wording/ui-languages.js';
import {AddressController} from '../controllers/book/address.js';
import {BookController} from '../controllers/book/book.js';
import {CardFocusController} from '../controllers/finding/card-focus.js';
import {CitedPlace} from '../controllers/book/cited.js';
import {Commands} from '../controllers/keys/commands.js';
import {DocumentsController} from '../controllers/book/documents.js';
import {Following} from '../controllers/finding/following.js';
import {PagePartsController} from '../controllers/book/page-parts.js';
import {LayoutController} from '../controllers/page/layout.js';
import {LightingController} from '../controllers/finding/lighting.js';
import {OpeningController} from '../controllers/book/opening.js';
import {OverlaysController} from '../controllers/page/overlays.js';
import {PreferencesController} from '../controllers/page/preferences.js';
import {SearchController} from '../controllers/page/search.js';
import {ComparisonShowEvent} from '../events.js';
import {pause} from '../../comparing/pause.js';
import type {Slices} from '../../engine/slices.js';
import {whileAnswering} from '../long-page/answering.js';
import {prepared} from '../long-page/prepared.js';
import {selectionOf} from '../findings/selection.js';
import {renderReader} from '../templates/page/reader.js';
import {drawRowsAhead} from '../templates/text/rows.js';
import type {WrittenDocuments} from '../documents/written.js';
import {writtenIn} from '../documents/written.js';

/**
 * The whole page: accounts side by side, what was found in them, and ways through. Renders into the page's own tree, so
 * that find-in-page, selection, printing and references between text and cards work; needs `theme.css`,
 * or `embed.css` in a page of which it is a part.
 *
 * The address has the state; an element below asks for another by an event.
 *
 * @fires {ComparisonShowEvent} greta-comparison-show - Accounts are on show, and their comparison is at hand, as the event's `comparison`.
 * @cssprop --greta-text - Letters of the texts.
 * @cssprop --greta-ui - Letters of everything else.
 * @cssprop --greta-size - Size of the texts.
 * @cssprop --greta-measure - The widest that a column may be.
 * @cssprop --greta-paper - What lies under everything.
 * @cssprop --greta-sheet - What lies on it: cards, dialogs.
 * @cssprop --greta-ink - Words.
 * @cssprop --greta-soft - Words of less weight.
 * @cssprop --greta-line - Lines between things.
 * @cssprop --greta-edge - Outlines of fields, which alone show where something can be written or chosen.
 * @cssprop --greta-band - Under the row or the button that is meant.
 * @cssprop --greta-focus - Around what the keyboard is at.
 * @cssprop --greta-contradict - What contradicts.
 * @cssprop --greta-contradict-tint - Under the words of it.
 * @cssprop --greta-compatible - What differs and can both be true.
 * @cssprop --greta-compatible-tint - Under the words of it.
 * @cssprop --greta-series - What changes in the telling.
 * @cssprop --greta-series-tint - Under the words of it.
 * @cssprop --greta-possible - What may differ.
 * @cssprop --greta-agree - What agrees.
 * @cssprop --greta-only - What only one account tells.
 * @cssprop --greta-bar - Height of the bar.
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

  readonly #address = new AddressController(this, (before, isBack) => {
    this.#documents.leftOff.readOn();
    this.#loaded.attempt(() => this.#following.follow(before, isBack));
  });
  readonly #books = new BookController(this);
  readonly #documents = new DocumentsController(this, this.#address, this.#books);
  readonly #loaded = new PagePartsController(this, this.#address, this.#books);
  readonly #preferences: PreferencesController = new PreferencesController(
    this,
    () => ({ui: this.#address.state.ui, given: this.ui}),
    (): HTMLElement => (this.#isPart ? this : document.documentElement),
  );
  readonly #overlays = new OverlaysController(this);
  readonly #search = new SearchController(this);
  readonly #layout = new LayoutController(this, (place) => {
    this.#documents.leftOff.leave(place);
  });
  readonly #lighting = new LightingController(this, () => this.#books.book);
  readonly #cited = new CitedPlace(this, this.#address, this.#books);
  readonly #cardFocus = new CardFocusController(this);
  readonly #following = new Following(this, {
    address: this.#address,
    lighting: this.#lighting,
    cardFocus: this.#cardFocus,
    load: () => this.#cited.await(this.#documents.load()),
    seek: () => this.#cited.seek(),
    speak: () => this.#preferences.speak(),
    markWords: () => {
      this.#loaded.attempt(() => this.#loaded.markWords());
    },
    quote: (sentence) => this.#cited.quoteOf(sentence),
  });
  readonly #commands = new Commands(this, {
    address: this.#address,
    books: this.#books,
    lighting: this.#lighting,
    layout: this.#layout,
    overlays: this.#overlays,
    search: this.#search,
    mode: () => this.#mode,
    chosen: () => this.#chosen,
    areKeysOn: () => this.#preferences.preferences.keys,
  });
  readonly #opening = new OpeningController(
    this,
    this.#books,
    ({accounts, isWhole, lookup}, first) => {
      if (!this.#isPart) document.title = `${accounts.map(({title}) => title).join(' · ')} – Greta`;
      if (!isWhole) {
        this.#loaded.attempt(() => this.#loaded.begin());
        return;
      }
      this.dispatchEvent(new ComparisonShowEvent(lookup.comparison));
      this.#loaded.attempt(async () => {
        const sought = this.#cited.seek();
        if (sought) await sought;
        this.#following.open(first || sought !== undefined);
      });
      void this.#documents.leftOff.open(first);
      this.#loaded.attempt(() => this.#loaded.load(first, this.file !== undefined));
    },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.documents ??= writtenIn(this);
    void this.#preferences.speak();
    if (this.hasUpdated) void this.#documents.load();
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!this.hasUpdated || changes.has('file') || changes.has('documents'))
      void this.#documents.load();
  }

  /** To lay out a text and to draw it are two pieces of work; and it is drawn once, in the language that is wanted. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (!this.#opening.isFirst) {
      void super.scheduleUpdate();
      return undefined;
    }
    return Promise.allSettled([pause(), this.#preferences.inUse])
      .then(() => whileAnswering(this.#drawAhead()))
      .then(() => super.scheduleUpdate());
  }

  *#drawAhead(): Slices<void> {
    const {book} = this.#books;
    const {state} = this.#address;
    const layout = this.#layout.of(state);
    if (!book || state.view !== 'read' || layout === 'differing') return;
    yield* drawRowsAhead({...book, layout, hidden: this.#mode === 'study'});
    yield* prepared(this.render());
  }

  override render(): TemplateResult | typeof nothing {
    return renderReader({
      address: this.#address,
      books: this.#books,
      documents: this.#documents,
      cited: this.#cited,
      loaded: this.#loaded,
      preferences: this.#preferences,
      overlays: this.#overlays,
      search: this.#search,
      layout: this.#layout,
      commands: this.#commands,
      opening: this.#opening,
      mode: this.#mode,
      chosen: this.#chosen,
      isLedIn: this.#cardFocus.leadsTo(this.#address.state.finding),
      isGiven: this.file !== undefined,
      isPart: this.#isPart,
      within: this,
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Given documents, the element is a part of a page, whose title and language are not its own. */
  get #isPart(): boolean {
    return this.documents !== undefined;
  }

  get #mode(): Mode {
    return this.#address.state.mode ?? this.mode ?? 'read';
  }

  /** The findings that are listed and walked. */
  get #chosen(): readonly Finding[] {
    const {book} = this.#books;
    if (!book) return [];
    const {state} = this.#address;
    const {describe, drawnIn} = this.#loaded;
    const chosen = selectionOf(book.lookup, state, describe);
    return drawnIn?.(state.view, chosen, book) ?? chosen;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-reader': GretaReader;
  }
}
