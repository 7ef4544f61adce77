import {localized, msg} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {compareDocuments, openFile, prepareToCompare} from '../../comparing/client.js';
import type {Opened} from '../../comparing/messages.js';
import type {Account} from '../../engine/account.js';
import {UnusableDocumentError} from '../../engine/problem.js';
import {EXTENSIONS} from '../../import/extensions.js';
import {ANNOTATION_EXTENSION} from '../../import/import-annotations.js';
import {COMPARISON_EXTENSIONS} from '../../import/import-comparison.js';
import {problemText} from '../../wording/problems.js';
import {WorkController} from '../controllers/work.js';
import {DocumentsOpenEvent} from '../events.js';
import {keepBrought} from '../documents/brought.js';
import {namesOfPasted} from '../documents/pasted.js';
import {
  broughtIn,
  renderLanguageQuestion,
  renderPasting,
  renderWork,
} from '../templates/opening.js';

type Document = Parameters<typeof compareDocuments>[0][number];

const FEWEST = 2;
const MOST = 4;
/** Ends of names of files that may have been saved here. */
const SAVED = [...COMPARISON_EXTENSIONS, ANNOTATION_EXTENSION];

/**
 * A person's own documents, chosen, dropped or pasted, and files that were taken away from here; compared in a worker.
 * Fires `done` when there is something to show.
 */
@customElement('greta-own-documents')
@localized()
export class GretaOwnDocuments extends LitElement {
  /** The accounts on show, which annotations may be about. */
  @property({attribute: false}) accounts: readonly Account[] = [];
  /** Files that were dropped on the page, to be opened at once. */
  @property({attribute: false}) dropped: readonly File[] = [];

  /** What came of a file that is no comparison. */
  @state() private said: string | undefined;
  @state() private pasted: readonly string[] = ['', ''];
  /** Documents of which one does not say its language: its number. */
  @state() private asked:
    {readonly documents: readonly Document[]; readonly at: number} | undefined;
  readonly #work = new WorkController(this);

  constructor() {
    super();
    // While files are chosen there is time; not all browsers focus what is clicked.
    for (const type of ['focusin', 'click']) {
      this.addEventListener(type, () => {
        // The worker that compares waits for the next comparison.
        if (!this.#work.stage) prepareToCompare();
      });
    }
  }

  override render(): TemplateResult {
    return html`
      <h3>${msg('Your own documents')}</h3>
      <p class="small">
        ${msg('Two to four files: text, Markdown, HTML, Word (.docx), OpenDocument (.odt) or TEI. Choose them, drop them on the page, or paste texts. They are compared in your browser and go nowhere. One file that was saved here before will do as well.')}
      </p>
      <label class="choose">
        <input
          type="file"
          class="unseen"
          multiple
          accept=${[...EXTENSIONS, ...SAVED].join(',')}
          @change=${this.#choose}
        />
        ${msg('Choose files…')}
      </label>
      ${renderPasting(
        this.pasted,
        (at, text) => {
          this.pasted = this.pasted.with(at, text);
        },
        this.#openPasted,
      )}
      ${renderWork(this.#work, this.said)}
      ${this.asked ? renderLanguageQuestion((lang) => this.#answer(lang)) : nothing}
    `;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('dropped') && this.dropped.length > 0) void this.#openFiles(this.dropped);
  }

  #attempt(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.said = undefined;
    this.asked = undefined;
    return this.#work.attempt(work);
  }

  readonly #choose = ({target}: Event): void => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file can be chosen again, after it was mended.
    input.value = '';
    void this.#openFiles(files);
  };

  readonly #openPasted = (): void => {
    const names = namesOfPasted(this.pasted, msg('Text'));
    void this.#compare(this.pasted.map((source, at) => ({path: names[at]!, source})));
  };

  async #openFiles(files: readonly File[]): Promise<void> {
    await this.#attempt(async (signal) => {
      const documents = files.map((file) => ({path: file.name, bytes: file}));
      const [only, ...others] = documents;
      if (
        only &&
        others.length === 0 &&
        SAVED.some((one) => only.path.toLowerCase().endsWith(one))
      ) {
        const opened = await openFile(only, this.accounts, {
          signal,
          onProgress: this.#work.reach,
        });
        if (opened.kind !== 'document') return this.#take(opened, only.path);
      }
      return this.#compareNow(documents, signal);
    });
  }

  #answer(lang: string): void {
    if (!this.asked) return;
    const {documents, at} = this.asked;
    void this.#compare(documents.with(at, {...documents[at]!, lang}));
  }

  async #compare(documents: readonly Document[]): Promise<void> {
    await this.#attempt((signal) => this.#compareNow(documents, signal));
  }

  /** Takes in what was taken away from here. */
  async #take(opened: Exclude<Opened, {kind: 'document'}>, path: string): Promise<void> {
    if (opened.kind === 'comparison') {
      const {file, amendment} = opened;
      this.dispatchEvent(new DocumentsOpenEvent(file, amendment && {...amendment, path}));
      this.dispatchEvent(new Event('done'));
      return;
    }
    this.said = broughtIn(await keepBrought(opened));
  }

  async #compareNow(documents: readonly Document[], signal: AbortSignal): Promise<void> {
    if (documents.length < FEWEST || documents.length > MOST) {
      this.#work.fail(msg('Choose two to four files at once.'));
      return;
    }
    try {
      const {comparison} = await compareDocuments(documents, {
        signal,
        onProgress: this.#work.reach,
      });
      this.dispatchEvent(new DocumentsOpenEvent({comparison, notes: []}));
      this.dispatchEvent(new Event('done'));
    } catch (error) {
      if (error instanceof UnusableDocumentError && error.problem.code === 'unknown-language') {
        const at = documents.findIndex(({path}) => path === error.problem.path);
        if (at >= 0) {
          // The remedy is the question.
          this.#work.fail(problemText(error.problem));
          this.asked = {documents, at};
          return;
        }
      }
      throw error;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-own-documents': GretaOwnDocuments;
  }
}
