import {localized, msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';

import type {Workspace} from '../../engine/saved/workspace.js';
import {openFile, saveWorkspace} from '../../comparing/client.js';
import {UnkeptError} from '../../comparing/work.js';
import type {Summary} from '../../library/schema.js';
import {library} from '../../library/library.js';
import type {Overview} from '../../library/workspace.js';
import {formatDate} from '../../wording/dates/dates.js';
import {formatBytes} from '../../wording/format.js';
import {complaintOf} from '../documents/complaint.js';
import {readFromLibrary} from '../controllers/own/library.js';
import {Removing} from '../controllers/own/removing.js';
import {WorkController} from '../controllers/own/work.js';
import {StateChangeEvent} from '../events.js';
import {save} from '../documents/save.js';
import {unmadeText} from '../documents/taken-away.js';
import {broughtIn, renderWork} from '../templates/own/opening.js';
import {renderRemoved} from '../templates/removed.js';
import {renderStored} from '../templates/own/stored.js';

/** The reader's own comparisons, notes and corrections, as this browser keeps them: to open, remove, take away and bring in. */
@customElement('greta-kept')
@localized()
export class GretaKept extends LitElement {
  @state() private overview: Overview | undefined;
  /** What came of what was saved or brought in last. */
  @state() private said: string | undefined;
  /** Name of the file that is brought in, if one is. */
  #chosen: string | undefined;
  readonly #removing = new Removing(this);
  readonly #work = new WorkController(this, (error) => this.#complaintOf(error));

  constructor() {
    super();
    readFromLibrary(this, () => void this.#read());
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
      <p role="status">${renderRemoved(this.#removing)}</p>
      ${isEmpty || !this.overview ? html`<p class="small">${msg('This browser keeps nothing of yours yet.')}</p>` : renderStored(this.overview)}
      <div class="actions">
        ${isEmpty ? nothing : html`<button type="button" @click=${() => this.#takeAway()}>${msg('Save everything')}</button>`}
        <label class="choose">
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            @change=${this.#bringIn}
          />
          ${msg('Load what was saved')}
        </label>
        ${isEmpty ? nothing : html`<button type="button" @click=${() => this.#remove(() => library().clear())}>${msg('Remove everything')}</button>`}
      </div>
      ${renderWork(
        this.#work,
        this.said,
        this.#chosen === undefined ? msg('The file is being made…') : undefined,
      )}
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
        @click=${() => this.#remove(() => library().remove(one.id))}
      >
        ×
      </button>
    </li>`;
  }

  async #read(): Promise<void> {
    try {
      this.overview = await library().overview();
    } catch {
      this.#work.fail(
        msg('This browser lets the page keep nothing. What you open lasts as long as the page.'),
      );
    }
  }

  #open({id, accounts}: Summary): void {
    this.dispatchEvent(
      new StateChangeEvent({own: id, accounts, finding: undefined, at: undefined}),
    );
    this.closest('dialog')?.close();
  }

  /** What is on show stays on show. The button that was pressed goes with what it removed. */
  async #remove(work: () => Promise<Workspace>): Promise<void> {
    await this.#removing.remove(work);
    await this.updateComplete;
    this.querySelector<HTMLElement>('[role=status] button')?.focus();
  }

  async #takeAway(): Promise<void> {
    this.said = undefined;
    this.#chosen = undefined;
    await this.#work.attempt(async (signal) => {
      const file = await saveWorkspace({signal});
      save(file);
      this.said = msg(str`Saved: ${file.name}`);
    });
  }

  readonly #bringIn = async ({target}: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file can be chosen again.
    input.value = '';
    if (!file) return;
    this.said = undefined;
    this.#chosen = file.name;
    await this.#work.attempt(async (signal) => {
      const opened = await openFile({path: file.name, bytes: file}, [], {
        signal,
        onProgress: this.#work.reach,
      });
      if (opened.kind !== 'workspace') throw new TypeError('Expected a workspace');
      this.said = broughtIn(opened);
    });
  };

  #complaintOf(error: unknown): string {
    if (error instanceof UnkeptError) return complaintOf(error);
    return this.#chosen === undefined
      ? unmadeText(error)
      : msg(str`“${this.#chosen}” could not be loaded. Choose a file that was saved here.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-kept': GretaKept;
  }
}
