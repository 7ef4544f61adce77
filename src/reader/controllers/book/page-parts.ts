import type {
  LitElement,
  nothing,
  ReactiveController,
  ReactiveControllerHost,
  TemplateResult,
} from 'lit';

import type {Finding} from '../../../engine/comparison.js';
import {CorrectEvent, DrawnEvent} from '../../events.js';
import type {Lookup} from '../../findings/lookup.js';
import type {Book} from '../../book/book.js';
import type {Shown} from '../../book/shown.js';
import type {drawnIn} from '../../timeline/drawn.js';
import {pause} from '../../../comparing/pause.js';
import type {AddressController} from './address.js';
import type {BookController} from './book.js';
import type {CitedPlace} from './cited.js';
import type {DocumentsController} from './documents.js';

/** Loads a part of the page that is drawn, unless it is there. */
export type Want = (load: () => Promise<unknown>) => void;

/** Loads the parts of the page that the first sight of the text can do without: panel, ruler, repair, differing words, the offline copy. */
export class PagePartsController implements ReactiveController {
  /** What only the panel, which is loaded later, can say of a finding. */
  describe: ((finding: Finding, lookup: Lookup) => string) | undefined;
  /** The same for what is read aloud as a finding opens. */
  announce: ((finding: Finding, lookup: Lookup) => string) | undefined;

  /** Of the chosen findings those that a view draws. */
  drawnIn: typeof drawnIn | undefined;

  /** What stands above two texts between which there are no findings. */
  renderNothingFound: ((shown: Shown) => TemplateResult | typeof nothing) | undefined;

  /** What there is to say of the book on show. */
  renderNotices:
    | ((
        documents: DocumentsController,
        books: BookController,
        cited: CitedPlace,
        choose: () => void,
      ) => TemplateResult | typeof nothing)
    | undefined;

  /** What is read aloud as another book comes on show. */
  tellOnShow: ((book: Book) => string) | undefined;

  /** Tries again to load what could not be had last; undefined where nothing is wanting. */
  tryAgain: (() => void) | undefined;

  /** The button of a row that was pressed before there was a menu for it. */
  #pressed: HTMLElement | undefined;
  /** Known once any words have been marked. */
  #unmark: ((root: ParentNode) => void) | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #address: AddressController;
  readonly #books: BookController;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    address: AddressController,
    books: BookController,
  ) {
    this.#host = host;
    this.#address = address;
    this.#books = books;
    host.addController(this);
    host.addEventListener(DrawnEvent.type, ({target}: Event) => {
      this.attempt(() => this.markWords(target as Element));
    });
    host.addEventListener('click', this.#onPress);
    host.addEventListener(CorrectEvent.type, this.#onCorrect);
  }

  hostConnected(): void {
    // Put elsewhere in the page.
    if (this.#books.book) this.attempt(() => this.markWords());
  }

  hostDisconnected(): void {
    this.#unmark?.(this.#host);
  }

  /** Does what loads a part of the page; where that cannot be had, it is said, and can be tried again. */
  attempt(load: () => Promise<unknown>): void {
    load().catch(() => {
      this.tryAgain = () => {
        this.tryAgain = undefined;
        this.#host.requestUpdate();
        this.attempt(load);
      };
      this.#host.requestUpdate();
    });
  }

  /** The same of what is wanted each time that it is drawn. */
  readonly want: Want = (load) => {
    if (!this.tryAgain) this.attempt(load);
  };

  /**
   * Loads what a new book needs.
   *
   * @param first - Whether it is the first on the page.
   * @param isAlone - Whether the page stands alone, and has no engine to compare anew with.
   */
  async load(first: boolean, isAlone: boolean): Promise<void> {
    await this.begin();
    await pause();
    await import('../../elements/ruler.js');
    await this.markWords();
    if (!first) return;
    if (!isAlone) await import('../../elements/repair.js');
    const {keepOffline} = await import('../../../offline/register.js');
    await keepOffline();
  }

  /** Loads what a finding is opened with: all that a mere beginning needs. */
  async begin(): Promise<void> {
    await pause();
    const [{describe, announce, drawnIn, renderNothingFound}, {renderNotices, tellOnShow}] =
      await Promise.all([
        import('../../elements/findings.js'),
        import('../../templates/page/notices.js'),
      ]);
    this.describe = describe;
    this.drawnIn = drawnIn;
    this.announce = announce;
    this.renderNothingFound = renderNothingFound;
    this.renderNotices = renderNotices;
    this.tellOnShow = tellOnShow;
    this.#host.requestUpdate();
  }

  /**
   * Two versions of a text differ in words that no finding speaks of.
   *
   * @param drawn - The part of the text that is new, where not all of it is.
   */
  async markWords(drawn?: Element): Promise<void> {
    if (this.#hasVersions()) {
      const {markDifferingWords, unmarkDifferingWords} =
        await import('../../search/word-differences.js');
      this.#unmark = unmarkDifferingWords;
      await this.#host.updateComplete;
      const {book} = this.#books;
      // The marks may have been switched off meanwhile, other accounts laid, or the reader taken out of the page.
      if (book && this.#hasVersions() && this.#host.isConnected) {
        markDifferingWords(this.#host, book, drawn);
        return;
      }
    }
    this.#unmark?.(this.#host);
  }

  #hasVersions(): boolean {
    const languages = this.#books.book?.accounts.map(({lang}) => lang) ?? [];
    return this.#address.state.marks && new Set(languages).size < languages.length;
  }

  /** The menu of a row comes last of all: whoever asks for it sooner has it at once, however often they ask. */
  readonly #onPress = ({target}: Event): void => {
    const button = (target as Element).closest<HTMLElement>('.repair');
    if (!button || customElements.get('greta-repair')) return;
    if (!this.#pressed) this.attempt(() => this.#openMenu());
    this.#pressed = button;
  };

  async #loadMenu(): Promise<void> {
    await import('../../elements/repair.js');
    await this.#host.querySelector<LitElement>('greta-repair')?.updateComplete;
  }

  async #openMenu(): Promise<void> {
    try {
      await this.#loadMenu();
      this.#pressed?.click();
    } finally {
      this.#pressed = undefined;
    }
  }

  /** What is said to be wrong before there is what has it compared anew is kept at once, and handed on then. */
  readonly #onCorrect = ({corrections}: CorrectEvent): void => {
    if (!customElements.get('greta-repair')) this.attempt(() => this.#handOn(corrections));
  };

  async #handOn(corrections: CorrectEvent['corrections']): Promise<void> {
    const {library} = await import('../../../library/library.js');
    await library()
      .correct(corrections)
      .catch(() => undefined);
    await this.#loadMenu();
    this.#host.dispatchEvent(new CorrectEvent(corrections));
  }
}
