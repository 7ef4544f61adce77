import {localized, msg, str} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {compareDocuments, openFile} from '../../comparing/client.js';
import type {Opened} from '../../comparing/messages.js';
import type {Account} from '../../engine/account.js';
import type {Stage} from '../../engine/compare-accounts.js';
import {UnusableDocumentError} from '../../engine/problem.js';
import {EMPTY_WORKSPACE} from '../../engine/workspace.js';
import {EXTENSIONS} from '../../import/extensions.js';
import {ANNOTATION_EXTENSION} from '../../import/import-annotations.js';
import {COMPARISON_EXTENSIONS} from '../../import/import-comparison.js';
import {library} from '../../library/library.js';
import {languageName} from '../../wording/kinds.js';
import {complaintOf} from '../complaint.js';
import {DocumentsOpenEvent} from '../events.js';
import {namesOfPasted} from '../pasted.js';
import {broughtIn, stageName} from '../templates/opening.js';

type Document = Parameters<typeof compareDocuments>[0][number];

const FEWEST = 2;
const MOST = 4;
/** Ends of names of files that may have been saved here. */
const SAVED = [...COMPARISON_EXTENSIONS, ANNOTATION_EXTENSION];
/** Languages that a document can be said to be in. */
const LANGUAGES = ['lt', 'en'] as const;

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

  @state() private stage: Stage | undefined;
  @state() private problem: string | undefined;
  /** What came of a file that is no comparison. */
  @state() private said: string | undefined;
  @state() private pasted: readonly string[] = ['', ''];
  /** Documents of which one does not say its language: its number. */
  @state() private asked:
    {readonly documents: readonly Document[]; readonly at: number} | undefined;
  #work: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#work?.abort();
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
      <details class="paste">
        <summary>${msg('Paste texts')}</summary>
        ${this.pasted.map(
          (text, at) =>
            html`<textarea
              rows="4"
              aria-label=${msg(str`Text ${at + 1}`)}
              placeholder=${msg(str`Text ${at + 1}`)}
              .value=${text}
              @input=${(event: Event) => {
                this.pasted = this.pasted.with(at, (event.target as HTMLTextAreaElement).value);
              }}
            ></textarea>`,
        )}
        <button
          type="button"
          ?disabled=${this.pasted.some((text) => text.trim() === '')}
          @click=${this.#openPasted}
        >
          ${msg('Compare the texts')}
        </button>
      </details>
      <p role="status" ?hidden=${this.stage === undefined && this.said === undefined}>
        ${
          this.stage
            ? html`${stageName(this.stage)}
                <button type="button" @click=${() => this.#work?.abort()}>${msg('Stop')}</button>`
            : this.said
        }
      </p>
      ${this.problem ? html`<p class="failed" role="alert">${this.problem}</p>` : nothing}
      ${this.asked ? this.#renderQuestion(this.asked.documents, this.asked.at) : nothing}
    `;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('dropped') && this.dropped.length > 0) void this.#openFiles(this.dropped);
  }

  #renderQuestion(documents: readonly Document[], at: number): TemplateResult {
    const compare = (lang: string): void => {
      void this.#compare(documents.with(at, {...documents[at]!, lang}));
    };
    return html`<div class="actions" role="group" aria-labelledby="asked-language">
      <span id="asked-language">${msg('In which language is it written?')}</span>
      ${LANGUAGES.map(
        (lang) =>
          html`<button type="button" @click=${() => compare(lang)}>${languageName(lang)}</button>`,
      )}
    </div>`;
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
      const documents = await Promise.all(
        files.map(async (file) => ({
          path: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      );
      const [only, ...others] = documents;
      if (
        only &&
        others.length === 0 &&
        SAVED.some((one) => only.path.toLowerCase().endsWith(one))
      ) {
        const opened = await openFile(only, this.accounts, {signal});
        if (opened.kind !== 'document') return this.#take(opened);
      }
      return this.#compareNow(documents, signal);
    });
  }

  async #compare(documents: readonly Document[]): Promise<void> {
    await this.#attempt((signal) => this.#compareNow(documents, signal));
  }

  /** Takes in what was taken away from here. */
  async #take(opened: Exclude<Opened, {kind: 'document'}>): Promise<void> {
    if (opened.kind === 'comparison') {
      this.dispatchEvent(new DocumentsOpenEvent(opened.file));
      this.dispatchEvent(new Event('done'));
      return;
    }
    const workspace =
      opened.kind === 'workspace'
        ? opened.workspace
        : {...EMPTY_WORKSPACE, notes: opened.notes, corrections: opened.corrections};
    await library().takeIn(workspace);
    this.said = broughtIn(workspace, opened.kind === 'workspace' ? opened.damaged : 0);
  }

  async #compareNow(documents: readonly Document[], signal: AbortSignal): Promise<void> {
    if (documents.length < FEWEST || documents.length > MOST) {
      this.problem = msg('Choose two to four files at once.');
      return;
    }
    try {
      const {comparison} = await compareDocuments(documents, {
        signal,
        onProgress: (stage) => {
          this.stage = stage;
        },
      });
      this.dispatchEvent(new DocumentsOpenEvent({comparison, notes: []}));
      this.dispatchEvent(new Event('done'));
    } catch (error) {
      if (error instanceof UnusableDocumentError && error.problem.code === 'unknown-language') {
        const at = documents.findIndex(({path}) => path === error.problem.path);
        if (at >= 0) this.asked = {documents, at};
      }
      throw error;
    }
  }

  async #attempt(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#work?.abort();
    this.problem = undefined;
    this.said = undefined;
    this.asked = undefined;
    const {signal} = (this.#work = new AbortController());
    this.stage = 'read';
    try {
      await work(signal);
    } catch (error) {
      if (!signal.aborted) this.problem = complaintOf(error);
    } finally {
      if (this.#work.signal === signal) this.stage = undefined;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-own-documents': GretaOwnDocuments;
  }
}
