import {localized, msg, str} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {compareDocuments} from '../../comparing/client.js';
import type {Account} from '../../engine/account.js';
import type {Catalogue, ComparisonFile} from '../../engine/catalogue.js';
import type {Stage} from '../../engine/compare-accounts.js';
import type {Comparison} from '../../engine/comparison.js';
import {UnusableDocumentError} from '../../engine/problem.js';
import {EXTENSIONS} from '../../import/extensions.js';
import {ANNOTATION_EXTENSION, importAnnotations} from '../../import/import-annotations.js';
import {COMPARISON_EXTENSIONS, importComparison} from '../../import/import-comparison.js';
import {library} from '../../library/library.js';
import {languageName} from '../../wording/kinds.js';
import {problemRemedy, problemText} from '../../wording/problems.js';
import {DocumentsOpenEvent, StateChangeEvent} from '../events.js';
import {renderDialog} from './dialog.js';
import './kept.js';
import './take-away.js';

type Document = Parameters<typeof compareDocuments>[0][number];

const FEWEST = 2;
const MOST = 4;

/** Which of the bundled accounts stand side by side, or a person's own documents instead. */
@customElement('greta-accounts-dialog')
@localized()
export class GretaAccountsDialog extends LitElement {
  @property({attribute: false}) catalogue: Catalogue | undefined;
  /** The comparison on show. */
  @property({attribute: false}) comparison: Comparison | undefined;
  /** The editors' notes on it. */
  @property({attribute: false}) notes: ComparisonFile['notes'] = [];
  /** The reader's corrections of it. */
  @property({attribute: false}) corrections: NonNullable<ComparisonFile['corrections']> = [];
  /** The accounts on show, as the columns stand. */
  @property({attribute: false}) shown: readonly Pick<Account, 'id'>[] = [];

