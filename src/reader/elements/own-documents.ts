import {localized, msg} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {compareDocuments, openFile, prepareToCompare} from '../../comparing/client.js';
import type {Opened} from '../../comparing/messages.js';
import type {Account} from '../../engine/account.js';
import {UnusableDocumentError} from '../../engine/problem.js';
import {problemText} from '../../wording/problems.js';
import {WorkController} from '../controllers/work.js';
import {DocumentsOpenEvent} from '../events.js';
import {keepBrought} from '../documents/brought.js';
import {isSaved, OPENABLE} from '../documents/openable.js';
import {namesOfPasted} from '../documents/pasted.js';
import {
  broughtIn,
  renderHeld,
  renderLanguageQuestion,
  renderPasting,
  renderWork,
} from '../templates/opening.js';

type Document = Parameters<typeof compareDocuments>[0][number];

const FEWEST = 2;
const MOST = 4;

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
  /** Documents that wait for another to be compared with. */
  @state() private held: readonly Document[] = [];
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
        ${msg('Two to four documents: text, Markdown, HTML, Word (.docx), OpenDocument (.odt), TEI, wikitext or subtitles (.srt, .vtt). Choose files, drop them on the page, or paste texts. They are compared in your browser and go nowhere. One file that was saved here before will do as well.')}
      </p>
      <label class="choose">
        <input type="file" class="unseen" multiple accept=${OPENABLE} @change=${this.#choose} />
        ${msg('Choose files…')}
      </label>
      ${renderHeld(
        this.#work.stage ? [] : this.held,
        (at) => void this.#letGo(at),
        () => void this.#compare(this.held),
      )}
      ${renderPasting(
        this.pasted,
        FEWEST - this.held.length,
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
    const texts = this.pasted.filter((text) => text.trim() !== '');
    const names = namesOfPasted(texts, msg('Text'));
    const documents = texts.map((source, at) => ({path: names[at]!, source}));
    void this.#compare([...this.held, ...documents]);
  };

  async #letGo(at: number): Promise<void> {
    this.held = this.held.toSpliced(at, 1);
    await this.updateComplete;
    // The button that was pressed is gone.
    const buttons = this.querySelectorAll<HTMLElement>('.held li button');
    const next = buttons[Math.min(at, buttons.length - 1)];
    (next ?? this.querySelector<HTMLElement>('.choose input'))?.focus();
  }

  async #openFiles(files: readonly File[]): Promise<void> {
    await this.#attempt(async (signal) => {
      const documents = files.map((file) => ({path: file.name, bytes: file}));
      const [only, ...others] = documents;
      if (only && others.length === 0 && isSaved(only.path)) {
        const {reach: onProgress} = this.#work;
        const opened = await openFile(only, this.accounts, {signal, onProgress});
        if (opened.kind !== 'document') return this.#take(opened, only.path);
      }
      return this.#compareNow([...this.held, ...documents], signal);
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
    if (documents.length > MOST) {
      this.#work.fail(msg('Choose four documents at most.'));
      return;
    }
    if (documents.length < FEWEST) {
      this.held = documents;
      return;
    }
    try {
      const {comparison} = await compareDocuments(documents, {
        signal,
        onProgress: this.#work.reach,
      });
      this.held = [];
      this.dispatchEvent(new DocumentsOpenEvent({comparison, notes: []}));
      this.dispatchEvent(new Event('done'));
    } catch (error) {
      if (!(error instanceof UnusableDocumentError)) throw error;
      const at = documents.findIndex(({path}) => path === error.problem.path);
      if (at < 0) throw error;
      // What is pasted is still where it was pasted.
      this.held = documents.filter((one, i) => i !== at && 'bytes' in one);
      if (error.problem.code === 'unknown-language') {
        // The remedy is the question.
        this.#work.fail(problemText(error.problem));
        this.asked = {documents, at};
        return;
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
