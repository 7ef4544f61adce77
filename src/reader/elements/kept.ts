import {localized, msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';

import type {Workspace} from '../../engine/workspace.js';
import {openFile, saveWorkspace, UnkeptError} from '../../comparing/client.js';
import type {Summary} from '../../library/files.js';
import {library} from '../../library/library.js';
import type {Overview} from '../../library/workspace.js';
import {formatBytes, formatDate} from '../../wording/format.js';
import {complaintOf} from '../complaint.js';
import {LibraryController} from '../controllers/library.js';
import {StateChangeEvent} from '../events.js';
import {save} from '../save.js';
import {broughtIn} from '../templates/opening.js';
import {renderStored} from '../templates/stored.js';

/** The reader's own comparisons, notes and corrections, as this browser keeps them: to open, remove, take away and bring in. */
@customElement('greta-kept')
@localized()
export class GretaKept extends LitElement {
  @state() private overview: Overview | undefined;
  /** What was removed last, to be put back. */
  @state() private removed: Workspace | undefined;
  @state() private problem: string | undefined;
  /** What was brought in last. */
  @state() private said: string | undefined;

  constructor() {
    super();
    new LibraryController(this, () => void this.#read());
  }

  override render(): TemplateResult {
    const {comparisons = [], notes = [], corrections = []} = this.overview ?? {};
    const isEmpty = comparisons.length + notes.length + corrections.length === 0;
    return html`
      <h3>${msg('What this browser keeps of yours')}</h3>
      ${
        comparisons.length > 0
          ? html`<ul class="kept">
              ${comparisons.map((one) => this.#renderComparison(one, comparisons))}
            </ul>`
          : nothing
      }
      ${
        this.removed
          ? html`<p role="status">
              ${msg('Removed.')}
              <button type="button" @click=${() => this.#restore()}>${msg('Undo')}</button>
            </p>`
          : nothing
      }
      ${isEmpty || !this.overview ? html`<p class="small">${msg('This browser keeps nothing of yours yet.')}</p>` : renderStored(this.overview)}
      <div class="actions">
        <button type="button" ?disabled=${isEmpty} @click=${() => this.#takeAway()}>
          ${msg('Save everything')}
        </button>
        <label class="choose">
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            @change=${this.#bringIn}
          />
          ${msg('Load what was saved')}
        </label>
        <button type="button" ?disabled=${isEmpty} @click=${() => this.#clear()}>
          ${msg('Remove everything')}
        </button>
      </div>
      <p class="small" role="status" ?hidden=${this.said === undefined}>${this.said}</p>
      ${this.problem ? html`<p class="failed" role="alert">${this.problem}</p>` : nothing}
    `;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #renderComparison(one: Summary, all: readonly Summary[]): TemplateResult {
    const title = one.titles.join(' · ');
    const isEarlier = all.some(
      (other) => other.kept > one.kept && other.paths.join('\n') === one.paths.join('\n'),
    );
    return html`<li>
      <button type="button" class="open" @click=${() => this.#open(one)}>${title}</button>
      <span class="small">
        ${[
          formatDate(one.kept.slice(0, 10)),
          formatBytes(one.bytes),
          ...(isEarlier ? [msg('an earlier version')] : []),
        ].join(' · ')}
      </span>
      <button
        type="button"
        aria-label=${msg(str`Remove “${title}”`)}
        @click=${() => this.#remove(one)}
      >
        ×
      </button>
    </li>`;
  }

  async #read(): Promise<void> {
    try {
      this.overview = await library().overview();
    } catch {
      this.problem = msg(
        'This browser lets the page keep nothing. What you open lasts as long as the page.',
      );
    }
  }

  #open({id, accounts}: Summary): void {
    this.dispatchEvent(
      new StateChangeEvent({own: id, accounts, finding: undefined, at: undefined}),
    );
    this.closest('dialog')?.close();
  }

  async #remove({id}: Summary): Promise<void> {
    this.removed = await library().remove(id);
  }

  async #restore(): Promise<void> {
    if (this.removed) await library().takeIn(this.removed);
    this.removed = undefined;
  }

  async #takeAway(): Promise<void> {
    this.problem = undefined;
    try {
      save(await saveWorkspace());
    } catch (error) {
      this.problem = complaintOf(error);
    }
  }

  readonly #bringIn = async ({target}: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file can be chosen again.
    input.value = '';
    if (!file) return;
    this.problem = undefined;
    this.said = undefined;
    try {
      const opened = await openFile({path: file.name, bytes: file}, []);
      if (opened.kind !== 'workspace') throw new TypeError('Expected a workspace');
      this.said = broughtIn(opened);
    } catch (error) {
      this.problem =
        error instanceof UnkeptError
          ? complaintOf(error)
          : msg(str`“${file.name}” could not be loaded. Choose a file that was saved here.`);
    }
  };

  /** What is on show stays on show. */
  async #clear(): Promise<void> {
    this.removed = await library().clear();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-kept': GretaKept;
  }
}