  @state() private chosen: readonly string[] | undefined;
  @state() private stage: Stage | undefined;
  @state() private problem: string | undefined;
  @state() private pasted: readonly string[] = ['', ''];
  /** Files that were dropped on the page, to be opened at once. */
  @property({attribute: false}) dropped: readonly File[] = [];
  #work: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#work?.abort();
  }

  override render(): TemplateResult {
    const chosen = this.chosen ?? this.shown.map(({id}) => id);
    const most = this.catalogue?.most ?? MOST;
    const fits = chosen.length >= FEWEST && chosen.length <= most;
    return renderDialog(
      msg('Accounts'),
      html`
        <fieldset class="accounts">
          <legend>
            ${most === MOST ? msg('Side by side, two to four') : msg('Side by side, two')}
          </legend>
          ${this.catalogue?.accounts.map(
            ({id, title, lang, credit}) =>
              html`<label>
                <input
                  type="checkbox"
                  .checked=${chosen.includes(id)}
                  @change=${() => {
                    this.chosen = chosen.includes(id)
                      ? chosen.filter((one) => one !== id)
                      : [...chosen, id];
                  }}
                />
                <span>
                  <span lang=${lang}>${title}</span>
                  <span class="small">
                    ${[languageName(lang), credit.author ?? credit.publisher].filter(Boolean).join(' · ')}
                  </span>
                </span>
              </label>`,
          )}
        </fieldset>
        <button
          type="button"
          class="primary"
          ?disabled=${!fits}
          @click=${() => {
            this.dispatchEvent(
              new StateChangeEvent({
                accounts: chosen,
                own: undefined,
                finding: undefined,
                at: undefined,
              }),
            );
            this.#close();
          }}
        >
          ${msg('Show')}
        </button>
        <h3>${msg('Your own documents')}</h3>
        <p class="small">
          ${msg('Two to four files: text, Markdown, HTML, Word (.docx), OpenDocument (.odt) or TEI. Choose them, drop them on the page, or paste texts. They are compared in your browser and go nowhere. One file that was saved here before will do as well.')}
        </p>
        <label class="choose">
          <input
            type="file"
            class="unseen"
            multiple
            accept=${[...EXTENSIONS, ...COMPARISON_EXTENSIONS, ANNOTATION_EXTENSION].join(',')}
            @change=${(event: Event) => this.#openFiles((event.target as HTMLInputElement).files ?? [])}
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
            @click=${() => this.#openPasted()}
          >
            ${msg('Compare the texts')}
          </button>
        </details>
        ${
          this.stage
            ? html`<p role="status">
                ${stageName(this.stage)}
                <button type="button" @click=${() => this.#work?.abort()}>${msg('Stop')}</button>
              </p>`
            : nothing
        }
        ${this.problem ? html`<p class="failed" role="alert">${this.problem}</p>` : nothing}
        <greta-kept .accounts=${this.comparison?.accounts ?? []}></greta-kept>
        <h3>${msg('Save this comparison')}</h3>
        <greta-take-away
          .comparison=${this.comparison}
          .notes=${this.notes}
          .corrections=${this.corrections}
        ></greta-take-away>
      `,
    );
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('dropped') && this.dropped.length > 0) void this.#openFiles(this.dropped);
  }

  async #openFiles(files: Iterable<File>): Promise<void> {
    const [first, ...others] = files;
    if (first && others.length === 0 && (await this.#openExport(first))) return;
    const documents = [...(first ? [first] : []), ...others].map(async (file) => ({
      path: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }));
    await this.#open(documents);
  }

  /**
   * Opens a file that was saved here: a comparison, or annotations of what is on show.
   *
   * @returns Whether it was one; what was wrong with it has then been said.
   */
  async #openExport(file: File): Promise<boolean> {
    this.problem = undefined;
    const isAnnotations = file.name.toLowerCase().endsWith(ANNOTATION_EXTENSION);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (isAnnotations) {
        const accounts = this.comparison?.accounts ?? [];
        const {notes, corrections} = importAnnotations(bytes, file.name, accounts);
        await library().takeIn({
          greta: 'workspace',
          version: 1,
          comparisons: [],
          notes,
          corrections,
        });
        this.#close();
        return true;
      }
      const exported = importComparison(bytes, file.name);
      if (!exported) return false;
      this.dispatchEvent(new DocumentsOpenEvent(exported));
      this.#close();
    } catch (error) {
      this.problem = complaintOf(error);
    }
    return true;
  }

  async #openPasted(): Promise<void> {
    await this.#open(
      this.pasted.map((source, at) =>
        Promise.resolve({path: `${msg(str`Text ${at + 1}`)}.txt`, source}),
      ),
    );
  }

  async #open(opened: readonly Promise<Document>[]): Promise<void> {
    this.problem = undefined;
    if (opened.length < FEWEST || opened.length > MOST) {
      this.problem = msg('Choose two to four files at once.');
      return;
    }
    const {signal} = (this.#work = new AbortController());
    this.stage = 'read';
    try {
      const documents = await Promise.all(opened);
      const {comparison} = await compareDocuments(documents, {
        signal,
        onProgress: (stage) => {
          this.stage = stage;
        },
      });
      this.dispatchEvent(new DocumentsOpenEvent({comparison, notes: []}));
      this.#close();
    } catch (error) {
      if (!signal.aborted) this.problem = complaintOf(error);
    } finally {
      this.stage = undefined;
    }
  }

  #close(): void {
    this.querySelector('dialog')?.close();
  }
}

function complaintOf(error: unknown): string {
  return error instanceof UnusableDocumentError
    ? `${problemText(error.problem)} ${problemRemedy(error.problem)}`
    : msg('The comparison broke off. What was open is still there.');
}

function stageName(stage: Stage): string {
  switch (stage) {
    case 'read':
      return msg('Reading…');
    case 'recognise':
      return msg('Looking for dates, numbers and names…');
    case 'align':
      return msg('Finding what belongs side by side…');
    case 'compare':
      return msg('Comparing…');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-accounts-dialog': GretaAccountsDialog;
  }
}
