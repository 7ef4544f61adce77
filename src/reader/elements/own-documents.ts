import {localized, msg} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {openFile, prepareToCompare} from '../../comparing/client.js';
import type {Opened} from '../../comparing/messages.js';
import type {ComparisonFile} from '../../engine/saved/comparison-file.js';
import type {ComparedAccount} from '../../engine/comparison.js';
import type {GatheredDocument} from '../controllers/own/gathering.js';
import {FEWEST_DOCUMENTS, Gathering, MOST_DOCUMENTS} from '../controllers/own/gathering.js';
import {WorkController} from '../controllers/own/work.js';
import type {Brought} from '../controllers/page/dropping.js';
import type {Fault} from '../events.js';
import {DocumentsOpenEvent} from '../events.js';
import {amendedFault} from '../documents/amended.js';
import {documentsOf} from '../documents/anew.js';
import {faultOf} from '../documents/complaint.js';
import {keepBrought} from '../documents/brought.js';
import {OPENABLE} from '../documents/openable.js';
import {documentsIn, namesOfPasted} from '../documents/pasted.js';
import {
  broughtIn,
  renderHeld,
  renderLanguageQuestion,
  renderPasting,
  renderWork,
} from '../templates/own/opening.js';

/**
 * A person's own documents, chosen, dropped or pasted, and files that were taken away from here; compared in a worker.
 * Fires `done` when there is something to show.
 */
@customElement('greta-own-documents')
@localized()
export class GretaOwnDocuments extends LitElement {
  /** The accounts on show as their columns stand, to which documents can be added, and which annotations may be about. */
  @property({attribute: false}) accounts: readonly ComparedAccount[] = [];
  /** The editors' notes on these. */
  @property({attribute: false}) notes: ComparisonFile['notes'] = [];
  /** What was dropped or pasted on the page, to be taken at once. */
  @property({attribute: false}) brought: readonly Brought[] = [];

  /** What came of a file that is no comparison. */
  @state() private said: string | undefined;
  @state() private pasted: readonly string[] = ['', ''];
  /** Whether the focus was in here before what is shown now. */
  #hadFocus = false;
  /** Files that are looked at or compared: what comes meanwhile is taken together with them. */
  #opening: readonly File[] = [];
  readonly #work = new WorkController(this);
  readonly #gathering = new Gathering(this, this.#work, ({comparison, problems}) => {
    const isMore = this.accounts.some(({id, source}) =>
      comparison.accounts.some((one) => one.id === id && one.source === source),
    );
    const file = {comparison, notes: isMore ? this.notes : []};
    const faults = (): Fault[] => problems.map(faultOf);
    this.dispatchEvent(new DocumentsOpenEvent(file, faults));
    this.dispatchEvent(new Event('done'));
  });

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
    const {held} = this.#gathering;
    return html`
      <h3>${msg('Your own documents')}</h3>
      <p class="small">
        ${msg('Choose two to four files, drop them on the page, or paste texts. They are compared in your browser and go nowhere.')}
      </p>
      <label class="choose">
        <input type="file" class="unseen" multiple accept=${OPENABLE} @change=${this.#choose} />
        ${msg('Choose files…')}
      </label>
      ${renderHeld(this.#work.stage ? [] : held, this.#written.length, {
        letGo: (at) => void this.#letGo(at),
        compare: () => void this.#compare(held),
        add:
          this.#room >= held.length
            ? () => void this.#compare([...this.#shown, ...held])
            : undefined,
      })}
      ${renderPasting(this.pasted, {
        fewest: FEWEST_DOCUMENTS - held.length,
        most: this.#room - held.length,
        write: (at, text) => {
          this.pasted = this.pasted.with(at, text);
        },
        compare: () => void this.#compare([...held, ...this.#written]),
        add: () => void this.#compare([...this.#shown, ...held, ...this.#written]),
      })}
      <details>
        <summary>${msg('Which files can be read')}</summary>
        <p class="small">
          ${msg('Text, Markdown, HTML, PDF, Word (.docx), OpenDocument (.odt), EPUB, TEI, wikitext and subtitles (.srt, .vtt); and a comparison that was saved here, by itself.')}
        </p>
      </details>
      ${renderWork(this.#work, this.said)}
      ${
        this.#gathering.asked
          ? renderLanguageQuestion((lang) => void this.#compare(this.#gathering.answered(lang)))
          : nothing
      }
    `;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.contains(document.activeElement);
  }

  protected override updated(changes: PropertyValues<this>): void {
    // What was pressed is gone.
    if (this.#hadFocus && !this.contains(document.activeElement)) this.#focusNext();
    if (changes.has('brought') && this.brought.length > 0) void this.#takeIn(this.brought);
  }

  /** The documents on show. */
  get #shown(): GatheredDocument[] {
    return documentsOf(this.accounts);
  }

  /** How many documents can be added to those on show. */
  get #room(): number {
    return this.accounts.length < FEWEST_DOCUMENTS ? 0 : MOST_DOCUMENTS - this.accounts.length;
  }

  /** The texts that are pasted. */
  get #written(): GatheredDocument[] {
    const texts = this.pasted.filter((text) => text.trim() !== '');
    const names = namesOfPasted(texts, msg('Text'));
    return texts.map((source, at) => ({path: names[at]!, source}));
  }

  async #attempt(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.said = undefined;
    this.#gathering.asked = undefined;
    const done = this.#work.attempt(work);
    await this.#reveal();
    await done;
    await this.#reveal();
  }

  /** What becomes of documents stands below them, where a short window may not reach. */
  async #reveal(): Promise<void> {
    await this.updateComplete;
    const {stage, problem} = this.#work;
    const place = (stage ?? problem ?? this.said) === undefined ? '.held' : '.work';
    for (const one of this.querySelectorAll(`${place}, .asked`)) {
      one.scrollIntoView({block: 'nearest'});
    }
  }

  /** Focuses what there is to do next: to stop what is under way, to answer, to compare what waits, or else to choose. */
  #focusNext(): void {
    const next = ['.work button', '.asked button', '.held .actions button', '.choose input']
      .map((selector) => this.querySelector<HTMLElement>(selector))
      .find((one) => one !== null);
    next?.focus();
  }

  readonly #choose = ({target}: Event): void => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file can be chosen again, after it was mended.
    input.value = '';
    void this.#openFiles(files);
  };

  async #letGo(at: number): Promise<void> {
    this.#gathering.letGo(at);
    await this.updateComplete;
    // The button that was pressed is gone.
    const buttons = this.querySelectorAll<HTMLElement>('.held li button');
    const next = buttons[Math.min(at, buttons.length - 1)];
    (next ?? this.querySelector<HTMLElement>('.choose input'))?.focus();
  }

  async #takeIn(brought: readonly Brought[]): Promise<void> {
    const {files, words} = documentsIn(brought);
    if (words === undefined) return this.#openFiles(files);
    const free = this.pasted.findIndex((text) => text.trim() === '');
    if (free < 0 && this.pasted.length === MOST_DOCUMENTS) {
      this.#work.fail(msg('Choose four documents at most.'));
      return;
    }
    this.pasted = free < 0 ? [...this.pasted, words] : this.pasted.with(free, words);
    await this.updateComplete;
    this.querySelector<HTMLDetailsElement>('.paste')!.open = true;
    // Where the next text is pasted; else there is something to compare.
    const next =
      [...this.querySelectorAll('textarea')].find(({value}) => value.trim() === '') ??
      this.querySelector<HTMLElement>('.paste button:enabled');
    next?.focus();
    next?.scrollIntoView({block: 'nearest'});
  }

  async #openFiles(more: readonly File[]): Promise<void> {
    const files = [...this.#opening, ...more];
    this.#opening = files;
    await this.#attempt(async (signal) => {
      const documents = files.map((file) => ({path: file.name, bytes: file}));
      const [only, ...others] = documents;
      if (only && others.length === 0) {
        const {reach: onProgress} = this.#work;
        const opened = await openFile(only, this.accounts, {signal, onProgress});
        if (opened.kind !== 'document') return this.#take(opened, only.path);
      }
      return this.#gathering.compare([...this.#gathering.held, ...documents], signal);
    });
    if (this.#opening === files) this.#opening = [];
  }

  async #compare(documents: readonly GatheredDocument[]): Promise<void> {
    await this.#attempt((signal) => this.#gathering.compare(documents, signal));
  }

  /** Takes in what was taken away from here. */
  async #take(opened: Exclude<Opened, {kind: 'document'}>, path: string): Promise<void> {
    if (opened.kind === 'comparison') {
      const {file, amendment} = opened;
      this.dispatchEvent(
        new DocumentsOpenEvent(file, () => (amendment ? [amendedFault(amendment, path)] : [])),
      );
      this.dispatchEvent(new Event('done'));
      return;
    }
    this.said = broughtIn(await keepBrought(opened));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-own-documents': GretaOwnDocuments;
  }
}
